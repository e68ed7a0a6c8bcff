import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isNoun } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isImpersonal, isOfficial, partyOf } from './speakers.ts';

/** [The talks with Chad and Niger were useful, *Foreign Minister Vella* said]: two that one is with are but one side. */
export function addTellerOfSeveral(draft: Draft, frame: Frame): void {
  const { fillers, anaphors, cue, clause, scene } = frame;
  const { tree, agents } = scene;
  const own = new Set(draft.parties.map((p) => p.code));
  if (!/^(talks|meeting|negotiations)$/.test(frame.pattern) || anaphors.length > 0) return;
  if (own.size < 2 || !isNoun(tree.words[cue]) || !fillers.every((f) => f.slot === 'with')) return;
  const near = [tree.words[clause]!.head, ...childrenOf(tree, clause, 'parataxis')];
  const telling = near.find((i) => tree.words[i]?.lemma === 'say');
  if (telling === undefined) return;
  const subjects = subjectsOf(tree, telling);
  const teller = agents.find(
    (a) =>
      (isOfficial(a) || isImpersonal(a)) &&
      !own.has(a.codes[0]!) &&
      subjects.some((s) => a.first <= s && s <= a.last),
  );
  if (teller) draft.parties.push(partyOf(teller, teller.codes[0]!));
}

/** [*Foreign Minister Vella* said the talks with *President Costa* were useful]: who tells so of talks with one person was in them. */
export function addTeller(draft: Draft, frame: Frame): void {
  const { fillers, anaphors, cue, clause, scene } = frame;
  const { tree, agents } = scene;
  if (!/^(talks|meeting|conversation|negotiations)$/.test(frame.pattern) || anaphors.length > 0)
    return;
  if (!isNoun(tree.words[cue]) || !fillers.every((f) => f.slot === 'with')) return;
  if (!fillers.some((f) => f.agent.person?.official)) return;
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  const told = is(tree.words[clause], 'ccomp') ? tree.words[tree.words[clause]!.head] : undefined;
  if (own === undefined || others.length > 0 || !/^(say|tell|describe)$/.test(told?.lemma ?? ''))
    return;
  const subjects = subjectsOf(tree, told!.index);
  const teller = agents.find(
    (a) => isOfficial(a) && a.codes[0] !== own && subjects.some((s) => a.first <= s && s <= a.last),
  );
  if (!teller) return;
  draft.parties.push(partyOf(teller, teller.codes[0]!));
  if (teller.person) draft.people.push(teller.person);
}
