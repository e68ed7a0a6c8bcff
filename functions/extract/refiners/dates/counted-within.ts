import type { DateMention } from '../../mentions/mention.ts';
import type { Frame } from '../../patterns/frame.ts';

const ordinal =
  /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(st|nd|rd|th))$/i;

/** [their *fourth* meeting *this year*]: the stretch in which they are counted, and no day of the fourth. */
export function isCountedWithin(
  { type, cue, scene: { tree } }: Frame,
  mention: DateMention,
  first: number,
): boolean {
  const noun = [cue, tree.words[cue]!.head].find((w) =>
    tree.children[w]?.some((c) => ordinal.test(tree.words[c]!.text)),
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
