import type { Tree } from '../../grammar/tree.ts';
import { is } from './relations.ts';

/** [on *Iran* and Russia]: the first of a list, on whose preposition the others hang too. */
export function listTop({ words }: Tree, index: number): number {
  let top = index;
  while (is(words[top], 'conj') && words[top]!.head < top) top = words[top]!.head;
  return top;
}
