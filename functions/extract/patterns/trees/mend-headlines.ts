import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from './relations.ts';

/**
 * [Norway *to sign* treaty with Chile, *Peru says*]: the parser may take the verb that only tells who says so for that of the whole, and
 * give it both for subjects.
 */
export function mendHeadlines(tree: Tree): Tree {
  const says = tree.words.find((w) => w.head < 0);
  if (!says || !/^(say|report|announce|confirm)$/.test(says.lemma)) return tree;
  const [doer, speaker, ...others] = childrenOf(tree, says.index, 'nsubj');
  if (doer === undefined || speaker === undefined || others.length > 0) return tree;
  const verb = childrenOf(tree, doer, 'acl').find((c) => isToDo(tree, c));
  if (verb === undefined || verb > speaker) return tree;
  const words = tree.words.map((word): Word => {
    if (word.index === verb) return { ...word, head: -1, relation: 'root' };
    if (word.index === doer) return { ...word, head: verb, relation: 'nsubj' };
    if (word.index === says.index) return { ...word, head: verb, relation: 'parataxis' };
    return word;
  });
  return hang(tree.sentence, words);
}

const isToDo = (tree: Tree, verb: number): boolean =>
  tree.words[verb]!.xpos === 'VB' &&
  childrenOf(tree, verb, 'mark').some((c) => tree.words[c]!.lemma === 'to');
