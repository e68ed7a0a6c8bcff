import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import { infinitiveBetween, isFiniteVerb, modalBefore } from './infinitives.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** [plans to meet and *sign*], [makes sense to come *and to sign*]: what is said of the first is said of the second, where that has no tense of its own. */
export function besideFirst(tree: Tree, word: Word, depth: number): Reality | null {
  const head = tree.words[word.head]!;
  if (word.xpos !== 'VB' || childrenOf(tree, word.index, 'aux').length > 0) return null;
  const isMarked = childrenOf(tree, word.index, 'mark').length > 0;
  if (isMarked && !(head.xpos === 'VB' && childrenOf(tree, head.index, 'mark').length > 0))
    return null;
  // [saw the need *to close* the gaps, *finish* the deal and …]: the parser may hang it on what is seen
  const first = isFiniteVerb(tree, head) ? infinitiveBetween(tree, head.index, word.index) : null;
  // [*can*, on what was *agreed*, narrow the gap and *reach* a deal]: the parser may hang it on the participle
  const modal = /^VB[DN]$/.test(head.xpos) && first === null && modalBefore(tree, head.index);
  if (modal) return { mode: 'wish', time: 'future', cue: modal.index };
  return realityOf(tree, first ?? word.head, depth + 1);
}
