import type { EventDate } from '#shared/event.ts';
import type { Word } from '../../grammar/tree.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { isByItsEnd } from './by-its-end.ts';
import { dateOf } from './date-of-frame.ts';

/** [the talks, *due to end on Tuesday*], [expect to *conclude their talks by June*]: they go on, and that day is their last. */
export function isClosingDay(frame: Frame, mention: DateMention | null = dateOf(frame)): boolean {
  const { tree } = frame.scene;
  const at = mention && wordsOf(tree, mention);
  if (!at || frame.type !== 'meeting' || !/^(plan|wish|going-on|fact)$/.test(frame.reality.mode))
    return false;
  if (isByItsEnd(frame, mention)) return true;
  // [the tour will end *with talks* on Friday]: it is the tour that ends
  if (prepositionOf(tree, frame.cue) === 'with') return false;
  const closes = tree.words.findLast((w) => w.index < at.first && isVerb(w));
  if (closes?.xpos === 'VB' && leavesAsItEnds(frame, closes)) return true;
  // [is to *leave Oslo* on Friday]
  if (frame.pattern === 'left') return closes?.index === frame.cue && closes.xpos === 'VB';
  if (closes?.xpos !== 'VB' || !closing.test(closes.lemma)) return false;
  // [*will open* on Monday and end on Friday]
  if (tree.words.some((w) => opening.test(w.lemma) && /^(VB|VBZ|VBP)$/.test(w.xpos))) return false;
  // [end *Tuesday*]: the parser takes the day for what is ended
  const ended = childrenOf(tree, closes.index, 'obj').filter((o) => o < at.first || o > at.last);
  return ended.length > 0
    ? ended.some((o) => o === frame.cue || tree.words[frame.cue]!.head === o)
    : frame.reality.mode === 'going-on' || isOf(frame, closes);
}

/** [is to *leave Oslo on Friday*, *ending* her *visit*]. */
const leavesAsItEnds = ({ scene: { tree }, cue }: Frame, { index, head, lemma }: Word): boolean => {
  const verb = tree.words[tree.words[cue]!.head];
  return (
    /^(leave|depart)$/.test(lemma) &&
    is(tree.words[cue]!, 'obj') &&
    verb !== undefined &&
    [index, head].includes(verb.head) &&
    closing.test(verb.lemma)
  );
};

/** From the day of the article to the last: `until weekday-after-published`. */
export function untilThen(
  { value, span }: Proven<EventDate>,
  published: string | null,
): Proven<EventDate> | null {
  if (published === null) return { value, span };
  // [scheduled to end *on Wednesday*], which is taken for the Wednesday before
  if (value.end < published) return null;
  const start = published < value.start ? published : value.start;
  const precision = start === value.end ? 'day' : 'range';
  return { value: { ...value, start, precision, rule: `until ${value.rule}` }, span };
}

const closing = /^(end|conclude|finish|complete|close|wrap|wind|last)$/;
const opening = /^(open|begin|start|convene|resume|reopen|meet)$/;

/** [talks are *due to end*], [the meeting, *scheduled to end*]. */
function isOf({ scene: { tree }, cue }: Frame, closes: Word): boolean {
  const set = tree.words[closes.head];
  const top = tree.words[cue]!;
  const isSubject = is(top, 'nsubj', 'nsubj:pass') && [closes.index, set?.index].includes(top.head);
  const isBehind = set !== undefined && [closes.head, set.head].includes(cue);
  // [the talks *in Oslo*, scheduled]: wherever the parser hung it
  const between = tree.words.slice(cue + 1, closes.index);
  const isNear =
    between.length <= 8 &&
    between.every((w) => !isVerb(w) || /^(be|schedule|expect|set|slate|plan)$/.test(w.lemma));
  return isSubject || isBehind || isNear;
}
