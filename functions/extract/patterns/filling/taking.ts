import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import { hostsOf } from './hosts.ts';

/** [a trip that *will take* her to Oslo and Riga]. */
export function takingOf(scene: Scene, index: number): { verb: number; hosts: Agent[] } | null {
  const { tree } = scene;
  const { head, relation } = tree.words[index]!;
  const above = relation === 'nsubj' ? [head] : [];
  const takes = (v: number): boolean => /^(take|bring|lead)$/.test(tree.words[v]!.lemma);
  const verb = [...childrenOf(tree, index, 'acl'), ...above].find(takes);
  const hosts = verb === undefined ? [] : hostsOf(scene, verb, ['to']);
  return hosts.length > 0 ? { verb: verb!, hosts } : null;
}
