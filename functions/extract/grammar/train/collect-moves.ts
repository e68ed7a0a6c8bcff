import type { Moves } from '../parser.ts';
import { groupOf } from '../relation-groups.ts';
import { LEFT, RIGHT, SHIFT } from '../transitions.ts';
import type { Example, Labels } from './examples.ts';

/** All moves with the groups of relations they were seen with: the one to the root first. */
export function collectMoves(examples: readonly Example[], labels: Labels): Moves {
  const groups = Uint8Array.from(labels.relations, groupOf);
  const seen = new Set([SHIFT * 256]);
  for (const { head, label } of examples) {
    for (let i = 0; i < head.length; i++) {
      seen.add((head[i]! > i ? LEFT : RIGHT) * 256 + groups[label[i]!]!);
    }
  }
  const toRoot = LEFT * 256;
  const keys = [...seen].sort((a, b) => (a === toRoot ? -1 : b === toRoot ? 1 : a - b));
  return {
    moves: Uint8Array.from(keys, (key) => key >> 8),
    groups: Uint8Array.from(keys, (key) => key & 255),
    groupOf: groups,
  };
}
