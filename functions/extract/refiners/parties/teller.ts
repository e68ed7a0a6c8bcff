import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { is, isNoun } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isOfficial, partyOf } from './speakers.ts';

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
