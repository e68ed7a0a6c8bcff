import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isNoun, prepositionOf } from '../../patterns/trees/relations.ts';
import { upheavals } from './date-of-noun.ts';
import { isOfReport } from './date-of-telling.ts';

/** [*said on Friday* that they will meet]; [talks on a budget *for 2027*]: the year of the budget. */
export function isOfNext(frame: Frame, mention: DateMention, date: number): boolean {
  const { tree } = frame.scene;
  const { sort } = mention.value;
  if (frame.type === 'meeting' && (isOfTopic(frame, mention) || isOfWhatIsDiscussed(frame, date)))
    return true;
  if (sort === 'year' && prepositionOf(tree, date) === 'for')
    return isNoun(tree.words[tree.words[date]!.head]);
  return (sort === 'weekday' || sort === 'relative') && isOfReport(frame, date);
}

/** [talks on *1988* quotas], [a row over the *1987/88* budget]: the year of what is talked about; nothing happens [on 1988]. */
function isOfTopic({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = mention.value.sort === 'year' ? wordsOf(tree, mention) : null;
  const next = tree.words[(at?.last ?? -1) + 1];
  if (!at || !next || !/^(NOUN|PROPN|ADJ)$/.test(next.upos)) return false;
  const before = tree.words[at.first - 1];
  const mark = /^the$/i.test(before?.text ?? '') ? tree.words[at.first - 2] : before;
  return /^(on|over|about)$/i.test(mark?.text ?? '');
}

/** [discussed *the elections* in Fiji *in December*], [discussed ways of holding *elections in December*]: of what is talked about, where it is something that has its day. */
function isOfWhatIsDiscussed({ pattern, scene: { tree }, cue }: Frame, date: number): boolean {
  if (pattern !== 'discussed' || date < cue || prepositionOf(tree, date) === '') return false;
  const between = tree.words.slice(cue + 1, date);
  return (
    upheavals.test(between.at(-2)?.lemma ?? '') ||
    (between.some((w) => upheavals.test(w.lemma)) &&
      !between.some((w) => /^(VERB|AUX|PUNCT)$/.test(w.upos)))
  );
}
