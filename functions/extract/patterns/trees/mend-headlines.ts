import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, extent, isNoun } from './relations.ts';

/** The ways of headlines that the treebanks do not hold. */
export const mendHeadlines = (tree: Tree): Tree => sayingLast(liftPlan(joinPair(tree)));

/** [*Norway, Chile* resume talks]: the first of the two calls nobody, it does what the other does. */
function joinPair(tree: Tree): Tree {
  const called = tree.words.find(
    ({ relation, unit }) => relation === 'vocative' && unit === 'actor',
  );
  if (!called) return tree;
  const [other] = childrenOf(tree, called.head, 'nsubj');
  if (other === undefined || other < called.index) return tree;
  const first = extent(tree, other).first;
  const isNext = first === called.index + 2 && tree.words[first - 1]!.text === ',';
  const isState = tree.words.slice(first, other + 1).some(({ unit }) => unit === 'actor');
  if (!isNext || !isState) return tree;
  const words = tree.words.map((word): Word => {
    if (word === called) return { ...word, relation: 'nsubj' };
    return word.index === other ? { ...word, head: called.index, relation: 'conj' } : word;
  });
  return hang(tree.sentence, words);
}

/** [Norway, *Chile ministers to meet* Monday]: where nothing else is done, what is to be done is what the line tells. */
function liftPlan(tree: Tree): Tree {
  const noun = tree.words.find(({ head }) => head < 0);
  if (!noun || !isNoun(noun) || tree.words.some(({ xpos }) => /^(VBD|VBZ|VBP|MD)$/.test(xpos)))
    return tree;
  // [*Holm, Rojas* to meet]: two names, of which the parser takes the second for another of the first
  const second = childrenOf(tree, noun.index, 'appos').filter(
    (c) => tree.words[c]!.unit !== null && tree.words[c]!.unit === noun.unit,
  );
  const own = [noun.index, ...childrenOf(tree, noun.index, 'conj'), ...second];
  const plan = own.flatMap((i) => childrenOf(tree, i, 'acl')).find((c) => isToDo(tree, c));
  if (plan === undefined) return tree;
  const words = tree.words.map((word): Word => {
    if (word.index === plan) return { ...word, head: -1, relation: 'root' };
    if (second.includes(word.index)) return { ...word, relation: 'conj' };
    return word === noun ? { ...word, head: plan, relation: 'nsubj' } : word;
  });
  return hang(tree.sentence, words);
}

/**
 * [Norway *to sign* treaty with Chile, *Peru says*]: the parser may take the verb that only tells who says so for that of the whole, and
 * give it both for subjects.
 */
function sayingLast(tree: Tree): Tree {
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
