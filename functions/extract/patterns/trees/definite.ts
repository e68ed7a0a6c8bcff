import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from './relations.ts';

/** [the treaty], [their accord]. */
export function isDefinite(tree: Tree, index: number): boolean {
  return childrenOf(tree, index, 'det', 'nmod:poss').some((c) =>
    /^(the|this|that|these|those|their|both|its|his|her|our|my)$/i.test(tree.words[c]!.text),
  );
}

/** [a treaty], [any treaty]: none that one knows of. */
export const isAny = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'det').some((c) => /^(an?|any)$/i.test(tree.words[c]!.text));
