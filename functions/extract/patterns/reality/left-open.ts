import type { Tree, Word } from '../../grammar/tree.ts';
import { calledOnToDo } from '../filling/called-on-to-do.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
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

/** [put *pressure* on Peru *to sign*], [gave the senate *six months to accept* it], [have *until Friday* to sign]: nobody has done so. */
export const isLeftTo = (tree: Tree, { index, head, relation }: Word): boolean =>
  /^(advcl|xcomp)$/.test(relation) &&
  // [changed because of his *zeal to conclude* a deal]: the parser may hang it on what changed
  (leaving.test(tree.words[index - 2]?.lemma ?? '') ||
    childrenOf(tree, head, 'obj', 'iobj').some((c) => leaving.test(tree.words[c]!.lemma)) ||
    (tree.words[head]!.lemma === 'have' &&
      childrenOf(tree, head, 'obl').some((c) => /^(until|till)$/.test(prepositionOf(tree, c)))));

const leaving =
  /^(pressure|incentive|reason|sense|zeal|eagerness|ambition|race|authority|power|mandate|right|deadline|ultimatum|time|day|week|month|year)$/;

/** [a *timeline for reaching* a deal], [*optimistic about reaching* one]: the words right before, whatever the parser made of them. */
export const isAheadOfDoing = ({ words }: Tree, gerund: number): boolean => {
  const what = words[gerund - 2]?.lemma ?? '';
  const preposition = words[gerund - 1]?.text ?? '';
  return preposition === 'about'
    ? unsure.test(what)
    : /^(for|of|to|toward|towards)$/.test(preposition) && ahead.test(what);
};

/** [their help *is vital for reaching* a deal]; what [*was* vital to reaching it] was reached. */
export const isVitalFor = (tree: Tree, gerund: number): boolean =>
  /^(for|to)$/.test(tree.words[gerund - 1]?.text ?? '') &&
  /^(critical|crucial|essential|vital|necessary|indispensable|key)$/.test(
    tree.words[gerund - 2]?.lemma ?? '',
  ) &&
  childrenOf(tree, gerund - 2, 'cop').some((c) => tree.words[c]!.morphology.tense === 'present');

const ahead =
  /^(timeline|timetable|deadline|roadmap|framework|path|pathway|way|mechanism|condition|precondition|strategy|formula|groundwork)$/;

const unsure =
  /^(optimism|pessimism|hope|doubt|confidence|skepticism|scepticism|enthusiasm|optimistic|pessimistic|hopeful|doubtful|confident|skeptical|sceptical|enthusiastic|upbeat|serious)$/;

/** [*would* lift nothing *until* a deal *was reached*], [*would* pay *as soon as*, *once* it *was signed*]: it is still to come. */
export function isAwaited(tree: Tree, word: Word, own: Reality, depth: number): boolean {
  if (word.relation !== 'advcl' || own.mode !== 'fact' || own.time !== 'past') return false;
  const marks = childrenOf(tree, word.index, 'mark', 'advmod').map((c) => tree.words[c]!.text);
  // [as *soon* as], which stands between
  const head = tree.words[word.head]!;
  const isSoon = head.lemma === 'soon' && marks.some((m) => /^as$/i.test(m));
  const above = isSoon ? tree.words[head.head] : head;
  if (!above || !(isSoon || marks.some((m) => /^(until|once)$/i.test(m)))) return false;
  return /^(plan|wish|refusal|condition)$/.test(realityOf(tree, above.index, depth + 1).mode);
}

const rank = /^(first|second|third|last|latest|only|\d+(st|nd|rd|th))\b/i;

/** A [first Peruvian minister] may be one word. */
export const isFirst = (tree: Tree, noun: number): boolean =>
  [noun, ...childrenOf(tree, noun, 'amod')].some((c) => rank.test(tree.words[c]!.text));

/** [set *preconditions on holding* talks]: whether they are held hangs on them. */
const isUnderCondition = ({ words }: Tree, verb: number): boolean =>
  words[verb]!.xpos === 'VBG' &&
  /^(on|for)$/.test(words[verb - 1]?.text ?? '') &&
  /^(pre-?condition|condition)$/.test(words[verb - 2]?.lemma ?? '');
