import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** What a predicate without a verb makes of its subject: [the talks *are under way*], [*will be in Lima*], [*was on Friday*]. */
export function asPredicate(tree: Tree, index: number): Reality | null {
  if (childrenOf(tree, index, 'cop').length === 0) return null;
  if (isThereOrThen(tree, index)) return realityOf(tree, index);
  // [the summit *is back on* for June 12], [*is still on*]: set once more
  if (isOnAgain(tree, index)) return { mode: 'plan', time: 'future', cue: index };
  // [the talks *will be* hard], [the summit *will be* a test]: it is still to come
  if (isToBe(tree, index)) return { mode: 'plan', time: 'future', cue: index };
  if (!isUnderWay(tree, index)) return null;
  const course = realityOf(tree, index);
  return course.mode === 'fact' && course.time === 'present'
    ? { ...course, mode: 'going-on', cue: index }
    : course;
}

const isThereOrThen = (tree: Tree, index: number): boolean =>
  /^(in|at|on)$/.test(prepositionOf(tree, index)) && tree.words[index]!.upos === 'PROPN';

/** [is *back on* for June 12], [are *still on*]; not [is still on *the table*]. */
function isOnAgain(tree: Tree, index: number): boolean {
  const { words } = tree;
  const on = [words[index + 1], words[index]].find((w) => w?.text === 'on');
  if (!on || !/^(back|still)$/i.test(words[on.index - 1]?.text ?? '')) return false;
  const next = words[on.index + 1];
  return (
    (next === undefined || next.text === 'for' || next.upos === 'PUNCT') &&
    childrenOf(tree, index, 'cop').some((c) => /^(is|are|’s|'s)$/i.test(words[c]!.text))
  );
}

/** [*will be* a test]; [said that it *would be* one]. */
const isToBe = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'aux').some((c) =>
    (is(tree.words[index], 'ccomp')
      ? /^(will|would|'ll|’ll|shall)$/i
      : /^(will|'ll|’ll|shall)$/i
    ).test(tree.words[c]!.text),
  ) &&
  // [will be *over* soon], [will be *followed*]
  !/^(over|end|fruitless|vain|followed)$/.test(tree.words[index]!.lemma) &&
  // [the talks will be a success *if* …], [will *still* be]: they go on
  !childrenOf(tree, index, 'advcl').some((c) =>
    childrenOf(tree, c, 'mark').some((m) => /^(if|unless)$/i.test(tree.words[m]!.text)),
  );

/** [*under way*], [*underway*], [*in progress*]. */
const isUnderWay = (tree: Tree, index: number): boolean =>
  /^(underway|under way|in progress|in full swing)$/i.test(
    [
      prepositionOf(tree, index),
      ...childrenOf(tree, index, 'amod').map((c) => tree.words[c]!.text),
      tree.words[index]!.text,
    ]
      .filter(Boolean)
      .join(' '),
  );
