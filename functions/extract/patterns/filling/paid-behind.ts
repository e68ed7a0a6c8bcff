import type { Scene, Slot } from '../frame.ts';
import { heldBehind } from '../reality/held-behind.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import type { Filling } from './fill.ts';
import { hostsOf } from './hosts.ts';

/** [a visit *she will make to Chile*], [praised the trip *that Vella took to Lima*]: adds who travels by the clause behind; where to. */
export function addWhoPays(
  scene: Scene,
  filling: Filling,
  visit: number,
  host: readonly Slot[],
): Agent[] {
  const verb = heldBehind(scene.tree, visit, 'visit');
  const lands = verb === null ? [] : hostsOf(scene, verb, host);
  if (verb === null || lands.length === 0) return [];
  if (!filling.fillers.some((f) => f.role === 'visitor'))
    filling.add('owner', childrenOf(scene.tree, verb, 'nsubj'), 'visitor');
  return lands;
}
