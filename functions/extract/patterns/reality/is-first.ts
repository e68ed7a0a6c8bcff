import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';

const rank = /^(first|second|third|last|latest|only|\d+(st|nd|rd|th))\b/i;

/** A [first Peruvian minister] may be one word. */
export const isFirst = (tree: Tree, noun: number): boolean =>
  [noun, ...childrenOf(tree, noun, 'amod')].some((c) => rank.test(tree.words[c]!.text));
