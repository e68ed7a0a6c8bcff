import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isNoun } from '../../patterns/trees/relations.ts';

/** [agreed at *previous* talks], [*an earlier* truce collapsed], [the shock and *the subsequent* talks]: told to say what went before. */
export function isEarlier({ instrument, scene: { tree }, cue }: Frame): boolean {
  const words = instrument
    ? tree.words.slice(
        Math.max(0, Math.min(instrument.first, instrument.head) - 2),
        instrument.head,
      )
    : [cue, ...roundAbove(tree, cue)]
        .flatMap((noun) => childrenOf(tree, noun, 'amod'))
        .map((c) => tree.words[c]!);
  return words.some((w) =>
    /^(previous|earlier|past|prior|former|subsequent|ensuing)$/i.test(w.text),
  );
}

/** [have met *recently*], [a trip that has *already* taken her to Lima], [called there *earlier on the tour*], [the *recently concluded* talks]: some day or other. */
export const isOfLate = ({ scene: { tree }, cue, clause }: Frame): boolean =>
  [cue, clause, ...roundAbove(tree, cue), ...childrenOf(tree, cue, 'acl', 'amod')].some((at) =>
    tree.children[at]!.some(
      (c) =>
        /^(recently|lately|recent|already|previously|last)$/i.test(tree.words[c]!.text) ||
        // [has *long* met them], not [a *long* trip]
        (tree.words[c]!.lemma === 'long' && tree.words[c]!.upos === 'ADV') ||
        [c, ...tree.children[c]!].some((w) => isEarlierLeg(tree, w)),
    ),
  );

/** [the recent *round* of talks], [a recent *visit* to meet her]. */
function roundAbove({ words }: Frame['scene']['tree'], cue: number): number[] {
  const { head, xpos, relation } = words[cue]!;
  const isAim = xpos === 'VB' && /^(acl|advcl)/.test(relation);
  return words[head]?.lemma === 'round' || (isAim && isNoun(words[head])) ? [head] : [];
}

/** [*recently* spoke], [her *most recent* trip], [a *recently* struck deal]: by then it was over, whatever else is told of it. */
export function isRecent({ scene: { tree }, cue, clause, instrument }: Frame): boolean {
  const own = [cue, clause, ...roundAbove(tree, cue)].flatMap((at) => tree.children[at]!);
  const made = instrument ? tree.children[instrument.head]! : [];
  return [...own, ...made, ...made.flatMap((c) => childrenOf(tree, c, 'advmod'))].some((c) =>
    /^(recent|recently|lately)$/i.test(tree.words[c]!.text),
  );
}

const isEarlierLeg = ({ words }: Frame['scene']['tree'], at: number): boolean =>
  words[at]!.text.toLowerCase() === 'earlier' &&
  /^(tour|trip|swing|visit|journey|mission)$/.test(
    words.slice(at + 1, at + 5).find((w) => w.upos === 'NOUN')?.text ?? '',
  );
