import { sortOf } from '../../mentions/actors.ts';
import type { Scene } from '../frame.ts';
import { settlesBy } from '../reality/settled-by-talks.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import { type Agent, agentsIn } from './agents.ts';
import type { Filling } from './fill.ts';
import { modifies } from './modifying-agents.ts';
import { obliquesOf, subjectsOf } from './subjects.ts';

/**
 * [*its* dispute *with Fiji* should be settled through talks], [urged *Fiji and Samoa* to end the row through dialogue]: whose the quarrel is,
 * and where that is only the other, who wants it settled.
 */
export function addDisputants(scene: Scene, filling: Filling, top: number): void {
  const { tree } = scene;
  if (filling.codes().size > 0) return;
  const settling = settlesBy(tree, top);
  if (!settling) return;
  const { verb, quarrel } = settling;
  filling.fromNoun(quarrel, ['between', 'among', 'with', 'owner']);
  // [the *Fiji-Samoa* row], [the *Fijian* issue]; [the Bougainville question] is about a land
  for (const agent of scene.agents)
    if (modifies(scene, agent, quarrel) && agent.codes.every((c) => sortOf(c) === 'state'))
      filling.addAgent('modifier', agent);
  if (filling.codes().size + filling.anaphors.length >= 2) return;
  filling.add('with', obliquesOf(tree, verb, ['with']));
  filling.add('subject', subjectsOf(tree, verb));
  if (filling.codes().size === 1 && filling.anaphors.length === 0)
    for (const agent of saying(scene, verb)) filling.addAgent('subject', agent);
}

/** [*Samoa said* the dispute with Fiji must be settled]. */
function saying({ tree, agents }: Scene, from: number): Agent[] {
  for (let i = from, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const above = tree.words[tree.words[i]!.head];
    if (is(tree.words[i], 'ccomp') && isVerb(above))
      return childrenOf(tree, above!.index, 'nsubj').flatMap((s) => agentsIn(tree, s, agents));
  }
  return [];
}
