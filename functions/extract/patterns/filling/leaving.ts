import type { Scene } from '../frame.ts';
import { isVerb, prepositionOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import { hostsOf } from './hosts.ts';

/** [left *Oslo* after a visit]: where he had been. */
export function leavingOf(scene: Scene, index: number): Agent[] {
  const { tree } = scene;
  const verb = tree.words[tree.words[index]!.head];
  const isOver = /^(after|following|ending|at)\b/.test(prepositionOf(tree, index));
  return isVerb(verb) && isOver && /^(leave|depart)$/.test(verb!.lemma)
    ? hostsOf(scene, verb!.index, ['object', 'from'])
    : [];
}
