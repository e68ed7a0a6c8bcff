import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';

/** [*briefed* her *on his talks* with Rojas]: they were before. */
export const isBriefedOn = ({ type, scene: { tree }, cue }: Frame): boolean =>
  type === 'meeting' &&
  tree.sentence.zone === 'body' &&
  /^(on|about|of|regarding)\b/.test(prepositionOf(tree, cue)) &&
  /^(brief|inform|update|debrief)$/.test(tree.words[tree.words[cue]!.head]?.lemma ?? '');
