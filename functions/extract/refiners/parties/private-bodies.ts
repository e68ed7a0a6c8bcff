import { agentsIn } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';

/** [*the club's* yearly meeting], [a forum *hosted by the Lobo Institute*], [a meeting in Oslo *of the Bering Support Group*]: whose it is the words say, and it is no state's; *by name* only, where [the bank] may be a body that the text told before. */
export function isOfPrivateBody(
  { scene: { tree, agents, mentions }, cue, fillers, anaphors }: Frame,
  byName: boolean,
): boolean {
  const isStranger = (i: number): boolean => {
    const { upos, unit, start, end } = tree.words[i]!;
    return (
      /^(NOUN|PROPN)$/.test(upos) &&
      unit === null &&
      agentsIn(tree, i, agents).length === 0 &&
      !mentions.some((m) => m.start < end && start < m.end)
    );
  };
  const hosts = childrenOf(tree, cue, 'acl')
    .filter((v) => /^(host|organi[sz]e|sponsor|convene|stage)$/.test(tree.words[v]!.lemma))
    .flatMap((v) => childrenOf(tree, v, 'obl').filter((o) => prepositionOf(tree, o) === 'by'));
  if (hosts.length > 0 && hosts.every((i) => isStranger(i) && isName(tree.words[i]!.text)))
    return true;
  // [*Vella* will see that there is a meeting *with both*]: two of whom the text told, and she is none of them
  const isWithBoth = childrenOf(tree, cue, 'nmod').some(
    (i) =>
      /^both$/i.test(tree.words[i]!.text) &&
      prepositionOf(tree, i) === 'with' &&
      tree.words[i + 1]?.text !== 'of',
  );
  if (isWithBoth && fillers.some((f) => f.agent.person !== null)) return true;
  // [*Vella* spoke at the club's meeting]
  if (anaphors.length > 0 || fillers.some((f) => f.slot !== 'subject')) return false;
  const owners = childrenOf(tree, cue, 'nmod:poss').filter(
    (o) => !/^(his|her|its|their|our|my|your|whose)$/i.test(tree.words[o]!.text),
  );
  // [Lobo's *annual* meeting]: of whatever bears the name
  const isYearly = childrenOf(tree, cue, 'amod').some((c) =>
    /^(annual|yearly|quarterly)$/i.test(tree.words[c]!.text),
  );
  const isNobodys = (i: number): boolean =>
    (!byName || isName(tree.words[i]!.text)) &&
    (isStranger(i) || (isYearly && agentsIn(tree, i, agents).length === 0));
  if (owners.length > 0 && owners.every(isNobodys)) return true;
  return childrenOf(tree, cue, 'nmod')
    .filter((at) => /^(in|at)$/.test(prepositionOf(tree, at)))
    .flatMap((at) => childrenOf(tree, at, 'nmod'))
    .some((o) => prepositionOf(tree, o) === 'of' && isStranger(o) && isName(tree.words[o]!.text));
}

const isName = (text: string): boolean => /^\p{Lu}/u.test(text);
