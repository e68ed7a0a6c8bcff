import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isOfRank } from '../filling/doer-before.ts';
import { childrenOf, isNoun } from './relations.ts';

/** [*became the first* leader to visit Fiji]: as good as was the first, so she has visited it. */
export function mendBecoming(tree: Tree): Tree {
  for (const become of tree.words) {
    if (become.lemma !== 'become' || childrenOf(tree, become.index, 'nsubj').length === 0) continue;
    const first = childrenOf(tree, become.index, 'xcomp', 'obj').find(
      (c) => c > become.index && isNoun(tree.words[c]) && isOfRank(tree, c),
    );
    if (first === undefined) continue;
    const deed = tree.words.find(
      (w) =>
        w.index > first &&
        w.xpos === 'VB' &&
        tree.words[w.index - 1]?.xpos === 'TO' &&
        ((w.head === become.index && w.relation === 'xcomp') ||
          (w.head === first && w.relation === 'acl')),
    );
    if (!deed) continue;
    return mendBecoming(
      hang(
        tree.sentence,
        tree.words.map((w): Word => {
          if (w === become) return { ...w, lemma: 'be', upos: 'AUX', head: first, relation: 'cop' };
          if (w.index === first) return { ...w, head: become.head, relation: become.relation };
          if (w === deed) return { ...w, head: first, relation: 'acl' };
          return w.head === become.index ? { ...w, head: first } : w;
        }),
      ),
    );
  }
  return tree;
}
