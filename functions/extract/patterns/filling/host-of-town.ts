import type { Scene } from '../frame.ts';
import type { Filling } from './fill.ts';
import { hostsOf } from './hosts.ts';
import { representatives } from './representatives.ts';
import { obliquesOf } from './subjects.ts';

/** [was received *in Lima* with honours], [*in Lima* by the premier]: where nobody says whose guest he is, he is that of the town's state. */
export function addHostOfTown(scene: Scene, filling: Filling, verb: number): void {
  if (filling.anaphors.length > 0) return;
  if (filling.fillers.some((f) => f.role === 'host' && f.agent.codes.length > 0)) return;
  // [a Chilean *team* was welcomed in Oslo by its fans]
  if (!filling.fillers.some((f) => (f.agent.person ?? f.agent.title) !== null)) return;
  // [was welcomed in Oslo *by protesters*]
  const by = obliquesOf(scene.tree, verb, ['by']);
  if (by.some((b) => !isOfficialAt(scene, b))) return;
  const guests = filling.codes();
  for (const host of hostsOf(scene, verb, ['in']))
    if (host.codes.every((c) => !guests.has(c))) filling.addAgent('host', host, 'host');
}

const isOfficialAt = ({ tree: { words }, mentions }: Scene, word: number): boolean =>
  /^(name|title)$/.test(words[word]!.unit ?? '') ||
  representatives.has(words[word]!.lemma.toLowerCase()) ||
  mentions.some((m) => m.start <= words[word]!.start && words[word]!.start < m.end);
