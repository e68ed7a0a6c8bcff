import type { Tree } from '../../grammar/tree.ts';
import { opensOrEnds } from '../meeting-support.ts';
import { isDefinite } from '../trees/definite.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';
import { isAwaited, isUntilAfter } from './awaited-there.ts';
import { turnsAway } from './declining.ts';
import { effectOf, looksForward } from './effects.ts';
import { isLeaving, isTalks, ofLeaving } from './leaving.ts';
import type { Reality } from './modes.ts';
import { isUnderIf } from './on-condition.ts';
import { realityOf } from './reality.ts';
import { settlesBy } from './settled-by-talks.ts';

/** What comes after these is still to come: [met *ahead of* the summit]. */
export const before = new Set('before ahead toward towards until till pending'.split(' '));

const after = new Set(
  'after following since upon at during in from throughout amid amidst through on'.split(' '),
);

const resuming = /^(meet|hold|resume|reconvene|restart|reopen)$/;

/** What one does at the end of talks. */
const agreeing = /^(agree|pledge|vow|promise|commit|undertake|resolve)$/;

/** What the verb makes of the meeting behind a preposition: [left *for* talks], [agreed *after* talks]. */
export function behindPreposition(
  tree: Tree,
  top: number,
  verb: number,
  preposition: string,
  above: Reality,
): Reality {
  const word = tree.words[top]!;
  const head = tree.words[verb]!;
  // [*shied away from* talks], [did *not say no to* talks]
  if (turnsAway(tree, verb, top) && above.mode !== 'condition' && above.mode !== 'wish')
    return {
      mode: /^(denial|refusal)$/.test(above.mode) ? 'wish' : 'refusal',
      time: 'future',
      cue: verb,
    };
  // [will *walk away from* talks unless]
  const leaving = isLeaving(tree, verb, preposition) ? ofLeaving(word, verb, above) : null;
  if (leaving) return leaving;
  // [the visit will *build on* their talks in May]: there they are
  if (/^(on|upon)$/.test(preposition) && head.lemma === 'build')
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [used her *speech before* the summit]: held in front of it
  const speech = childrenOf(tree, verb, 'obj').some((o) => spoken.test(tree.words[o]!.lemma));
  if (before.has(preposition) && !(preposition === 'before' && speech))
    return { mode: 'plan', time: 'future', cue: top };
  // [*goes* on to London *for* a meeting]: he is not there yet
  if (
    preposition === 'for' &&
    above.mode === 'fact' &&
    above.time === 'present' &&
    /^(go|travel|fly|head|leave|depart|journey|embark)$/.test(head.lemma)
  )
    return { mode: 'plan', time: 'future', cue: verb };
  // [is, keeps *working on* a second summit]: it is not there yet
  if (
    preposition === 'on' &&
    head.lemma === 'work' &&
    (above.mode === 'going-on' || head.xpos === 'VBG')
  )
    return { mode: 'plan', time: 'future', cue: verb };
  // [*In Lima for talks* with Rojas, she *suggested* that]: where she was when she said so
  if (preposition === 'for' && isFronted(tree, top, verb) && above.mode === 'fact')
    return { mode: 'fact', time: above.time, cue: verb };
  if (preposition === 'for' || preposition === 'to' || preposition === 'into') {
    const effect = looksForward(tree, head) ? 'plan' : effectOf(head, word);
    if (effect && effect !== 'fact') {
      // [agreed, is committed to talks *if* the ships leave]: an offer
      const isOffer = effect === 'plan' && preposition === 'to' && isUnderIf(tree, verb);
      if (isOffer && above.mode === 'fact') return { mode: 'wish', time: 'future', cue: verb };
      if (above.mode === 'denial') return { ...above, mode: 'refusal' };
      // [was *invited to the* summit of many]: it is set, whoever comes
      const isKnown = isDefinite(tree, top) || childrenOf(tree, top, 'nmod:poss').length > 0;
      const isSet = head.lemma === 'invite' && isKnown && !isTalks.test(word.lemma);
      return { mode: isSet ? 'plan' : effect, time: 'future', cue: verb };
    }
    // [had hoped that it could have brought life into *those talks*]: they were there
    const known = childrenOf(tree, top, 'det').some((c) => /^those$/i.test(tree.words[c]!.text));
    if (known && above.mode === 'wish' && above.time === 'past')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // [declined to *give* a date for the talks]: nobody refuses them
    if (/^(denial|refusal)$/.test(above.mode) && giving.test(head.lemma))
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    return above;
  }
  if (preposition === 'after' || preposition === 'following' || preposition === 'since') {
    // [wants to wait *until after the trip*]: he is still to make it
    if (isUntilAfter(tree, top) && /^(plan|wish|refusal)$/.test(above.mode))
      return { mode: 'plan', time: 'future', cue: top };
    // [agreed to restore ties *after four days of talks*], [pledged to]: the talks led to it
    const agreed = agreeing.test(tree.words[above.cue]!.lemma);
    // [will go home *after the meeting*]: the one that was told of, held or to come
    const told = childrenOf(tree, top, 'det').some((c) =>
      /^(the|this)$/i.test(tree.words[c]!.text),
    );
    // [will *hold talks* in May, *after* a round in March], [will sign it *following* talks]: one came before
    const before =
      (preposition === 'following' || resuming.test(head.lemma)) &&
      childrenOf(tree, top, 'nmod').every((c) => prepositionOf(tree, c) !== 'with');
    if ((told || before) && above.mode === 'plan')
      return { mode: 'fact', time: 'past', cue: top, weak: true };
    // a headline: [Peru and Chile *to open border* after talks in Lima]: they talked
    const headline = tree.sentence.zone === 'headline' && head.xpos === 'VB';
    return above.mode === 'plan' && above.time === 'future' && !agreed && !headline
      ? { mode: 'plan', time: 'future', cue: top }
      : { mode: 'fact', time: 'past', cue: top };
  }
  // [will decide after *returning from* the summit]: where she is, or has been
  if (preposition === 'from' && above.mode === 'plan' && /^(return|come)$/.test(head.lemma))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [*returned to* the negotiating table], [urged both to *come to* it]
  if (preposition === 'to' && /^(return|come|get)$/.test(head.lemma)) return above;
  // [the row must be *settled through talks*]: they are wanted
  if (settlesBy(tree, top)) return { mode: 'wish', time: 'future', cue: verb };
  // [talks *to be followed by a visit*]
  if (preposition === 'by' && head.lemma === 'follow') {
    const mode = head.xpos === 'VBN' && tree.words[verb - 2]?.text === 'to' ? 'plan' : above.mode;
    return mode === 'plan' ? { mode, time: 'future', cue: verb } : above;
  }
  // [a trip that will begin *with a visit* to Cairo]
  if (preposition === 'with' && opensOrEnds.test(head.lemma)) return above;
  // [urged both to *engage in* talks]: as sure as the urging
  if (preposition === 'in' && above.mode === 'wish' && /^(engage|participate)$/.test(head.lemma))
    return above;
  // [is *not engaged in* negotiations]: there are none
  if (preposition === 'in' && above.mode === 'denial' && head.lemma === 'engage')
    return { ...above, time: 'present' };
  // [*hoped* for progress *at the summit*]: it was to come; [said she *hoped* for peace *during talks*]: said there
  if (/^(at|from)$/.test(preposition) && head.lemma === 'hope')
    return { mode: 'plan', time: 'future', cue: top };
  if (/^(at|during|in)$/.test(preposition) && isAwaited(tree, head, above))
    return { mode: 'plan', time: 'future', cue: top };
  // [*agreed on the resumption of* talks]: they are to be held
  if (
    preposition === 'on' &&
    head.lemma === 'agree' &&
    above.mode === 'fact' &&
    /^(resumption|start|opening|round|date|venue)$/.test(word.lemma)
  )
    return { mode: 'plan', time: 'future', cue: verb };
  // [*warned*, *briefed* her *on the summit*]: what of, and not when; but [said so *on a visit*]
  if (
    preposition === 'on' &&
    above.mode === 'fact' &&
    speaking.test(head.lemma) &&
    /^(summit|meeting|talk|negotiation|conference)$/.test(word.lemma.toLowerCase())
  )
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  if (after.has(preposition)) {
    // [*tried* to assure him *in a call*]: he was called, whatever came of it
    const trier = tree.words[head.head];
    if (is(head, 'xcomp') && trier && /^(try|attempt|seek)$/.test(trier.lemma)) {
      const { mode, time } = realityOf(tree, trier.index);
      if (mode === 'fact' && time === 'past') return { mode, time, cue: top };
    }
    // [made the *decision to leave* during a call], [stressed the *need to leave* in talks]: there
    const decided = isVerb(tree.words[tree.words[head.head]?.head ?? -1])
      ? realityOf(tree, tree.words[head.head]!.head)
      : null;
    if (
      is(head, 'acl') &&
      /^(decision|chance|opportunity|way|need|importance|necessity|urgency)$/.test(
        tree.words[head.head]!.lemma,
      ) &&
      decided?.mode === 'fact' &&
      decided.time === 'past'
    )
      return { ...decided, cue: top };
    // [*agreed* to return their envoys *during a summit*]: they agreed there
    const agrees = tree.words[head.head];
    if (
      is(head, 'xcomp') &&
      /^VB[DN]$/.test(agrees?.xpos ?? '') &&
      agrees &&
      agreeing.test(agrees.lemma) &&
      preposition !== 'on' &&
      !/^(discuss|meet|talk|raise|hold|sign|attend|continue|resume|take|participate|join|engage)$/.test(
        head.lemma,
      )
    ) {
      const { mode, time } = realityOf(tree, agrees.index);
      if (mode === 'fact' && time === 'past') return { mode, time, cue: top };
    }
    // [may raise it at the summit], [will not see her during the visit]: what is still to come is at one that is to come
    const will = childrenOf(tree, verb, 'aux').some((c) =>
      /^(will|wo|'ll)$/.test(tree.words[c]!.text.toLowerCase()),
    );
    if (above.time === 'future' && (above.mode === 'wish' || above.mode === 'plan' || will))
      return { mode: 'plan', time: 'future', cue: top };
    return ['denial', 'wish', 'refusal', 'failure', 'cancelled'].includes(above.mode)
      ? { mode: 'fact', time: 'past', cue: top }
      : above;
  }
  return { mode: 'fact', time: 'past', cue: top, weak: true };
}

/** Before the subject, and behind the place where one is. */
const isFronted = (tree: Tree, top: number, verb: number): boolean =>
  /^(in|at)$/i.test(tree.words[0]!.text) &&
  childrenOf(tree, verb, 'nsubj').some((s) => s > top && s < verb);

const speaking =
  /^(warn|brief|press|speak|comment|report|advise|update|quiz|question|lecture|testify)$/;

const giving = /^(give|provide|offer|say|comment|speculate|name|set)$/;

const spoken = /^(speech|address|testimony)$/;
