import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, isVerb, prepositionOf } from '../trees/relations.ts';
import { type Agent, agentsIn } from './agents.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/**
 * [*Fiji* complained after a visit by the Peruvian premier], [*Fiji's* protest after her visit]: the state that does something because of a visit
 * has had it, where no word says to whom it was.
 */
export function hostWhoReacts({ tree, agents }: Scene, filling: Filling, top: number): Agent[] {
  const visitors = filling.fillers.filter((f) => f.role === 'visitor');
  const isVisitorNamed = visitors.some((f) => (f.agent.person ?? f.agent.title) !== null);
  if (!isVisitorNamed || !/^(after|following)$/.test(prepositionOf(tree, top))) return [];
  // [after a visit *to* the islands], [a visit *there*]
  const behind = tree.words.slice(top + 1, top + 12);
  if (behind.some((w) => /^(to|in|there|here)$/i.test(w.text))) return [];
  const doers = doersAbove(tree, tree.words[top]!.head);
  const guests = filling.codes();
  const states = doers
    .flatMap((d) => agentsIn(tree, d, agents).filter((a) => a.head === d))
    .filter((a) => a.person === null && a.title === null);
  const [host, ...others] = states;
  const isOneState = host !== undefined && others.length === 0 && host.codes.length === 1;
  return isOneState && sortOf(host.codes[0]!) === 'state' && !guests.has(host.codes[0]!)
    ? [host]
    : [];
}

/** [*Fiji* complained of the words after], [*Fiji's* protest at the words after]: wherever the parser hung the visit. */
function doersAbove(tree: Tree, from: number): number[] {
  for (let i = from, steps = 0; i >= 0 && steps < 3; i = tree.words[i]!.head, steps++) {
    if (isVerb(tree.words[i])) return subjectsOf(tree, i);
    const owners = childrenOf(tree, i, 'nmod:poss');
    if (owners.length > 0) return owners;
  }
  return [];
}
