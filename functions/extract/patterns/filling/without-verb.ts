import type { Tree } from '../../grammar/tree.ts';
import { is, isVerb, prepositionOf } from '../trees/relations.ts';

/**
 * [Ana Souza and Hugo Paz *during* a meeting in Lima], without a verb: the words below a picture. [Souza, *following* a talk with Paz, said]:
 * between commas.
 */
export function isCaption(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  if (!above || !/^(name|title)$/.test(above.unit ?? '')) return false;
  const preposition = prepositionOf(tree, top);
  return above.head < 0
    ? above.unit === 'name' && /^(during|after|before|at|ahead of|prior to)$/.test(preposition)
    : is(above, 'nsubj') &&
        tree.words[above.index + 1]?.text === ',' &&
        /^(during|after|following|before|ahead of|prior to)$/.test(preposition);
}

/** [Peru and Chile *open* talks]: a verb that the parser takes for an adjective. */
export function isHeadline(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return above !== undefined && above.head < 0 && is(tree.words[top], 'obj') && !isVerb(above);
}
