import type { Tree } from '../grammar/tree.ts';
import { agentsIn, codesOf } from './filling/agents.ts';
import type { Filling } from './filling/fill.ts';
import { isPassive, obliquesOf, subjectsOf } from './filling/subjects.ts';
import type { MeetingNoun, Scene } from './frame.ts';
import type { Reality } from './reality/modes.ts';
import { childrenOf, isVerb } from './trees/relations.ts';

/**
 * Whether somebody refuses a meeting that is not his: [*Chad* rejected talks between Fiji and Peru], [*students* reject
 * the premier's visit]. It goes on without him.
 */
export function isRefusedByOthers(
  { tree, agents }: Scene,
  { owner }: MeetingNoun,
  filling: Filling,
  { mode, cue }: Reality,
): boolean {
  if (mode !== 'refusal' || !isVerb(tree.words[cue])) return false;
  const refusers = isPassive(tree, cue) ? obliquesOf(tree, cue, ['by']) : subjectsOf(tree, cue);
  if (refusers.length === 0) return false;
  const own = filling.codes();
  const found = codesOf(refusers.flatMap((r) => agentsIn(tree, r, agents)));
  // [*Chad* rejected talks *with Fiji and Peru*]: those are the other side of its own
  const isTheirs = filling.fillers.some((f) => f.slot !== 'with');
  if (found.size > 0)
    return (
      own.size > 1 &&
      isTheirs &&
      filling.anaphors.length === 0 &&
      [...found].every((c) => !own.has(c))
    );
  // [the *opposition* rejected talks with the government]: with two who meet, or a guest, it is none of them
  return (
    (filling.fillers.length > 1 || owner !== undefined) &&
    refusers.every(
      (r) => outsiders.test(tree.words[r]!.lemma) && childrenOf(tree, r, 'nmod:poss').length === 0,
    )
  );
}

/** [students *oppose* the visit]: it is to come; [students *opposed* the visit]: held or to come; [*Norway* opposed *a call for* talks of others]: nobody has set them. */
export const refusedByOthers = ({ words }: Tree, top: number, { cue }: Reality): Reality =>
  calls.test(words[words[top]!.head]?.lemma ?? '')
    ? { mode: 'wish', time: 'future', cue: words[top]!.head }
    : /^VB[PZG]$/.test(words[cue]!.xpos)
      ? { mode: 'plan', time: 'future', cue, weak: true }
      : { mode: 'fact', time: 'past', cue: top, weak: true };

const calls = /^(call|appeal|offer|proposal|suggestion|request|invitation|idea)$/;

const outsiders =
  /^(opposition|protest(er|or)s?|demonstrator|marcher|student|worker|union|resident|villager|activist|dissident|critic|opponent|guerrilla|rebel|insurgent|militant|gunman|kidnapper|lawmaker|senator|deputy|party|crowd|people|public|voter|citizen|group|movement|church|cleric|bishop|newspaper|message|leaflet|banner|poster|slogan|graffiti)$/i;
