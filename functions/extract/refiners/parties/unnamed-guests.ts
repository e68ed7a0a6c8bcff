import { agentsIn } from '../../patterns/filling/agents.ts';
import { isBare } from '../../patterns/filling/anaphors.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';

/** [*finance ministers* hold a meeting], [a meeting *of Conservative lawmakers*]: somebody is in it, and nobody says whose they are. */
export function isOfUnnamed({
  scene: { tree, agents },
  cue,
  clause,
  fillers,
  anaphors,
}: Frame): boolean {
  const isUnnamed = (i: number, among = unnamed): boolean =>
    tree.words[i]!.xpos === 'NNS' &&
    among.test(tree.words[i]!.lemma) &&
    agentsIn(tree, i, agents).length === 0;
  const guests = childrenOf(tree, cue, 'nmod').filter((i) =>
    /^(of|with|between|among)\b/.test(prepositionOf(tree, i)),
  );
  if (guests.length > 0 && guests.every((i) => isUnnamed(i, atHome))) return true;
  // [an *emergency* meeting *of top officials*]: of one government
  const isUrgent = childrenOf(tree, cue, 'amod', 'compound').some((c) =>
    /^(emergency|crisis)$/i.test(tree.words[c]!.text),
  );
  if (isUrgent && guests.some((i) => isUnnamed(i, /^(official|aide|adviser|advisor|chief)$/)))
    return true;
  // [told a gathering *of British businessmen*]
  if (guests.some((i) => inPrivate.test(tree.words[i]!.lemma))) return true;
  if (fillers.length > 0 || !anaphors.every((a) => isBare(tree, a))) return false;
  return (
    /^(hold|begin|start|open|end|attend|meet|resume)$/.test(tree.words[clause]!.lemma) &&
    isVerb(tree.words[clause]) &&
    childrenOf(tree, clause, 'nsubj').some((i) => isUnnamed(i))
  );
}

const unnamed =
  /^(minister|leader|lawmaker|senator|banker|governor|dealer|executive|producer|exporter|company|worker|creditor|bank|member)$/;

const atHome =
  /^(lawmaker|senator|legislator|mp|republican|democrat|governor|adviser|aide|executive|worker|lawyer|union|investor)$/i;

const inPrivate = /^(businessman|businessmen|industrialist|executive|journalist|student|farmer)$/;
