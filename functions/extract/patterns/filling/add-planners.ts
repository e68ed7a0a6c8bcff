import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, extent } from '../trees/relations.ts';
import type { Filling } from './fill.ts';

/** [*Chile's* plan for a summit *with Peru*], [a *Chilean* offer of talks with Peru], [*Chile's* remarks on them]: who plans and speaks of it would be in it. */
export function addPlanners({ tree }: Scene, filling: Filling, top: number): void {
  if (filling.codes().size !== 1 || filling.anaphors.length > 0) return;
  if (filling.fillers.some(({ slot }) => slot !== 'with')) return;
  const plan = planBefore(tree, top);
  if (plan !== null) filling.fromNoun(plan, ['owner', 'modifier', 'by', 'from']);
}

/** The noun before [of], [for] or [on], wherever the parser hung what follows. */
function planBefore(tree: Tree, top: number): number | null {
  const { first } = extent(tree, top);
  const preposition = childrenOf(tree, top, 'case').find((c) =>
    /^(of|for|on|about|at)$/.test(tree.words[c]!.text),
  );
  if (preposition === undefined || preposition > first) return null;
  const before = tree.words[preposition - 1];
  if (before && plans.test(before.lemma)) return before.index;
  // [an offer *by Chile* of talks with Peru]
  const { head } = tree.words[top]!;
  return plans.test(tree.words[head]?.lemma ?? '') && head < top ? head : null;
}

const plans =
  /^(offer|proposal|invitation|request|suggestion|call|appeal|overture|plan|hope|wish|desire|readiness|willingness|idea|bid|push|demand|refusal|rejection|acceptance|announcement|comment|remark|statement|hint|signal|word|talk|confirmation)s?$/;
