import type { Scene } from '../frame.ts';
import { agentsIn } from './agents.ts';
import type { Filling } from './fill.ts';
import { obliquesOf } from './subjects.ts';

/** [talks on *Indian-Nepalese* trade], [negotiations on the next *Chad-Niger* water treaty]: those whose matter it is. */
export function addTopicPair({ tree, agents }: Scene, filling: Filling, noun: number): void {
  for (const topic of obliquesOf(tree, noun, ['on', 'over', 'about', 'for', 'towards', 'toward'])) {
    if (!mutual.test(tree.words[topic]!.lemma.toLowerCase())) continue;
    const pair = agentsIn(tree, topic, agents).filter((a) => a.modifier && a.last < topic);
    if (new Set(pair.flatMap((a) => a.codes)).size !== 2) continue;
    for (const agent of pair) filling.addAgent('on', agent);
    return;
  }
}

/** What two states have with each other. */
const mutual =
  /^(agreement|pact|treaty|accord|deal|trade|relation|relationship|tie|peace|border|cooperation|co-operation|dispute|friendship|treaties)$/;
