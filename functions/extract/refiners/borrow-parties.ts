import type { Frame } from '../patterns/frame.ts';
import { distance } from '../patterns/relations.ts';
import { isOfBody } from './attendees.ts';
import { isBystander, isSpeaker } from './bystanders.ts';
import type { Draft } from './draft.ts';

/** [Kerry was in Geneva for talks with …]: where the pattern caught one party and the sentence names just one more. */
export function borrowParties(draft: Draft, frame: Frame): boolean {
  if (isDomestic(frame) || isOfBody(frame)) return false;
  if (frame.pattern === 'visit' || frame.pattern === 'visited' || frame.pattern === 'travelled-to')
    return false;
  const codes = new Map(
    frame.scene.agents
      .filter(
        (a) =>
          !a.modifier &&
          !isSpeaker(frame, a) &&
          !isBystander(frame, a) &&
          distance(frame.scene.tree, a.head, frame.clause) <= 3,
      )
      .flatMap((a) => a.codes.map((c) => [c, a] as const)),
  );
  if (codes.size !== 2 || draft.parties.length === 0) return false;
  for (const [code, agent] of codes) {
    if (draft.parties.some((p) => p.code === code)) continue;
    draft.parties.push({ code, span: { start: agent.mention.start, end: agent.mention.end } });
    if (agent.person) draft.people.push(agent.person);
  }
  draft.implicit = true;
  return draft.parties.length >= 2;
}

/** [Trump asked the FBI director in a meeting]: two of one state among themselves. */
function isDomestic({ fillers }: Frame): boolean {
  const [first, ...others] = fillers;
  return (
    first !== undefined &&
    others.length > 0 &&
    new Set(fillers.flatMap((f) => f.agent.codes)).size === 1 &&
    fillers.every((f) => f.agent.person !== null || f.agent.title !== null) &&
    others.some((f) => f.agent.person !== first.agent.person)
  );
}
