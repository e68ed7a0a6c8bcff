import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import { countOf, isAnaphor, isHome, isRebels } from './anaphors.ts';
import { obliquesOf } from './subjects.ts';

/** [signed by *the government* and the Ridge Front], [between Peru and *the rebels*]: beside those who are found, a side without a name. */
export function sidesToldBefore(tree: Tree, argument: number, found: readonly Agent[]): number[] {
  if (found.every((a) => a.codes.length === 0)) return [];
  return [argument, ...found.map((a) => a.head)]
    .flatMap((i) => [i, ...childrenOf(tree, i, 'conj')])
    .filter((side) => {
      const isOwnState = tree.words[side]!.lemma === 'government' && isHome(tree, side, true);
      return (
        (isOwnState || isRebels(tree, side)) &&
        !found.some((a) => a.first <= side && side <= a.last)
      );
    });
}

/** [*she* and Finance Minister Rao met], [Rao and *I* met]. */
export const pronounsBeside = (tree: Tree, argument: number, found: readonly Agent[]): number[] =>
  found.length === 0
    ? []
    : [argument, ...childrenOf(tree, argument, 'conj')].filter((side) =>
        /^(he|she|i)$/i.test(tree.words[side]!.text),
      );

/** [between *their* technical teams], [*his* counterpart]. */
export const ownerToldBefore = (tree: Tree, argument: number): number | undefined =>
  childrenOf(tree, argument, 'nmod:poss').find((c) => isAnaphor(tree, c));

/** [negotiators from *both sides*]: more than one, or the rebels. */
export const sendersToldBefore = (tree: Tree, argument: number): number[] =>
  obliquesOf(tree, argument, ['from', 'of', 'for', 'representing']).filter((sender) => {
    const isOne = (countOf(tree, sender) ?? 1) === 1 && !isRebels(tree, sender);
    return isAnaphor(tree, sender) && !isOne;
  });
