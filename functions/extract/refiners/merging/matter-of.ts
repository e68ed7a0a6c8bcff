import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isNoun, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [Chad and Peru held a meeting on *the Peru-Chile talks*]: what is talked of there is another meeting. */
export const isMatterOf = (matter: Draft, meeting: Draft): boolean =>
  matter.frames.some(
    (frame) =>
      meeting.frames.some((f) => f.scene === frame.scene && f.cue !== frame.cue) &&
      isTalkedOf(frame),
  );

/** [a meeting *on* progress in *the talks*], [met to *discuss the talks*]. */
function isTalkedOf({ scene: { tree }, cue, clause }: Frame): boolean {
  const { words } = tree;
  const meets = (i: number): boolean =>
    meeting.test(words[i]?.lemma ?? '') ||
    childrenOf(tree, i, 'obj').some((o) => o !== cue && meeting.test(words[o]!.lemma));
  for (let i = cue; i >= 0 && isNoun(words[i]); i = words[i]!.head) {
    const above = words[i]!.head;
    if (above < 0) return false;
    if (is(words[i], 'obj') && /^(discuss|review|address)$/.test(words[above]!.lemma))
      return meets(words[above]!.head);
    // [a lunch *on the second day of* the summit]: when it was, not what of
    if (when.test(words[i]!.lemma)) return false;
    if (/^(on|about|over|regarding|concerning)$/.test(prepositionOf(tree, i))) return meets(above);
    if (i === clause) return false;
  }
  return false;
}

const when = /^(day|eve|morning|afternoon|evening|night|sideline|margin|fringe|occasion)$/;

const meeting = /^(meet|meeting|talk|session|summit|consultation|confer)$/;
