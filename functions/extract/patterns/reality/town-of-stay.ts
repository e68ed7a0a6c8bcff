import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun, prepositionOf } from '../trees/relations.ts';

/** [is *in Geneva* to attend the talks], [Vella, *in Geneva* to attend them, said]: where one is for what one does there. */
export function townOfStay(tree: Tree, verb: Word): number | null {
  const { words } = tree;
  const town = words[verb.index - 2];
  if (words[verb.index - 1]?.xpos !== 'TO' || town?.upos !== 'PROPN') return null;
  if (!/^(in|at)$/.test(prepositionOf(tree, town.index))) return null;
  if (childrenOf(tree, town.index, 'cop').length > 0) return town.index;
  // not [sees a *chance in Geneva* to hold talks]
  const stays = words[verb.head]!;
  const isAside = words[town.index - 2]?.text === ',';
  return isAside && isNoun(stays) && is(stays, 'nsubj') ? town.index : null;
}
