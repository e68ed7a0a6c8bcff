import type { Tree, Word } from '../../grammar/tree.ts';
import { is } from '../trees/relations.ts';

/** [signed an *order* withdrawing], [is near a *bill* ending]: what a paper does, it does once it is there. */
export const isPaper = /^(order|decree|bill|law|legislation|motion|resolution|letter|draft)$/;

/** [*signed* an order *taking* Fiji out of the treaty]: done with the signature. */
export const isSignedPaper = (tree: Tree, paper: Word): boolean =>
  isPaper.test(paper.lemma) &&
  is(paper, 'obj') &&
  /^(sign|issue)$/.test(tree.words[paper.head]!.lemma);
