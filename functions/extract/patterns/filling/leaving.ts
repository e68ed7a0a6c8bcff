import type { Scene } from '../frame.ts';
import { isVerb, prepositionOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import { hostsOf } from './hosts.ts';

/** [left *Oslo* after a visit], [began a tour *in Oslo*]: where he is or had been. */
export function leavingOf(scene: Scene, index: number): Agent[] {
  const { tree } = scene;
  const verb = tree.words[tree.words[index]!.head];
  const begins =
    isVerb(verb) &&
    tree.words[index]!.relation === 'obj' &&
    /^(begin|start|open|kick|launch|end|conclude|wrap|wind|finish)$/.test(verb!.lemma);
  if (begins) {
    const there = hostsOf(scene, verb!.index, ['in', 'with']);
    return there.length > 0 ? there : leftBehind(scene, verb!.head);
  }
  const isOver = /^(after|following|ending|at)\b/.test(prepositionOf(tree, index));
  return isVerb(verb) && isOver ? leftBehind(scene, verb!.index) : [];
}

/** [left *Oslo* for home], [*left Oslo*, ending a visit]. */
const leftBehind = (scene: Scene, verb: number): Agent[] =>
  /^(leave|depart)$/.test(scene.tree.words[verb]?.lemma ?? '')
    ? hostsOf(scene, verb, ['object', 'from'])
    : [];
