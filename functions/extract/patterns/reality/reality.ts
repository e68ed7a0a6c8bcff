import type { Tree } from '../../grammar/tree.ts';
import { isToDoer, plannedBy } from '../filling/doer-before.ts';
import { isPassive } from '../filling/subjects.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import { answeredTo } from './answered.ts';
import { besideFirst } from './beside-first.ts';
import { compose, effectOf, isAfterwards, isToldAsFact, looksForward } from './effects.ts';
import { gerundSubject } from './gerund-subject.ts';
import { gerundReality } from './gerunds.ts';
import {
  isAheadOfDoing,
  isAskedWhether,
  isAwaited,
  isFirst,
  isLeftTo,
  isNeed,
  isVitalFor,
  isYetToDo,
} from './left-open.ts';
import { isManaged } from './managed.ts';
import type { Reality } from './modes.ts';
import { isChosen, isDenied, isNegated, isPointless, isUntil, negate } from './negation.ts';
import { onCondition } from './on-condition.ts';
import { conditionOf, ownReality } from './own-reality.ts';
import { isPaper, isSignedPaper } from './papers.ts';
import { isProvided } from './proviso.ts';
import { stayReality } from './stay-reality.ts';
import { isApart, isBlamed, isToldBeside } from './told-apart.ts';
import { underDenial } from './under-denial.ts';

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
  const own = ownReality(tree, word, auxiliaries, (verb) =>
    depth > 6 ? 'present' : realityOf(tree, verb, depth + 1).time,
  );
  const negated = isNegated(tree, index);
  const clause = conditionOf(marks, own, isPassive(tree, index));
  const governed = governedReality(tree, index, own, depth);
  if (isAskedWhether(tree, word) || isProvided(tree, index))
    return { mode: 'condition', time: own.time, cue: index };
  let result = governed ?? clause ?? onCondition(tree, index, own) ?? own;
  const open = clause?.mode === 'condition' && governed?.mode === 'plan';
  // [was speaking *after* meeting]
  const over = clause?.mode === 'fact' && governed?.mode === 'going-on';
  // [threatened to act *if* they *cannot* agree], [persuade them *if* they do *not* want to]: what is wished is not that
  const onlyIf =
    clause?.mode === 'condition' &&
    /^(wish|refusal)$/.test(governed?.mode ?? '') &&
    (is(word, 'advcl') || negated !== null);
  if (governed && clause && (governed.mode === 'fact' || open || over || onlyIf)) result = clause;
  if (negated && isChosen(tree, word)) return { mode: 'refusal', time: 'future', cue: negated };
  return negated && !isUntil(tree, index) ? negate(result, negated) : result;
}

const ending = /^(end|stop|halt|cancel|postpone|delay|suspend|leave|quit|abandon|drop|break)$/;

/** What the word above makes of it: [plans to meet], [a proposal to meet], [agreed on meeting]. */
function governedReality(tree: Tree, index: number, own: Reality, depth: number): Reality | null {
  const word = tree.words[index]!;
  const yetToCome = gerundSubject(tree, word);
  if (yetToCome) return yetToCome;
  if (word.head < 0 || isToDoer(tree, word)) return null;
  const head = tree.words[word.head]!;
  // [risked angering Chad *by signing* the pact]: what is risked is not the signing
  const whole = tree.words[head.head];
  if (word.xpos === 'VBG' && tree.words[index - 1]?.text === 'by' && head.xpos === 'VBG' && whole)
    return realityOf(tree, whole.index, depth + 1);
  const told =
    answeredTo(tree, word) ?? gerundReality(tree, word, (v) => realityOf(tree, v, depth + 1));
  if (told) return told;
  // [protested at *plans by* a Chadian minister *to visit* Fiji]
  const plan = plannedBy(tree, word)?.plan;
  const aim = plan ? effectOf(plan, word) : null;
  if (plan && (aim === 'plan' || aim === 'wish'))
    return { mode: aim, time: 'future', cue: plan.index };
  if (is(word, 'conj') && isVerb(head)) return besideFirst(tree, word, depth);
  // [denied *reports that* they met], [rejected a claim that]
  if (is(word, 'acl', 'ccomp') && isDenied(tree, head, index))
    return { mode: 'denial', time: own.time, cue: Math.max(head.head, 0) };
  // [sees *no reason to meet*], but [no reason to *end* the talks]
  if (is(word, 'acl', 'advcl', 'xcomp') && own.time !== 'past' && !ending.test(word.lemma))
    for (const noun of [word.head, ...childrenOf(tree, word.head, 'obj')])
      if (noun < index && isPointless(tree, noun))
        return { mode: 'refusal', time: 'present', cue: noun };
  // [that *does not mean* a deal *is made*]: whether it is, nobody says
  if (is(word, 'ccomp') && vouching.test(head.lemma) && isNegated(tree, head.index) !== null)
    return { mode: 'condition', time: own.time, cue: head.index };
  // [*wish* they *had signed* it]: they did not
  if (is(word, 'ccomp') && head.lemma === 'wish' && isVerb(head) && own.time === 'past')
    return { mode: 'condition', time: 'past', cue: head.index };
  // [*any* state that breaches the pact]: whoever might
  if (
    is(word, 'acl') &&
    own.mode === 'fact' &&
    childrenOf(tree, head.index, 'det').some((c) => /^(any|every)$/i.test(tree.words[c]!.text))
  )
    return { mode: 'condition', time: own.time, cue: head.index };
  if (isAwaited(tree, word, own, depth)) return { mode: 'plan', time: 'future', cue: index };
  // [would be *the first time that* they meet]: they are still to
  if (word.relation.startsWith('acl') && head.lemma === 'time' && isFirst(tree, head.index)) {
    const { mode, cue } = nounReality(tree, head.index, depth + 1);
    if (mode === 'plan' || mode === 'wish') return { mode: 'plan', time: 'future', cue };
  }
  const nonFinite = own.time === 'future' && own.mode === 'fact';
  // [*signed* an order *taking* Fiji out of the treaty]
  if (word.xpos === 'VBG' && is(word, 'acl') && isSignedPaper(tree, head))
    return { ...realityOf(tree, head.head, depth + 1), cue: index };
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
  const stay = nonFinite && is(word, 'acl') ? stayReality(tree, word, depth) : null;
  if (stay) return stay;
  const gerund = word.xpos === 'VBG' && own.mode === 'fact';
  if (gerund && isBlamed(tree, word)) return null;
  // [discussed a *timeline for reaching* a deal], [*optimistic about reaching* one], wherever the parser hung it
  if (gerund && (isAheadOfDoing(tree, index) || isVitalFor(tree, index)))
    return { mode: 'wish', time: 'future', cue: index - 2 };
  // [the first nation to join]: it has joined; not [the first *attempt* to join]
  if (
    nonFinite &&
    is(word, 'acl') &&
    isFirst(tree, word.head) &&
    !/^(wish|failure|refusal)$/.test(effectOf(head, word) ?? '')
  )
    return is(head, 'appos')
      ? // [Vella, *the first leader to visit* Quito, said]
        { mode: 'fact', time: 'past', cue: index }
      : { ...nounReality(tree, word.head, depth + 1), cue: index };
  if (
    is(word, 'xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'csubj', 'nmod') &&
    (nonFinite || gerund || is(word, 'ccomp'))
  ) {
    // [accepted an *invitation to visit*], which the parser may hang on the verb
    const accepting = is(word, 'acl') && is(head, 'obj') ? tree.words[head.head] : head;
    if (accepting?.lemma === 'accept' && !gerund)
      return { mode: 'plan', time: 'future', cue: accepting.index };
    const said =
      isAfterwards(tree, word) || (gerund && isApart(tree, word))
        ? null
        : looksForward(tree, head)
          ? 'plan'
          : effectOf(head, word);
    const isTold = isToldAsFact(word, head, own);
    const effect = isTold && (said === 'plan' || said === 'wish') ? null : said;
    // [came before she *announced that they will travel*]: the parser may hang it on what came
    const isAhead = own.mode === 'plan' && effect === 'fact';
    if ((effect === null || isAhead) && is(word, 'ccomp') && !nonFinite) return null;
    // [came before it said that they *will meet*], where the parser hangs that on what came
    const isOwnPlan = effect === 'fact' && own.mode === 'plan';
    if ((effect === null || isOwnPlan) && is(word, 'ccomp') && !nonFinite) return null;
    const above = isVerb(head)
      ? realityOf(tree, word.head, depth + 1)
      : nounReality(tree, word.head, depth + 1);
    // [*was able* to sign]: it did; [am *pleased to be able* to announce]: here it is
    if (head.lemma === 'able' && isManaged(tree, head, above))
      return { mode: 'fact', time: 'past', cue: index };
    const undone = underDenial(tree, word, effect, above);
    if (undone) return undone;
    // [*getting* a deal is not easy], [with Rome *seeking* a pact, the time could not be better]
    const isDenial = above.mode === 'denial' || above.mode === 'refusal';
    if (gerund && isDenial && effect === null && isToldBeside(tree, word)) return null;
    return compose(
      effect ??
        (nonFinite &&
        (is(word, 'acl') ||
          isNeed.test(head.lemma) ||
          isYetToDo(tree, word) ||
          isLeftTo(tree, word))
          ? 'wish'
          : 'fact'),
      above,
      word.head,
      own,
    );
  }
  return null;
}

const vouching = /^(mean|guarantee|imply|ensure|assume)$/;

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
