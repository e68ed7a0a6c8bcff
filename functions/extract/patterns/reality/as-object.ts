import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import { isCalledGoodOrBad, isCalledSomething } from './called-something.ts';
import { declines, isAverted } from './declining.ts';
import { effectOf } from './effects.ts';
import type { Mode, Reality } from './modes.ts';
import { isUnderIf } from './on-condition.ts';
import { called, isLinedUp, isParticle, occurs, rescheduled } from './takes-place.ts';

/** What the verb makes of the meeting that it has as object: [*ruled out* talks]. */
export function asObject(tree: Tree, top: number, verb: number, above: Reality): Reality {
  const word = tree.words[top]!;
  const head = tree.words[verb]!;
  // [*ruled out* talks] refuses them, [did *not* rule out] leaves them possible
  if (head.lemma === 'rule' && isParticle(tree, verb, 'out'))
    return {
      mode: /^(denial|refusal)$/.test(above.mode) ? 'wish' : 'refusal',
      time: 'future',
      cue: verb,
    };
  // [a demand that *set* the talks *back*]: hindered
  if (head.lemma === 'set' && isParticle(tree, verb, 'back'))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [this *follows* a meeting]: it is over
  if (head.lemma === 'follow' && above.mode === 'fact')
    return { mode: 'fact', time: 'past', cue: verb };
  // [do not *expect* the talks *to change* much]: nobody refuses them
  if (
    /^(denial|refusal)$/.test(above.mode) &&
    /^(expect|want|allow|believe|like)$/.test(head.lemma) &&
    [...childrenOf(tree, verb, 'xcomp'), ...childrenOf(tree, top, 'acl')].some(
      (c) => c > top && tree.words[c]!.xpos === 'VB' && !occurs.test(tree.words[c]!.lemma),
    )
  )
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [met to *discuss* next week's summit], [declined to discuss the talks]: what is talked of is held or to come all the same
  if (ofTalk.test(head.lemma)) return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [should *relish* her meeting with Rojas]: what one is to be glad or sorry of is there already
  if (ofFeeling.test(head.lemma) && /^(plan|wish)$/.test(above.mode))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [*averted a collapse* of the talks]: they go on
  if (/^(collapse|breakdown|failure)$/.test(tree.words[top]!.lemma) && isAverted(tree, top))
    return { mode: 'fact', time: 'past', cue: top, weak: true };
  // [sixty percent *support talks* with the rebels]: they would like some
  if (/^(support|back|favou?r)$/.test(head.lemma) && isPolled(tree, verb))
    return { mode: 'wish', time: 'future', cue: verb };
  const off = called(tree, verb, 'off');
  // [has not *confirmed* the meeting]: nobody refuses it
  if (/^(confirm|announce)$/.test(head.lemma) && above.mode === 'denial')
    return { mode: 'plan', time: 'future', cue: verb, weak: true };
  // [*confirmed* the trip]: whether it is over or still to come is told elsewhere
  const isKnown = childrenOf(tree, top, 'det').some((c) => /^the$/i.test(tree.words[c]!.text));
  if (head.lemma === 'confirm' && above.mode === 'fact' && isKnown)
    return { mode: 'plan', time: 'future', cue: verb, weak: true };
  // [NATO *called* an emergency meeting]: there will be one
  if (head.lemma === 'call' && !off && above.mode === 'fact')
    return isCalledSomething(tree, verb, top) || isCalledGoodOrBad(tree, verb, top)
      ? { mode: 'fact', time: 'past', cue: top, weak: true }
      : { mode: 'plan', time: 'future', cue: verb };
  // [*lined up* talks], [*pencilled in* a visit]: they are to be held
  if (isLinedUp(tree, verb) && above.mode === 'fact')
    return { mode: 'plan', time: 'future', cue: verb };
  const moved = off ?? rescheduled(tree, verb);
  const declined = declines(tree, verb) ? 'refusal' : null;
  const effect =
    moved ?? declined ?? effectOf(head, word) ?? (head.lemma === 'offer' ? 'wish' : null);
  if (effect === 'fact') return isEnd(head.lemma) ? { ...above, mode: still(above) } : above;
  if (effect) {
    // [would not have *set up* the meeting]: there is one or there was none, and neither is refused
    if (above.mode === 'condition' && !/^(cancelled|postponed)$/.test(effect)) return above;
    if (above.mode === 'denial' || above.mode === 'refusal')
      return { ...above, mode: effect === 'refusal' ? 'wish' : 'refusal' };
    // [*threatened to cancel* the talks], [*may* put them *off*]: until then they are set
    if (/^(cancelled|postponed)$/.test(effect) && /^(wish|condition)$/.test(above.mode))
      return { mode: 'plan', time: 'future', cue: verb };
    // [*agreed* to talks *if* the ships leave]: an offer
    if (effect === 'plan' && above.mode === 'fact' && isUnderIf(tree, verb))
      return { mode: 'wish', time: 'future', cue: verb };
    // [*failed to arrange* talks]
    if (above.mode === 'failure') return above;
    if (above.mode === 'wish' && effect !== 'wish') return above;
    return { mode: effect, time: 'future', cue: verb };
  }
  return above;
}

/** So many of a people, as a poll counts them. */
const isPolled = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'nsubj').some((s) =>
    /^(percent|pct|%|majority|half|third|quarter|respondent|voter|population|public)$/.test(
      tree.words[s]!.lemma,
    ),
  );

/** What one says of a meeting, or says nothing of. */
const ofTalk = /^(discuss|review|describe|recall|assess|characteri[sz]e)$/;

/** What one does about a meeting that is there, glad or sorry of it. */
const ofFeeling =
  /^(relish|praise|applaud|celebrate|commend|condemn|criticize|criticise|denounce|deplore|regret|lament|mourn)$/;

const isEnd = (lemma: string): boolean => /^(stop|end|finish|complete|quit)$/.test(lemma);

/** [threatened to *stop* the talks]: they go on. */
const still = ({ mode }: Reality): Mode =>
  ['wish', 'plan', 'condition', 'refusal', 'denial'].includes(mode) ? 'going-on' : mode;
