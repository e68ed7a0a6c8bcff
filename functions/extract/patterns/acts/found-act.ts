import type { PactStatus } from '#shared/event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../filling/subjects.ts';
import type { PactAct, Slot } from '../frame.ts';
import type { Reality } from '../reality/modes.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';

/** An act that a sentence does to an instrument, the word that says so, and what that makes of the pact. */
export interface Found {
  act: PactAct | null;
  word: number;
  reality: Reality;
  status: PactStatus | null;
}

/** [Egypt *brokered* a truce]: who brings the sides together is none of them. */
export const isMediation = (tree: Tree, index: number): boolean =>
  /^(broker|mediate|facilitate|host|sponsor|guarantee|supervise|oversee)$/.test(
    tree.words[index]!.lemma,
  );

/** The place of a noun at the word above: [*the deal* was signed] is its object, [*to the deal*] stands behind its preposition. */
export function slotOf(tree: Tree, index: number): Slot {
  const word = tree.words[index]!;
  const head = word.head;
  const preposition = prepositionOf(tree, index);
  if (is(word, 'nsubj')) return isPassive(tree, head) ? 'object' : 'subject';
  if (preposition && is(word, 'obl', 'nmod', 'advcl', 'obj', 'xcomp'))
    return preposition.split(' ').at(-1)!;
  if (is(word, 'obj', 'iobj', 'xcomp', 'ccomp', 'dep')) return 'object';
  return preposition || 'object';
}

/** [*That* leaves New START as the only treaty]: nobody left it. */
export const isOfThing = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'nsubj').some((s) =>
    /^(that|this|which|decision|move|step|withdrawal|end|collapse)$/i.test(tree.words[s]!.lemma),
  );

/** [put *conditions on* the accord]; the *conditions for* one are talked of. */
export const isBurden = (noun: string, preposition: string): boolean =>
  noun === 'condition' && preposition === 'on';
