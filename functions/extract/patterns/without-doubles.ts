import { codesOf, isBody } from './filling/agents.ts';
import type { Filler, Frame } from './frame.ts';
import { prepositionOf } from './trees/relations.ts';

/**
 * What several words tell of one meeting, told once. [discussed it with Lavrov *by phone*]: talks by their verb, a call by what stands
 * beside it: one call. [In a *call* Rojas *told* Vega]: what one tells the other matters only where no other word says that they met.
 */
export function withoutDoubles(found: readonly Frame[]): Frame[] {
  const frames = joinBrought(found).filter((f, _, all) => !isOfBoth(f, all));
  return frames.filter(
    (frame) =>
      frame.type !== 'meeting' ||
      frame.kind === 'call' ||
      // [both *discussed* it *with* Vega]: not with each other
      (!(
        frame.pattern === 'discussed' &&
        frames.some((f) => f.pattern === 'discussed-with' && f.cue === frame.cue)
      ) &&
        !frames.some((f) =>
          f.type === 'meeting' && f.cue === frame.cue
            ? f.kind === 'call'
            : isPurpose(f, frame) || (frame.pattern === 'told-leader' && f.type === 'meeting'),
        )),
  );
}

/** [the two *consulted* on the dam]: they discussed it, and nobody else is told to be consulted with. */
const isOfBoth = ({ pattern, cue, fillers }: Frame, frames: readonly Frame[]): boolean =>
  pattern === 'conferred' &&
  fillers.every((f) => f.slot !== 'with') &&
  frames.some((f) => f.pattern === 'discussed' && f.cue === cue);

/**
 * [flew to *Lisbon* for a *NATO summit*], [flew to *Geneva* to meet the *Iranian* minister]: who travels for a meeting
 * with others than the hosts alone visits nobody.
 */
function isPurpose(meeting: Frame, visit: Frame): boolean {
  if (meeting.type !== 'meeting' || visit.kind !== 'visit') return false;
  if (meeting.kind === 'visit' || meeting.kind === 'call') return false;
  // [*left Lisbon* for a NATO summit]: that one is elsewhere
  if (visit.pattern === 'left') return false;
  if (meeting.clause !== visit.cue && !(isJourney(visit) && isAim(meeting, visit))) return false;
  // [arrived in Lisbon *after talks* in Oslo], [visits Lisbon *before* a NATO summit]: those are at another time
  if (
    /^(after|following|from|before|ahead|prior)\b/.test(
      prepositionOf(meeting.scene.tree, meeting.cue),
    )
  )
    return false;
  const hosts = codesOf(visit.fillers.filter((f) => f.role === 'host').map((f) => f.agent));
  const guests = codesOf(visit.fillers.filter((f) => f.role !== 'host').map((f) => f.agent));
  const partners = meeting.fillers.filter((f) => f.agent.codes.some((c) => !guests.has(c)));
  const body = ({ agent, slot }: Filler) => slot === 'modifier' && isBody(agent);
  if (/^(summit|conference|meeting)$/.test(meeting.pattern) && meeting.fillers.some(body))
    return true;
  // [ministers of *Peru, Chile and Fiji* flew to Oslo for *the last talks*]: which were among them before
  const isNamed = meeting.definite && meeting.pattern !== 'discussed';
  if (isNamed && guests.size >= 3 && partners.length === 0 && isJourney(visit)) return true;
  const codes = codesOf(partners.map((f) => f.agent));
  const shared = [...hosts].filter((c) => codes.has(c)).length;
  // [flew to *Lisbon* to meet the leaders of *Portugal* and Spain]: the hosts among them
  return (
    isJourney(visit) &&
    codes.size > 0 &&
    (shared === 0 || (shared === hosts.size && codes.size > shared))
  );
}

const isJourney = ({ pattern }: Frame): boolean => /^(travelled-to|due-in)$/.test(pattern);

/** [flew to Oslo *to hold talks*], [arrived in Oslo, where he *met* …]: what one goes for, or does there. */
function isAim({ scene: { tree }, clause }: Frame, visit: Frame): boolean {
  for (let i = clause, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    if (i === visit.cue) return steps > 0;
    if (!/^(advcl|xcomp|acl|obl|nmod)/.test(tree.words[i]!.relation)) return false;
  }
  return false;
}

/** [*The Quito meeting brought together* the ministers of Chile and Peru]: those whom it brought together were in it. */
function joinBrought(frames: readonly Frame[]): readonly Frame[] {
  const brought = frames.find((f) => f.pattern === 'brought-together');
  const meeting = frames.find(
    (f) =>
      f !== brought &&
      f.type === 'meeting' &&
      f.cue !== f.clause &&
      f.clause === brought?.cue &&
      f.scene.tree.words[f.cue]!.relation === 'nsubj',
  );
  if (!brought || !meeting) return frames;
  const joined = { ...meeting, fillers: [...meeting.fillers, ...brought.fillers] };
  return frames.flatMap((f) => (f === brought ? [] : f === meeting ? [joined] : [f]));
}
