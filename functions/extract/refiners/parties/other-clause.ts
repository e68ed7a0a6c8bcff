import type { Tree } from '../../grammar/tree.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isAbove, isVerb } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';

/**
 * [*Norway announced it*, but Peru said *the two countries* had agreed]: the one of another clause is not meant, where the other is one
 * of two told before.
 */
export function isAcross(
  { scene: { tree } }: Frame,
  anaphor: number,
  near: readonly Agent[],
  told: readonly DraftParty[],
): boolean {
  const clause = ownClause(tree, anaphor);
  if (clause === null || told.length !== 2) return false;
  const isTold = (a: Agent): boolean => a.codes.every((c) => told.some((p) => p.code === c));
  const here = near.filter((a) => isAbove(tree, clause, a.head));
  return (
    here.length > 0 &&
    here.length < near.length &&
    here.every(isTold) &&
    !near.filter((a) => !here.includes(a)).some(isTold)
  );
}

/** [*Norway said* Peru wanted talks between *the two countries*], where it is all of Peru and Chile: who only says so is none of them. */
export function isOfThirdSpeaker(
  frame: Frame,
  near: readonly Agent[],
  rivals: readonly DraftParty[],
): boolean {
  if (rivals.length !== 2) return false;
  const isRival = (a: Agent): boolean => a.codes.every((c) => rivals.some((p) => p.code === c));
  const others = near.filter((a) => !isRival(a));
  return (
    others.length > 0 && others.length < near.length && others.every((a) => isSpeaker(frame, a))
  );
}

/** The verb of the clause with a subject of its own that another is joined to; null where there is none. */
function ownClause(tree: Tree, from: number): number | null {
  for (let i = tree.words[from]!.head, steps = 0; i >= 0 && steps < 10; steps++) {
    const word = tree.words[i]!;
    if (is(word, 'conj', 'parataxis') && isVerb(word) && childrenOf(tree, i, 'nsubj').length > 0)
      return i;
    i = word.head;
  }
  return null;
}
