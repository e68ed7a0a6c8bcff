import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';

/** [agreed at *previous* talks], [*an earlier* truce collapsed]: told to say what went before. */
export function isEarlier({ instrument, scene: { tree }, cue }: Frame): boolean {
  const words = instrument
    ? tree.words.slice(
        Math.max(0, Math.min(instrument.first, instrument.head) - 2),
        instrument.head,
      )
    : [cue, ...roundAbove(tree, cue)]
        .flatMap((noun) => childrenOf(tree, noun, 'amod'))
        .map((c) => tree.words[c]!);
  return words.some((w) => /^(previous|earlier|past|prior|former)$/i.test(w.text));
}

/** [have met *recently*], [a trip that has *already* taken her to Lima], [called there *earlier on the tour*]: some day or other. */
export const isOfLate = ({ scene: { tree }, cue, clause }: Frame): boolean =>
  [cue, clause, ...roundAbove(tree, cue), ...childrenOf(tree, cue, 'acl')].some((at) =>
    tree.children[at]!.some(
      (c) =>
        /^(recently|lately|recent|already|previously|last)$/i.test(tree.words[c]!.text) ||
        // [has *long* met them], not [a *long* trip]
        (tree.words[c]!.lemma === 'long' && tree.words[c]!.upos === 'ADV') ||
        [c, ...tree.children[c]!].some((w) => isEarlierLeg(tree, w)),
    ),
  );

/** [the recent *round* of talks]. */
const roundAbove = ({ words }: Frame['scene']['tree'], cue: number): number[] =>
  words[words[cue]!.head]?.lemma === 'round' ? [words[cue]!.head] : [];

const isEarlierLeg = ({ words }: Frame['scene']['tree'], at: number): boolean =>
  words[at]!.text.toLowerCase() === 'earlier' &&
  /^(tour|trip|swing|visit|journey|mission)$/.test(
    words.slice(at + 1, at + 5).find((w) => w.upos === 'NOUN')?.text ?? '',
  );
