import type { Tree, Word } from '../../grammar/tree.ts';
import { calledOnToDo } from '../filling/called-on-to-do.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** [*Has* the president *spoken* with Xi?] */
export const isAskedWhether = (tree: Tree, { index, head }: Word): boolean =>
  isUnderCondition(tree, index) ||
  (head < 0 &&
    tree.words.at(-1)?.text === '?' &&
    childrenOf(tree, index, 'aux').some((a) =>
      childrenOf(tree, index, 'nsubj').some((s) => a < s),
    ));

/** [*where* to meet], [*when* they would sign]. */
export const isAsked = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'advmod', 'mark').some((c) =>
    /^(where|when|how)$/i.test(tree.words[c]!.text),
  );

/** [the concessions *necessary* to strike a deal], [too *early* to sign]. */
export const isNeed =
  /^(necessary|needed|required|essential|vital|hard|difficult|early|tough|impossible|unlikely)$/;

/** [it is *risky to sign*], [made it hard *for Peru to sign*], [the case *for Peru to quit*]: nobody has done so. */
export function isYetToDo(tree: Tree, word: Word): boolean {
  const { index, head, relation } = word;
  const above = tree.words[head]!;
  const isJudged =
    relation.startsWith('csubj') &&
    above.upos === 'ADJ' &&
    childrenOf(tree, head, 'cop').some((c) => tree.words[c]!.morphology.tense === 'present');
  const doer = tree.words[index - 2];
  const beforeDoer = tree.words.findLast((w) => w.index < index - 2 && w.upos !== 'PROPN');
  return (
    isJudged ||
    // [waited *for Peru and Chad to sign*]
    calledOnToDo(tree, word).length > 0 ||
    childrenOf(tree, index, 'mark').some((c) => /^for$/i.test(tree.words[c]!.text)) ||
    (doer?.upos === 'PROPN' &&
      tree.words[index - 1]!.xpos === 'TO' &&
      /^(for|the)$/i.test(beforeDoer?.text ?? '') &&
      [beforeDoer!.index, beforeDoer!.index - 1].some((i) =>
        /^for$/i.test(tree.words[i]?.text ?? ''),
      ))
  );
}

/** [put *pressure* on Peru *to sign*], [gave the senate *six months to accept* it]: nobody has done so. */
export const isLeftTo = (tree: Tree, { index, head, relation }: Word): boolean =>
  /^(advcl|xcomp)$/.test(relation) &&
  // [changed because of his *zeal to conclude* a deal]: the parser may hang it on what changed
  (leaving.test(tree.words[index - 2]?.lemma ?? '') ||
    childrenOf(tree, head, 'obj', 'iobj').some((c) => leaving.test(tree.words[c]!.lemma)));

const leaving =
  /^(pressure|incentive|reason|zeal|eagerness|ambition|race|authority|power|mandate|right|deadline|ultimatum|time|day|week|month|year)$/;

/** [*would* lift nothing *until* a deal *was reached*]: it is still to come. */
export const isAwaited = (
  tree: Tree,
  { index, head, relation }: Word,
  own: Reality,
  depth: number,
): boolean =>
  relation === 'advcl' &&
  own.mode === 'fact' &&
  own.time === 'past' &&
  childrenOf(tree, index, 'mark', 'advmod').some((c) => /^until$/i.test(tree.words[c]!.text)) &&
  /^(plan|wish|refusal|condition)$/.test(realityOf(tree, head, depth + 1).mode);

const rank = /^(first|second|third|last|latest|only|\d+(st|nd|rd|th))\b/i;

/** A [first Peruvian minister] may be one word. */
export const isFirst = (tree: Tree, noun: number): boolean =>
  [noun, ...childrenOf(tree, noun, 'amod')].some((c) => rank.test(tree.words[c]!.text));

/** [set *preconditions on holding* talks]: whether they are held hangs on them. */
const isUnderCondition = ({ words }: Tree, verb: number): boolean =>
  words[verb]!.xpos === 'VBG' &&
  /^(on|for)$/.test(words[verb - 1]?.text ?? '') &&
  /^(pre-?condition|condition)$/.test(words[verb - 2]?.lemma ?? '');
