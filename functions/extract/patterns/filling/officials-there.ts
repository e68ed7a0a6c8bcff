import type { Scene } from '../frame.ts';
import { type Agent, agentsIn } from './agents.ts';
import { hostsOf } from './hosts.ts';
import { objectsOf } from './objects.ts';
import { obliquesOf } from './subjects.ts';

/** [met with *officials in Lima, Quito* and *La Paz*]: those whom one meets are of the places behind, where the words name no other state of theirs. */
export function officialsThere(scene: Scene, cue: number, clause: number): Agent[] {
  const { tree, agents } = scene;
  const { words } = tree;
  const partners = [
    ...objectsOf(tree, cue),
    ...[cue, clause].flatMap((word) => obliquesOf(tree, word, ['with'])),
  ];
  const officials = partners.find(
    (i) =>
      i > cue &&
      words[i]!.xpos === 'NNS' &&
      heads.test(words[i]!.lemma) &&
      /^(in|at)$/.test(words[i + 1]?.text ?? '') &&
      agentsIn(tree, i, agents).every((a) => a.head > i),
  );
  if (officials === undefined) return [];
  const found = [officials, cue, clause]
    .map((word) => hostsOf(scene, word, ['in', 'at']))
    .find(([first]) => first !== undefined && first.first - officials <= 3);
  return found ?? [];
}

const heads = /^(official|leader|authority|minister|counterpart|president|premier|chief)$/;
