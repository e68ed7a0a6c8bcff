import type { Tree } from '../../grammar/tree.ts';
import { isWhereOneIs } from '../filling/subjects.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from '../trees/relations.ts';
import { answered } from './answered.ts';
import { before, behindPreposition } from './behind-preposition.ts';
import { isAverted } from './declining.ts';
import { effectOf } from './effects.ts';
import type { Reality } from './modes.ts';
import { isNegated, isPointless } from './negation.ts';
import { governed } from './noun-reality.ts';
import { realityOf } from './reality.ts';

/** What a noun above makes of the meeting: [a *plan* for talks], [an *offer* of talks]. */
export function underNoun(
  tree: Tree,
  top: number,
  noun: number,
  preposition: string,
  depth: number,
): Reality {
  const word = tree.words[top]!;
  const head = tree.words[noun]!;
  if (is(word, 'conj', 'appos')) return governed(tree, noun, depth + 1);
  // [*is in Lima* on a visit]
  if (/^(for|on)$/.test(preposition) && isWhereOneIs(tree, noun)) return realityOf(tree, noun);
  // [would open the *way* to a summit], [set the *stage* for talks]: none is set yet; [is on his way for talks]
  if (
    /^(to|for)$/.test(preposition) &&
    /^(way|door|path|road|ground|stage)$/.test(head.lemma) &&
    prepositionOf(tree, noun) !== 'on'
  )
    return { mode: 'wish', time: 'future', cue: noun };
  // [plans a *visit* to Cairo *for talks*]: as sure as the visit
  if (preposition === 'for' && /^(visit|trip|tour|stop|stopover|journey|way)$/.test(head.lemma))
    return governed(tree, noun, depth + 1);
  // [the *goal for his meetings* there]: they are known, whatever is hoped of them
  const known = childrenOf(tree, top, 'nmod:poss', 'det').some((c) =>
    /^(the|his|her|their|its|this|that|these|those)$/i.test(tree.words[c]!.text),
  );
  if (
    known &&
    /^(for|of)$/.test(preposition) &&
    /^(goal|aim|hope|expectation|purpose|objective)$/.test(head.lemma)
  )
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [that is our *position in the talks*], [its *aim in the talks* is]: as one has it, they go on
  if (known && /^(in|at)$/.test(preposition) && isTalks.test(word.lemma) && isHeldNow(tree, noun))
    return { mode: 'going-on', time: 'present', cue: noun };
  // [is *flying* to the capital, Riga, *Friday for talks*], where the parser hangs them on the day
  const rider = preposition === 'for' && head.unit === 'date' ? goerAbove(tree, noun) : null;
  if (rider !== null)
    return behindPreposition(tree, top, rider, preposition, realityOf(tree, rider));
  // [the *decisions of the meeting*]: it made them
  if (known && preposition === 'of' && /^(decision|pledge|promise|commitment)$/.test(head.lemma))
    return { mode: 'fact', time: 'past', cue: top };
  if (preposition !== '' && isToComeUp(tree, noun))
    return { mode: 'plan', time: 'future', cue: top };
  if (/^(in|for|of)$/.test(preposition) && isPointless(tree, noun))
    return { mode: 'refusal', time: 'present', cue: noun };
  const effect = effectOf(head, word);
  // [*no plans* for a meeting]
  const none = isNegated(tree, noun);
  if (effect === 'plan' && none !== null) return { mode: 'denial', time: 'present', cue: none };
  // [*averted a cancellation* of the talks]: they go on
  if (/^(cancelled|refusal|postponed|denial)$/.test(effect ?? '') && isAverted(tree, noun))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  if (effect && effect !== 'fact' && ['for', 'to', 'of', 'on', ''].includes(preposition)) {
    return answered(tree, { mode: effect, time: 'future', cue: noun });
  }
  if (before.has(preposition)) return { mode: 'plan', time: 'future', cue: top };
  // [a *date for* the talks has not been set]
  if (/^(for|of)$/.test(preposition) && /^(date|venue|timetable)$/.test(head.lemma))
    return { mode: 'plan', time: 'future', cue: noun };
  return { mode: 'fact', time: 'past', cue: top, weak: true };
}

/** [will be on, tops *the agenda of* the talks], [the main *topic of* the summit will be cod]: what is to be spoken of there was not yet. */
function isToComeUp(tree: Tree, noun: number): boolean {
  const { lemma, head, relation } = tree.words[noun]!;
  if (!/^(agenda|topic|theme|focus|subject)$/.test(lemma)) return false;
  const above = tree.words[head];
  const isPredicate = childrenOf(tree, noun, 'cop').length > 0;
  if (!isPredicate && !/^(obj|obl|nsubj)/.test(relation)) return false;
  const said = isPredicate || !above ? noun : above.index;
  const { time } = realityOf(tree, said);
  // [tops the agenda of the talks *on Monday*]: that may be over; not [of the talks *next Monday*]
  const saysDay = tree.words
    .slice(noun + 1)
    .some((w) => weekday.test(w.text) && !/^(next|coming)$/i.test(tree.words[w.index - 1]!.text));
  return (
    time === 'future' || (time === 'present' && lemma === 'agenda' && (isPredicate || !saysDay))
  );
}

const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const isTalks = /^(talk|talks|negotiation|discussion)$/;

/** [*is* our position], [the aim *is*]: in the present. */
function isHeldNow(tree: Tree, noun: number): boolean {
  if (
    !/^(approach|position|stance|role|aim|goal|strategy|tactic|demand|line|interest)$/.test(
      tree.words[noun]!.lemma,
    )
  )
    return false;
  const said = childrenOf(tree, noun, 'cop').length > 0 ? noun : tree.words[noun]!.head;
  return [...childrenOf(tree, said, 'cop'), said].some((w) =>
    /^VB[ZP]$/.test(tree.words[w]?.xpos ?? ''),
  );
}

/** The verb of going above a place or a day. */
function goerAbove({ words }: Tree, noun: number): number | null {
  let at = words[noun]!;
  for (let steps = 0; steps < 3 && isNoun(at) && at.head >= 0; steps++) at = words[at.head]!;
  return isVerb(at) && /^(go|travel|fly|head|leave|depart|return)$/.test(at.lemma)
    ? at.index
    : null;
}
