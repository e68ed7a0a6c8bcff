import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';

/** [*before* the end of the year], [*ahead of* next week's summit], [*by* June]: any day up to then. */
export function boundOf(frame: Frame, mention: DateMention): 'before' | 'by' | null {
  const { words } = frame.scene.tree;
  const at = wordsOf(frame.scene.tree, mention);
  if (!at || isOwn(frame, at.last)) return null;
  if (isBeforeWhen(frame, at.last)) return null;
  const word = (back: number): string => words[at.first - back]?.text.toLowerCase() ?? '';
  const first = /^(the|a|an)$/.test(word(1)) ? 2 : 1;
  if (word(first) === 'by') return 'by';
  const pair = `${word(first + 1)} ${word(first)}`;
  return word(first) === 'before' || pair === 'ahead of' || pair === 'prior to' ? 'before' : null;
}

/** [before *next week's summit* in Riga], [before *a Friday meeting*], [ahead of *tomorrow's* Group of Seven and NATO *talks*]: of the meeting itself it is no bound. */
const isOwn = ({ cue, scene: { tree } }: Frame, last: number): boolean =>
  last < cue &&
  cue - last <= (tree.words[last + 1]?.xpos === 'POS' ? 14 : 8) &&
  tree.words
    .slice(last + 1, cue)
    .every((w) => /^(NOUN|PROPN|ADJ|NUM|PART|PUNCT)$/.test(w.upos) || /^(of|and)$/.test(w.text));

/** [wants an answer *before May 3, when* the two meet]: on that very day they meet. */
function isBeforeWhen({ scene: { tree }, clause }: Frame, last: number): boolean {
  const { words } = tree;
  const when = words[words[last + 1]?.text === ',' ? last + 2 : last + 1];
  return when !== undefined && /^when$/i.test(when.text) && when.head === clause;
}
