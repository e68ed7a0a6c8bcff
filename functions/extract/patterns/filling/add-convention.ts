import type { Scene } from '../frame.ts';
import { childrenOf, extent } from '../trees/relations.ts';
import type { Filling } from './fill.ts';

/** [*COP28*], [the conference of the parties to a *UN* convention]: the body under whose convention they come together. */
export function addConvention({ tree, agents }: Scene, filling: Filling, noun: number): void {
  const parties = childrenOf(tree, noun, 'nmod').some((c) => tree.words[c]!.text === 'Parties');
  const { first, last } = extent(tree, noun);
  for (const agent of agents) {
    const isNoun = agent.head === noun && tree.words[noun]!.unit === 'actor';
    const isWithin = parties && agent.first >= first && agent.last <= last;
    if (isNoun || (isWithin && agent.codes.includes('UN'))) filling.addAgent('of', agent);
  }
}
