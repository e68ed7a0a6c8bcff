import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { type Agent, agentsIn, codesOf } from './agents.ts';
import { rightBefore } from './coordination.ts';
import { subjectsOf } from './subjects.ts';

/** [Vella and Costa met on the day *Chad and Niger* signed]: right before a verb that nobody else does. */
export function isOfNextClause({ tree, agents }: Scene, verb: number, object: number): boolean {
  const last = Math.max(...agentsIn(tree, object, agents).map((a) => a.last));
  const next = tree.words[last + 1];
  return (
    object > verb + 1 &&
    next !== undefined &&
    /^VB[DPZ]$/.test(next.xpos) &&
    childrenOf(tree, next.index, 'nsubj').length === 0 &&
    tree.words[verb]!.head !== next.index
  );
}

/** [The talks failed on the day *Peru and Chile* signed]: two right before a finite verb do what it says, unless its subject names them. */
export function pairBefore({ tree, agents }: Scene, verb: number): Agent[] | null {
  if (!/^VB[DPZ]$/.test(tree.words[verb]!.xpos)) return null;
  const beside = rightBefore(tree, verb, agents);
  // [*Had* Peru and Chile met, war might have been avoided]
  const asks = /^(have|do|be)$/.test(tree.words[(beside[0]?.first ?? 0) - 1]?.lemma ?? '');
  if (asks || codesOf(beside).size < 2) return null;
  const isTold = subjectsOf(tree, verb).some((s) =>
    agentsIn(tree, s, agents).some((a) => beside.includes(a)),
  );
  return isTold ? null : beside;
}
