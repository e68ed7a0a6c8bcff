import { codesOf, isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAheadOf } from '../../patterns/reality/ahead-of.ts';
import { is, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [Vella met Costa *on the margins of* the NATO summit], [*at*]: who meets there is there for it. */
export function addThoseOnTheMargins(drafts: readonly Draft[]): void {
  for (const gathering of drafts) {
    const [frame] = gathering.frames;
    if (!frame || gathering.type !== 'meeting' || !convenes(frame)) continue;
    for (const other of drafts) {
      const [beside] = other.frames;
      if (other === gathering || other.type !== 'meeting' || beside?.scene !== frame.scene)
        continue;
      if (convenes(beside) || !isHeldAt(beside, frame)) continue;
      // [*may meet* on the margins of the NATO summit]: that says nothing yet of who sits in NATO's
      const isOfBody = frame.fillers.some(({ agent }) => isBody(agent));
      if (isOfBody && /^(plan|wish)$/.test(beside.reality.mode)) continue;
      const bodies = codesOf(beside.fillers.map((f) => f.agent).filter(isBody));
      // [*OPEC* will meet on the margins of the IMF meeting]: a body has no seat in another
      for (const party of other.parties)
        if (!bodies.has(party.code) && !gathering.parties.some((p) => p.code === party.code))
          gathering.parties.push({ ...party });
      for (const person of other.people)
        if (!gathering.people.includes(person)) gathering.people.push(person);
    }
  }
}

/** [the *NATO* summit]. */
const convenes = (frame: Frame): boolean =>
  hasMargins(frame) ||
  (/^(summit|conference)$/.test(frame.pattern) &&
    frame.fillers.some(({ slot, agent }) => slot !== 'subject' && isBody(agent)));

/** [on the *sidelines* of a meeting in Riga]. */
export const hasMargins = ({ scene: { tree }, cue }: Frame): boolean =>
  /^(sideline|margin)s?$/.test(tree.words[tree.words[cue]!.head]?.lemma ?? '');

/** The summit stands under the meeting, behind [at], [during] or [on the sidelines of]. */
function isHeldAt({ cue, clause }: Frame, { scene: { tree }, cue: summit }: Frame): boolean {
  // [left *on the eve of* the summit]
  if (isAheadOf(tree, summit)) return false;
  let at = false;
  for (let i = summit, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    if (i === cue || i === clause) return at;
    // [Vella, *who was in Oslo for the summit*, phoned Costa]: not from there to there
    if (is(tree.words[i], 'acl') && i !== summit) return false;
    if (/^(at|during|on|in)$/.test(prepositionOf(tree, i).split(' ')[0]!)) at = true;
    else if (!at && i !== summit && !isVerb(tree.words[i])) return false;
  }
  return false;
}
