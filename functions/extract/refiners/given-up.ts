import type { Frame } from '../patterns/frame.ts';
import { childrenOf } from '../patterns/trees/relations.ts';

/** [she *had originally proposed* sending envoys to Chad]: what came instead is told elsewhere. */
export function isGivenUp({ type, reality, clause, scene: { tree } }: Frame): boolean {
  if (type !== 'meeting' || reality.mode !== 'wish') return false;
  for (let i = clause, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    const beside = childrenOf(tree, i, 'aux', 'advmod').map((c) => tree.words[c]!.text);
    if (
      /^(propose|suggest|want|ask|offer)$/.test(tree.words[i]!.lemma) &&
      beside.includes('had') &&
      beside.some((w) => /^(originally|initially)$/i.test(w))
    )
      return true;
  }
  return false;
}
