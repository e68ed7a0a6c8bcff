import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';

/**
 * [talks *of EC* trade and fisheries ministers], [*Peru's* trade and industry minister]: what stands before two nouns that tell
 * the office belongs to who holds it, and not to the first of the two.
 */
export function mendShared(tree: Tree): Tree {
  const moved = new Map<number, number>();
  for (const word of tree.words) {
    const field = tree.words[word.head];
    if (!field || word.index > field.index || !isShared(word)) continue;
    const holder = tree.words[field.head];
    if (!holder || !/^(compound|amod)$/.test(field.relation) || field.unit === 'name') continue;
    const second = tree.children[field.index]!.findLast((c) => tree.words[c]!.relation === 'conj');
    if (second === undefined || second !== holder.index - 1 || second < field.index) continue;
    moved.set(word.index, holder.index);
  }
  if (moved.size === 0) return tree;
  return hang(
    tree.sentence,
    tree.words.map((w) => (moved.has(w.index) ? { ...w, head: moved.get(w.index)! } : w)),
  );
}

const isShared = ({ relation, upos }: Word): boolean =>
  /^(case|det|nmod:poss)$/.test(relation) || (relation === 'compound' && upos === 'PROPN');
