import type { Sentence } from '../document/document.ts';
import type { Tree, Word } from './tree.ts';

const NONE: readonly number[] = Object.freeze([]);

/** The tree of words whose heads are settled. */
export function hang(sentence: Sentence, words: readonly Word[]): Tree {
  const children: (readonly number[])[] = words.map(() => NONE);
  for (const { index, head } of words) {
    if (head < 0) continue;
    if (children[head] === NONE) children[head] = [index];
    else (children[head] as number[]).push(index);
  }
  return { sentence, words, children };
}

/** Whether every word hangs on the root in the end: a tree with a ring in it has no end. */
export function isWhole({ words, children }: Tree): boolean {
  const reached = words.flatMap((w) => (w.head < 0 ? [w.index] : []));
  for (let i = 0; i < reached.length; i++) reached.push(...children[reached[i]!]!);
  return reached.length === words.length;
}
