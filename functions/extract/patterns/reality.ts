import type { Tree, Word } from '../grammar/tree.ts';
import {
  cancellers,
  deniers,
  doers,
  failers,
  planners,
  postponers,
  refusers,
  wishers,
} from './governing-words.ts';
import { childrenOf, is, isNoun, isVerb } from './relations.ts';
import { isToDoer } from './subjects.ts';

/** Whether what a word says happened, and how the article says so. `cue` is the word that decided. */
export interface Reality {
  readonly mode: Mode;
  readonly time: 'past' | 'present' | 'future';
  readonly cue: number;
  /** Nothing says so: a noun that is merely named [the talks]. */
  readonly weak?: true;
}

/**
 * `fact` [met] · `going-on` [are meeting] · `plan` [will meet, is due to meet] · `wish` [hopes to meet, offered to meet, may meet]
 * · `refusal` [refused to meet, will not meet] · `denial` [did not meet, has not met] · `failure` [failed to meet]
 * · `postponed` · `cancelled` · `condition` [if they meet] · `habit` [meet regularly]
 */
export type Mode =
  | 'fact'
  | 'going-on'
  | 'plan'
  | 'wish'
  | 'refusal'
  | 'denial'
  | 'failure'
  | 'postponed'
  | 'cancelled'
  | 'condition'
  | 'habit';

const wishModals = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'need']);

export function realityOf(tree: Tree, index: number, depth = 0): Reality {
  const word = tree.words[index]!;
  if (depth > 8) return { mode: 'fact', time: 'past', cue: index };
  return isVerb(word) || childrenOf(tree, index, 'cop').length > 0
    ? verbReality(tree, index, depth)
    : { mode: 'fact', time: 'past', cue: index };
}

function verbReality(tree: Tree, index: number, depth: number): Reality {
  const word = tree.words[index]!;
  const auxiliaries = childrenOf(tree, index, 'aux', 'cop').map((c) => tree.words[c]!);
  const marks = childrenOf(tree, index, 'mark', 'advmod').map((c) => tree.words[c]!);
  const own = ownReality(tree, word, auxiliaries, depth);
  const negated = isNegated(tree, index);
  const clause = conditionOf(marks, own);
  const governed = governedReality(tree, index, own, depth);
  let result = governed ?? clause ?? own;
  const open = clause?.mode === 'condition' && governed?.mode === 'plan';
  if (governed && clause && (governed.mode === 'fact' || open)) result = clause;
  if (negated && !isUntil(tree, index)) result = negate(result, negated);
  return result;
}

function ownReality(tree: Tree, word: Word, auxiliaries: Word[], depth: number): Reality {
  const find = (test: (w: Word) => boolean): Word | undefined => auxiliaries.find(test);
  const will = find((w) => /^(will|'ll|shall|wo|sha)$/i.test(w.text));
  if (will) return { mode: 'plan', time: 'future', cue: will.index };
  const would = find((w) => /^(would|'d)$/i.test(w.text) && w.lemma !== 'have');
  const have = find((w) => w.lemma === 'have');
  // [*Had* they met earlier, war might have been avoided]
  if (have?.text.toLowerCase() === 'had' && subjectFollows(tree, word.index, have.index))
    return { mode: 'condition', time: 'past', cue: have.index };
  if (would) {
    if (have) return { mode: 'condition', time: 'past', cue: would.index };
    return { mode: underSaying(word) ? 'plan' : 'wish', time: 'future', cue: would.index };
  }
  const modal = find((w) => wishModals.has(w.text.toLowerCase()));
  if (modal)
    return { mode: have ? 'condition' : 'wish', time: have ? 'past' : 'future', cue: modal.index };
  const toDo = tree.children[word.index]!.map((c) => tree.words[c]!).find(
    (w) => w.relation === 'mark' && w.text.toLowerCase() === 'to',
  );
  const be = find((w) => w.lemma === 'be');
  if (toDo && be && be.index < toDo.index) return { mode: 'plan', time: 'future', cue: toDo.index };
  // [an accord *to be* signed in June]
  if (toDo && be && is(word, 'acl')) return { mode: 'plan', time: 'future', cue: toDo.index };
  if (
    toDo ||
    (word.morphology.form === 'infinitive' && !isFiniteAfterAll(tree, word, auxiliaries))
  ) {
    // a headline: [Trump to meet Kim in June], [Peru and Chile to sign treaty]
    const ofNames = is(word, 'conj') && isNoun(tree.words[word.head]);
    if (toDo && (word.head < 0 || ofNames || isToDoer(tree, word)))
      return { mode: 'plan', time: 'future', cue: toDo.index };
    return { mode: 'fact', time: 'future', cue: word.index };
  }
  if (be && !isVerb(word)) {
    // [is on a visit], but [is the first visit]
    const there = childrenOf(tree, word.index, 'case').length > 0;
    const time = be.morphology.tense ?? 'present';
    return { mode: there && time === 'present' ? 'going-on' : 'fact', time, cue: be.index };
  }
  if (word.xpos === 'VBG') {
    if (be) return { mode: 'going-on', time: be.morphology.tense ?? 'present', cue: word.index };
    return { mode: 'fact', time: parentTime(tree, word, depth), cue: word.index };
  }
  if (word.xpos === 'VBN') {
    if (have?.morphology.tense === 'present' || have)
      return { mode: 'fact', time: 'past', cue: word.index };
    if (be)
      return {
        mode: 'fact',
        time: be.morphology.tense === 'past' ? 'past' : 'present',
        cue: word.index,
      };
    return { mode: 'fact', time: 'past', cue: word.index };
  }
  if (word.xpos === 'VBD') return { mode: 'fact', time: 'past', cue: word.index };
  return { mode: 'fact', time: 'present', cue: word.index };
}

const subjectFollows = (tree: Tree, verb: number, auxiliary: number): boolean =>
  childrenOf(tree, verb, 'nsubj').some((subject) => subject > auxiliary);

/** The tagger may take a present for an infinitive: [Russia, Switzerland *sign* agreement] has a subject and nothing above it. */
function isFiniteAfterAll(tree: Tree, word: Word, auxiliaries: readonly Word[]): boolean {
  return (
    auxiliaries.length === 0 &&
    (word.head < 0 || is(word, 'parataxis', 'ccomp', 'root')) &&
    childrenOf(tree, word.index, 'nsubj').length > 0
  );
}

function parentTime(tree: Tree, word: Word, depth: number): Reality['time'] {
  if (word.head < 0 || depth > 6) return 'present';
  const head = tree.words[word.head]!;
  // [ministers, *meeting* in Lima, *rejected* the plan]: as what they do
  const above = is(word, 'acl') && is(head, 'nsubj') ? tree.words[head.head]! : head;
  return isVerb(above) ? realityOf(tree, above.index, depth + 1).time : 'present';
}

function underSaying(word: Word): boolean {
  return is(word, 'ccomp', 'parataxis', 'conj', 'root', 'acl', 'advcl') || word.head < 0;
}

/** [if they meet] · [when he visits in May] · [before meeting] · [after meeting]. */
function conditionOf(marks: Word[], own: Reality): Reality | null {
  for (const mark of marks) {
    const text = mark.text.toLowerCase();
    if (text === 'if' || text === 'unless' || text === 'whether')
      return { mode: 'condition', time: own.time, cue: mark.index };
    if (
      ['when', 'once', 'until', 'before', 'ahead'].includes(text) &&
      own.mode === 'fact' &&
      own.time !== 'past'
    ) {
      return { mode: 'plan', time: 'future', cue: mark.index };
    }
    // [ended talks *without* reaching a deal]
    if (text === 'without' && own.mode === 'fact')
      return { mode: 'denial', time: own.time, cue: mark.index };
    if (text === 'after' || text === 'since')
      return { mode: 'fact', time: own.time === 'future' ? 'future' : 'past', cue: mark.index };
    if (
      /^(regularly|often|routinely|frequently|seldom|rarely|usually|annually|occasionally|sometimes)$/.test(
        text,
      )
    ) {
      return { mode: 'habit', time: own.time, cue: mark.index };
    }
  }
  return null;
}

/** What the word above makes of it: [plans to meet], [a proposal to meet], [agreed on meeting]. */
function governedReality(tree: Tree, index: number, own: Reality, depth: number): Reality | null {
  const word = tree.words[index]!;
  if (word.head < 0 || isToDoer(tree, word)) return null;
  const head = tree.words[word.head]!;
  if (is(word, 'conj') && isVerb(head)) {
    const bare = word.xpos === 'VB' && !childrenOf(tree, index, 'aux', 'mark').length;
    if (!bare) return null;
    // [saw the need *to close* the gaps, *finish* the deal and …]: the parser may hang it on what is seen
    const first = isFiniteVerb(tree, head) ? infinitiveBetween(tree, head.index, index) : null;
    return realityOf(tree, first ?? word.head, depth + 1);
  }
  // [denied *reports that* they met], [rejected a claim that]
  if (is(word, 'acl', 'ccomp') && isDenied(tree, head))
    return { mode: 'denial', time: own.time, cue: head.head };
  const nonFinite = own.time === 'future' && own.mode === 'fact';
  // [ministers *meeting* in Bonn agreed]: they do meet, whatever they agree on
  if (
    word.xpos === 'VBG' &&
    is(word, 'acl') &&
    isNoun(head) &&
    own.mode === 'fact' &&
    childrenOf(tree, index, 'mark', 'case').length === 0 &&
    effectOf(head, word) === null &&
    !isPaper.test(head.lemma)
  )
    return null;
  const gerund = word.xpos === 'VBG' && own.mode === 'fact';
  // [the first nation to join]: it has joined
  if (nonFinite && is(word, 'acl') && isFirst(tree, word.head))
    return { ...nounReality(tree, word.head, depth + 1), cue: index };
  if (
    is(word, 'xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'csubj', 'nmod') &&
    (nonFinite || gerund || is(word, 'ccomp'))
  ) {
    // [accepted an *invitation to visit*]
    if (is(word, 'acl') && is(head, 'obj') && tree.words[head.head]?.lemma === 'accept')
      return { mode: 'plan', time: 'future', cue: head.head };
    const said = looksForward(tree, head) ? 'plan' : effectOf(head, word);
    // [confirmed that they *had met*], [hinted that they met]: what is told as past is past
    const isTold = is(word, 'ccomp') && own.mode === 'fact' && own.time === 'past';
    const effect = isTold && (said === 'plan' || said === 'wish') ? null : said;
    if (effect === null && is(word, 'ccomp') && !nonFinite) return null;
    const above = isVerb(head)
      ? realityOf(tree, word.head, depth + 1)
      : nounReality(tree, word.head, depth + 1);
    // [were *not scheduled* to meet]: nobody refuses
    if (above.mode === 'denial' && /^(schedule|slate|due|expect)$/.test(head.lemma))
      return { ...above, cue: head.index };
    // [*getting* a deal is not easy], [with Rome *seeking* a pact, the time could not be better]
    const isDenial = above.mode === 'denial' || above.mode === 'refusal';
    const isBeside =
      is(word, 'csubj') ||
      (is(word, 'advcl') &&
        childrenOf(tree, index, 'mark').some((c) => tree.words[c]!.lemma === 'with'));
    if (gerund && effect === null && isDenial && isBeside) return null;
    return compose(
      effect ?? (nonFinite && (is(word, 'acl') || isNeed.test(head.lemma)) ? 'wish' : 'fact'),
      above,
      word.head,
      own,
    );
  }
  return null;
}

/** [signed an *order* withdrawing], [is near a *bill* ending]: what a paper does, it does once it is there. */
const isPaper = /^(order|decree|bill|law|legislation|motion|resolution|letter|draft)$/;

/** [the concessions *necessary* to strike a deal], [too *early* to sign]. */
const isNeed =
  /^(necessary|needed|required|essential|vital|hard|difficult|early|tough|impossible|unlikely)$/;

const isFiniteVerb = (tree: Tree, { index, xpos }: Word): boolean =>
  /^VB[DZP]$/.test(xpos) && childrenOf(tree, index, 'aux').length === 0;

/** The last infinitive with [to] between two words. */
function infinitiveBetween({ words }: Tree, from: number, to: number): number | null {
  const found = words
    .slice(from + 1, to)
    .findLast((w) => w.xpos === 'VB' && words[w.index - 1]?.xpos === 'TO');
  return found?.index ?? null;
}

const isDenied = (tree: Tree, { lemma, head, index }: Word): boolean =>
  // [*no reason to believe* it has broken down]
  (/^(believe|think|suspect|suppose|conclude)$/.test(lemma) &&
    head >= 0 &&
    /^(reason|ground|cause|basis)$/.test(tree.words[head]!.lemma) &&
    isNegated(tree, head) !== null) ||
  // [*no evidence that* it broke the truce]
  (/^(evidence|proof|sign|indication)$/.test(lemma) && isNegated(tree, index) !== null) ||
  (/^(report|claim|allegation|rumou?r|suggestion|speculation|assertion|accusation)$/.test(lemma) &&
    head >= 0 &&
    /^(deny|dismiss|reject|refute|rebut|dispute)$/.test(tree.words[head]!.lemma));

const isFirst = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'amod').some((c) =>
    /^(first|second|third|last|latest|only|\d+(st|nd|rd|th))$/i.test(tree.words[c]!.text),
  );

function nounReality(tree: Tree, index: number, depth: number): Reality {
  const word = tree.words[index]!;
  const copula = childrenOf(tree, index, 'cop');
  if (copula.length > 0) return verbReality(tree, index, depth);
  if (isNoun(word) && word.head >= 0 && isVerb(tree.words[word.head])) {
    const above = realityOf(tree, word.head, depth + 1);
    const effect = effectOf(tree.words[word.head]!, word);
    return compose(effect ?? 'fact', above, word.head, above);
  }
  return { mode: 'fact', time: 'present', cue: index };
}

type Effect =
  | 'fact'
  | 'plan'
  | 'wish'
  | 'refusal'
  | 'failure'
  | 'cancelled'
  | 'postponed'
  | 'denial';

/** What a governing word does to what it governs, or null when it says nothing about it. */
export function effectOf(head: Word, word: Word): Effect | null {
  const lower = head.lemma.toLowerCase();
  // [*open* to talks] would like them, [*opened* talks] held them, whatever the tagger takes it for
  if (lower === 'open' && (isVerb(head) || is(word, 'obj'))) return 'fact';
  // [*close* to signing]
  if (head.upos === 'ADJ' && /^(close|near)$/.test(lower)) return 'wish';
  if (is(word, 'ccomp') && deniers.has(lower)) return 'denial';
  if (refusers.has(lower)) return 'refusal';
  if (failers.has(lower)) return 'failure';
  if (cancellers.has(lower)) return 'cancelled';
  if (postponers.has(lower)) return 'postponed';
  if (planners.has(lower)) return 'plan';
  if (wishers.has(lower)) return 'wish';
  if (doers.has(lower)) return 'fact';
  return null;
}

/** [*looks forward* to the summit]: it is set; [looks to meet] hopes to. */
export const looksForward = (tree: Tree, { lemma, index }: Word): boolean =>
  lemma === 'look' && tree.words[index + 1]?.text === 'forward';

/** [*could not* be signed *until* the troops had left]: then it can. */
const isUntil = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'advcl', 'obl').some((c) =>
    childrenOf(tree, c, 'mark', 'case').some((m) => /^until$/i.test(tree.words[m]!.text)),
  ) && childrenOf(tree, index, 'aux').some((a) => tree.words[a]!.xpos === 'MD');

/** The effect of the governing word, itself seen in its own reality: [did not refuse], [had planned], [will try]. */
function compose(effect: Effect, above: Reality, cue: number, own: Reality): Reality {
  if (above.mode === 'denial' || above.mode === 'refusal') {
    return { mode: effect === 'refusal' ? 'wish' : 'refusal', time: above.time, cue: above.cue };
  }
  if (above.mode === 'condition') return { mode: 'condition', time: above.time, cue: above.cue };
  if (effect === 'fact') return { ...above, cue: above.mode === 'fact' ? cue : above.cue };
  if (effect === 'plan') {
    if (above.mode === 'wish' || above.mode === 'cancelled' || above.mode === 'postponed')
      return above;
    return { mode: 'plan', time: 'future', cue };
  }
  if (effect === 'failure') return { mode: 'failure', time: above.time, cue };
  return { mode: effect, time: own.time, cue };
}

const negators = new Set("not n't never neither nor no hardly scarcely cannot".split(' '));

/** Index of the negating word, or null. [did *not* meet], [*no* talks], [*never* met]. */
export function isNegated(tree: Tree, index: number): number | null {
  for (const c of tree.children[index] ?? []) {
    const child = tree.words[c]!;
    if (!negators.has(child.text.toLowerCase())) continue;
    if (is(child, 'advmod', 'det', 'cc', 'aux')) {
      // [not only met but], [no later than]
      const next = tree.words[c + 1]?.text.toLowerCase();
      if (next === 'only' || next === 'just' || next === 'later' || next === 'least') continue;
      return c;
    }
  }
  return null;
}

function negate(reality: Reality, cue: number): Reality {
  if (reality.mode === 'plan' || reality.mode === 'wish')
    return { mode: 'refusal', time: 'future', cue };
  if (reality.mode === 'refusal') return { mode: 'wish', time: 'future', cue };
  if (reality.mode === 'failure') return { mode: 'fact', time: 'past', cue };
  return { mode: 'denial', time: reality.time, cue };
}
