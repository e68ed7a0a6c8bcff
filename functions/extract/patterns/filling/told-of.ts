import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';
import { obliquesOf } from './subjects.ts';

/** [talks that began last year *between* Chad and Niger], [talks going on *with* Chad], [the talks will be *between* Chad and Niger]: whose they are stands behind what is told of them. */
export function toldOf(tree: Tree, noun: number, preposition: string): number[] {
  const behind = childrenOf(tree, noun, 'acl').flatMap((verb) =>
    (preposition === 'with' ? goes : begins).test(tree.words[verb]!.lemma)
      ? obliquesOf(tree, verb, [preposition])
      : [],
  );
  const { head } = tree.words[noun]!;
  const isSaid =
    preposition !== 'with' &&
    is(tree.words[noun], 'nsubj') &&
    childrenOf(tree, head, 'cop').length > 0 &&
    prepositionOf(tree, head) === preposition;
  return isSaid ? [...behind, head] : behind;
}

const begins = /^(begin|start|open|resume|hold|take|go|continue|schedule|plan|set)$/;

const goes = /^(go|begin|start|open|resume|schedule|plan|set)$/;
