import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { obliquesOf } from './subjects.ts';

/** [a call *made by* President Costa *to* Prime Minister Rao]: who makes it, and to whom; [calls made by Peru for support] are not phoned. */
export function addCallers({ tree }: Scene, filling: Filling, call: number): void {
  for (const verb of childrenOf(tree, call, 'acl')) {
    if (!/^(make|place|hold)$/.test(tree.words[verb]!.lemma)) continue;
    const called = obliquesOf(tree, verb, ['to', 'with']);
    if (called.length === 0) continue;
    filling.add('by', obliquesOf(tree, verb, ['by']));
    filling.add('to', called);
  }
}
