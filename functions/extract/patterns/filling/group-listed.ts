import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';

/** [met *three of its buyers* - Chad, Niger and Mali], [talks with *the claimants*, Chad and Niger]: a noun of any kind, of states that are listed right behind. */
export function isGroupListed(tree: Tree, argument: number, agents: readonly Agent[]): boolean {
  const { words } = tree;
  const { xpos, upos } = words[argument]!;
  if (xpos !== 'NNS' && upos !== 'NUM') return false;
  const within = childrenOf(tree, argument, 'nmod').filter((c) => prepositionOf(tree, c) === 'of');
  return [argument, ...within].some((noun) =>
    childrenOf(tree, noun, 'appos').some((first) => {
      const listed = [first, ...childrenOf(tree, first, 'conj')];
      return listed.filter((i) => agents.some((a) => isState(a) && a.head === i)).length >= 2;
    }),
  );
}

/** [Chad], and no [Chadian] before a thing. */
const isState = ({ mention, modifier }: Agent): boolean =>
  mention.kind === 'actor' && mention.sort === 'state' && !modifier;
