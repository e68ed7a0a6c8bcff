import { bodies } from '../../patterns/filling/bodies.ts';
import type { Draft, DraftParty } from '../draft.ts';

/** [The *OPEC* council met in Riga. Delegates said *an accord on quotas* was near]: where a body alone meets, what is being made of nobody else is its own. */
export function leaveToThoseWhoMeet(drafts: readonly Draft[]): void {
  const body = onlyBody(drafts);
  if (!body) return;
  for (const pact of drafts) if (pact.type === 'pact' && isOfNobody(pact)) pact.fallback = [body];
}

/** The body of whom alone every meeting is told. */
function onlyBody(drafts: readonly Draft[]): DraftParty | null {
  const parties = drafts.filter((d) => d.type === 'meeting').flatMap((d) => d.parties);
  const [one] = parties;
  return one && bodies.has(one.code) && parties.every((p) => p.code === one.code) ? one : null;
}

/** Still being made, and no party is told or meant. */
const isOfNobody = ({ parties, fallback, steps, frames }: Draft): boolean =>
  parties.length === 0 &&
  fallback.length === 0 &&
  steps.length > 0 &&
  steps.every(({ status }) => status === 'under-discussion') &&
  frames.every((f) => f.anaphors.length === 0);
