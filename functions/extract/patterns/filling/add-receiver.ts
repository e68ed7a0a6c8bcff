import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { obliquesOf } from './subjects.ts';

/** [a *donor* conference *for Chad*], [the *pledging* conference *for Haiti*]: who is to be helped sits there with those who help. */
export function addReceiver({ tree, agents }: Scene, filling: Filling, noun: number): void {
  if (!/^(conference|meeting|summit|forum)$/.test(tree.words[noun]!.lemma)) return;
  const helps = childrenOf(tree, noun, 'compound', 'amod').some((c) =>
    helping.test(tree.words[c]!.text),
  );
  if (!helps) return;
  for (const receiver of obliquesOf(tree, noun, ['for']))
    for (const agent of agents.filter((a) => a.head === receiver)) filling.addAgent('for', agent);
}

const helping = /^(donors?|pledging|reconstruction|recovery|aid|relief|humanitarian)$/i;
