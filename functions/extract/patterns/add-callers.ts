import type { Filling } from './fill.ts';
import type { Scene } from './frame.ts';
import { childrenOf } from './relations.ts';
import { obliquesOf } from './subjects.ts';

/** [a call *made by* President Costa *to* Prime Minister Rao]: who makes it, and to whom. */
export function addCallers({ tree }: Scene, filling: Filling, call: number): void {
  for (const verb of childrenOf(tree, call, 'acl')) {
    if (!/^(make|place|hold)$/.test(tree.words[verb]!.lemma)) continue;
    for (const slot of ['by', 'to', 'with']) filling.add(slot, obliquesOf(tree, verb, [slot]));
  }
}
