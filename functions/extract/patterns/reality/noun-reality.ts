import type { Tree, Word } from '../../grammar/tree.ts';
import { meeting } from '../trees/of-two-meetings.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from '../trees/relations.ts';
import { isAheadOf } from './ahead-of.ts';
import { asPredicate } from './as-predicate.ts';
import { attendedBehind } from './attended-behind.ts';
import { adjectiveReality } from './by-adjective.ts';
import { effectOf } from './effects.ts';
import type { Reality } from './modes.ts';
import { isNegated } from './negation.ts';
import { realityOf } from './reality.ts';
import { relativeBehind } from './relative-behind.ts';
import { occurs } from './takes-place.ts';
import { heldBehind, setBehind, toBeHeldBehind } from './told-behind.ts';
import { underNoun } from './under-noun.ts';
import { underVerb } from './under-verb.ts';
import { undoneBehind } from './undoing.ts';
import { isAheadOnJourney } from './within-journey.ts';

/** Whether the meeting that a noun names took place. `top` is the noun that the clause sees: [a *round* of talks]. */
export function nounReality(tree: Tree, top: number, noun: number): Reality {
  const going = underWayBehind(tree, noun);
  if (going !== null) return { mode: 'going-on', time: 'present', cue: going };
  const byAdjective =
    adjectiveReality(tree, top) ??
    (noun === top ? besideUpcoming(tree, top) : adjectiveReality(tree, noun));
  const negated = isNegated(tree, top) ?? isNegated(tree, noun);
  const base = governed(tree, top, 0);
  // [*no* talks were held], [*no* meeting is planned]
  if (negated !== null && /^(fact|going-on|plan)$/.test(base.mode))
    return { mode: 'denial', time: base.time, cue: negated };
  // [a meeting *scheduled* for May never took place]
  const wasPlanned = childrenOf(tree, top, 'acl').some((c) => isBareParticiple(tree, c));
  if (wasPlanned && base.mode === 'denial' && isAbsent(tree, top))
    return { ...base, mode: 'cancelled' };
  // [committed to the *results* of their dialogue], [*awaits* the outcome of their talks]
  if (noun !== top && /^(result|outcome)$/.test(tree.words[top]!.lemma))
    return isAwaited(tree, top) || isWhichever(tree, noun)
      ? { mode: 'plan', time: 'future', cue: top }
      : { mode: 'fact', time: 'past', cue: top };
  // [opposes a meeting *due to be held* in May], [quit the talks *scheduled* for June]: set, whatever one says of it
  // or [two *rounds* of talks, *scheduled* for May]
  const set = setBehind(tree, noun) ?? (noun === top ? null : setBehind(tree, top));
  // [the talks *to be held* in May will be hard]
  const toBeHeld = toBeHeldBehind(tree, noun);
  if (toBeHeld !== null && /^(fact|going-on)$/.test(base.mode))
    return { mode: 'plan', time: 'future', cue: toBeHeld };
  // [is cleaning up for a summit *which Rojas will attend*]
  const attended = attendedBehind(tree, noun);
  const presence = attended === null ? null : realityOf(tree, attended);
  if (presence && isAhead(presence) && /^(fact|going-on)$/.test(base.mode))
    return { mode: 'plan', time: 'future', cue: presence.cue };
  // [had cut taxes ahead of a planned summit, *which has been cancelled*]; not [talks, which were cancelled, *will* resume]
  const said = relativeBehind(tree, noun);
  const isSure = base.mode === 'plan' && /^(will|'ll)$/i.test(tree.words[base.cue]!.text);
  if (said && (said.mode === 'going-on' ? /^(fact|denial)$/.test(base.mode) : !isSure)) return said;
  // [hopes to gain from the talks *held* last week]: over, whatever one hopes
  const held = heldBehind(tree, noun);
  // [wants talks *held* in Oslo]
  if (held !== null && /^(plan|wish)$/.test(base.mode) && !is(tree.words[top], 'obj'))
    return { mode: 'fact', time: 'past', cue: held };
  // [*boycotted* the talks scheduled for May]: who stays away has done so
  const isShunned = /^(boycott|shun|snub)$/.test(tree.words[base.cue]!.lemma);
  const isTold =
    base.weak ||
    (base.mode === 'refusal' && !isShunned) ||
    (base.mode === 'fact' && isSpeech(tree, base.cue));
  if (set !== null && isTold) return { mode: 'plan', time: 'future', cue: set };
  if (!byAdjective) return base;
  // [a *planned* meeting did not *take place*]
  if (byAdjective.mode === 'plan' && base.mode === 'denial' && isAbsent(tree, top))
    return { ...base, mode: 'cancelled' };
  // [attended a planned summit], [cancelled the planned visit]: the verb knows better than the adjective
  if (['cancelled', 'postponed', 'refusal', 'denial'].includes(base.mode)) return base;
  // [will be freed after a *recent* visit], but [hopes for a repeat of the last meeting]
  if (byAdjective.mode === 'fact' && base.mode !== 'fact')
    return base.mode === 'plan' && base.cue === top ? byAdjective : base;
  return byAdjective;
}

/** [doubts the outcome of *any* talks]: of those that may come. */
const isWhichever = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'det').some((c) => /^any$/i.test(tree.words[c]!.text));

/** [is *awaiting* it], [*waits for* it], [*pending* the outcome], [*depends on* it]. */
function isAwaited(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return (
    /^pending$/i.test(prepositionOf(tree, top)) ||
    (above !== undefined &&
      (/^await$/.test(above.lemma) ||
        (/^(wait|depend|hinge)$/.test(above.lemma) &&
          /^(for|on|upon)$/.test(prepositionOf(tree, top)))))
  );
}

/** [will attend], [will not attend], [is due to speak at]. */
const isAhead = ({ mode, time }: Reality): boolean =>
  mode === 'plan' || (time === 'future' && /^(refusal|denial)$/.test(mode));

/** [the *upcoming* session in Oslo and summit in Riga]: both are to come. */
function besideUpcoming(tree: Tree, noun: number): Reality | null {
  const { head } = tree.words[noun]!;
  if (!is(tree.words[noun], 'conj') || !meeting.test(tree.words[head]!.lemma.toLowerCase()))
    return null;
  const first = adjectiveReality(tree, head);
  return first?.mode === 'plan' ? first : null;
}

/** [a meeting is *not on the agenda*], [talks are *unlikely*]. */
function isOutOfSight(tree: Tree, word: Word, head: Word): boolean {
  if (!is(word, 'nsubj') || childrenOf(tree, head.index, 'cop').length === 0) return false;
  if (/^(unlikely|impossible|improbable|unthinkable)$/.test(head.lemma)) return true;
  return (
    /^(agenda|card|schedule|likely|possible|imminent|certain)$/.test(head.lemma) &&
    isNegated(tree, head.index) !== null
  );
}

/** [the talks *now under way*], [talks *underway* in Riga]: right behind it, whatever the parser made of it. */
function underWayBehind({ words }: Tree, noun: number): number | null {
  const next = /^(now|currently|already|still)$/i.test(words[noun + 1]?.text ?? '')
    ? noun + 2
    : noun + 1;
  const said = words[next]?.text.toLowerCase();
  return said === 'underway' || (said === 'under' && words[next + 1]?.text === 'way') ? next : null;
}

/** [*conferred* on talks scheduled for May]: what one speaks of is not yet held. */
const isSpeech = (tree: Tree, cue: number): boolean =>
  /^(discuss|confer|talk|speak|consult|review|brief|mention|raise|address|touch|exchange|tell|say)$/.test(
    tree.words[cue]!.lemma,
  );

/** [the meeting never *took place*]. */
const isAbsent = ({ words }: Tree, top: number): boolean =>
  is(words[top], 'nsubj') && occurs.test(words[words[top]!.head]?.lemma ?? '');

/** What the word above makes of it, or the copula beside it. */
export function governed(tree: Tree, top: number, depth: number): Reality {
  const word = tree.words[top]!;
  const head = tree.words[word.head];
  const here: Reality = { mode: 'fact', time: 'past', cue: top, weak: true };
  if (childrenOf(tree, top, 'cop').length > 0) {
    const stay = realityOf(tree, top);
    // [is *on his way* to Oslo], [said that she *was on her way*]: not there yet
    return word.lemma === 'way' && (stay.mode === 'going-on' || is(word, 'ccomp'))
      ? { mode: 'plan', time: 'future', cue: stay.cue }
      : stay;
  }
  if (isBroughtToEnd(tree, top)) return here;
  if (isAheadOf(tree, top) || isAheadOnJourney(tree, top))
    return { mode: 'plan', time: 'future', cue: top };
  if (!head || depth > 5) return headlineReality(tree, top) ?? here;
  const said = is(word, 'nsubj') ? asPredicate(tree, head.index) : null;
  if (said) return said;
  if (isOutOfSight(tree, word, head)) return { mode: 'denial', time: 'present', cue: head.index };
  // [hidden *until after* Monday's talks]
  const prepositions = prepositionOf(tree, top);
  const preposition = /\bafter$/.test(prepositions)
    ? 'after'
    : // [comes *as part of* her visit]: during it
      word.lemma === 'part' && prepositions === 'as'
      ? 'during'
      : // [the pledge that she *agreed to at* the summit]
        prepositions.replace(/^(to|on|with) (?=(at|in|during)$)/, '').split(' ')[0]!;
  // [*Could* Chad host talks?], where the parser takes the host for a part of their name
  if (head.upos === 'AUX' && head.head < 0 && head.index === 0 && tree.words.at(-1)?.text === '?')
    return { mode: 'wish', time: 'future', cue: head.index };
  if (isVerb(head)) {
    const above = tree.words[head.head];
    // [called off a meeting *planned* for May]: the parser may take the participle for the verb of a clause
    if (
      is(word, 'nsubj') &&
      isVerb(above) &&
      above!.index < top &&
      isBareParticiple(tree, head.index)
    )
      return underVerb(tree, top, above!.index, '', true);
    return underVerb(tree, top, head.index, preposition);
  }
  if (isNoun(head)) return underNoun(tree, top, head.index, preposition, depth);
  // [not *happy with* the talks], [*open to* talks]
  if (
    head.upos === 'ADJ' &&
    !/^(with|about|by|at|after|following|during|since|amid|amidst|despite)$/.test(preposition)
  ) {
    const effect = effectOf(head, word);
    const undone = effect === 'plan' && is(word, 'nsubj') ? undoneBehind(tree, head.index) : null;
    if (undone) return undone;
    if (effect) return { mode: effect, time: 'future', cue: head.index };
  }
  return here;
}

/** [bringing *to an end* talks that began in May]: the parser takes the end for a part of their name. */
const isBroughtToEnd = (tree: Tree, top: number): boolean =>
  childrenOf(tree, top, 'compound').some((c) => /^(end|close)$/.test(tree.words[c]!.lemma)) &&
  tree.words[tree.words[top]!.head]?.lemma === 'bring';

/** [a meeting *planned* for May], [talks *scheduled* in Riga]: no auxiliary, and nothing that is planned but the meeting before it. */
const isBareParticiple = (tree: Tree, verb: number): boolean =>
  /^(plan|schedule|slate|set|due|arrange|propose|expect)$/.test(tree.words[verb]!.lemma) &&
  /^VB[DN]$/.test(tree.words[verb]!.xpos) &&
  childrenOf(tree, verb, 'aux', 'obj', 'xcomp', 'ccomp').length === 0;

/** A headline without a verb: [Talks on Cyprus in May]. Nothing is known but that it is talked of. */
function headlineReality(tree: Tree, top: number): Reality | null {
  // [talks that *would have* more weight]: no infinitive
  const infinitive = childrenOf(tree, top, 'acl', 'xcomp').find(
    (c) => tree.words[c]!.xpos === 'VB' && childrenOf(tree, c, 'aux', 'nsubj').length === 0,
  );
  return infinitive === undefined ? null : { mode: 'plan', time: 'future', cue: infinitive };
}
