import { ordinals } from '../../mentions/dates/words.ts';
import type { DateMention } from '../../mentions/mention.ts';
import type { Frame } from '../../patterns/frame.ts';

/** [*fourth*], [*4th*]; the first is counted from, and counts nothing. */
const isOrdinal = (text: string): boolean =>
  (ordinals.get(text.toLowerCase()) ?? 0) > 1 || /^\d+(st|nd|rd|th)$/i.test(text);

/** [their *fourth* meeting *this year*]: the stretch in which they are counted, and no day of the fourth. */
export function isCountedWithin(
  { type, cue, scene: { tree } }: Frame,
  mention: DateMention,
  first: number,
): boolean {
  const noun = [cue, tree.words[cue]!.head].find((w) =>
    tree.children[w]?.some((c) => isOrdinal(tree.words[c]!.text)),
  );
  return (
    type === 'meeting' &&
    // [held their fourth meeting *last month*, *this week*]: then it was held
    /^this year$/i.test(mention.text) &&
    noun !== undefined &&
    first > noun &&
    tree.words.slice(noun + 1, first).every((w) => !/^(VERB|AUX|PUNCT)$/.test(w.upos))
  );
}
