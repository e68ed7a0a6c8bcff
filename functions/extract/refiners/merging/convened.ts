import { daysBetween } from '../../mentions/dates/calendar.ts';
import { membersOf, sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import { isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';

/** [GCC ministers met on Monday. Opening *the meeting*, Oman's minister said]: a member of the body that convened it. */
export const isMemberOf = (
  a: Draft,
  { definite, needy, parties, frames }: Draft,
  year: number,
): boolean =>
  definite &&
  (needy || frames.every(isGathering)) &&
  a.frames.every((f) => f.kind !== 'visit') &&
  parties.length > 0 &&
  parties.every((p) =>
    bodiesOf(a).some((body) => {
      const members = membersOf(body, year);
      return members.includes(p.code) || (members.length === 0 && /^[A-Z]{3}$/.test(p.code));
    }),
  );

/** [*the Cairo meeting brought together* the ministers of …]. */
const isGathering = ({ pattern }: Frame): boolean => /^(meeting|summit|conference)$/.test(pattern);

/** [the G20 summit], told three times: a body convenes once at a time. */
export function sameBody(a: Draft, b: Draft): boolean {
  if (![a, b].every((d) => isMultilateral(d) || isOfGroup(d))) return false;
  const bodies = bodiesOf(a);
  return bodiesOf(b).some((code) => bodies.includes(code));
}

/** [Chad's envoy told *a meeting of the Security Council* … Mali's envoy told *the council meeting*]: each sits in the one session. */
export const areOfOneSession = (a: Draft, b: Draft): boolean =>
  b.definite &&
  [a, b].every((d) => d.frames.every(isSession)) &&
  bodiesOf(a).some((code) => bodiesOf(b).includes(code));

/** [the UN chief plans to *meet* Chad's minister … the *Security Council meeting* on Thursday]: of the body itself, and no meeting of its chief. */
export const isSessionBesideTwo = (session: Draft, two: Draft): boolean =>
  session.parties.length === 1 &&
  session.frames.every(isSession) &&
  two.parties.length === 2 &&
  two.people.length > 0 &&
  two.frames.every((f) => /^(met|saw|received|audience)$/.test(f.pattern));

/** [trade *negotiations* broke off … will see her at *the G20 gathering*]: whoever negotiates, it is not there. */
export const areTalksBesideSession = (talks: Draft, session: Draft): boolean =>
  talks.parties.every((p) => p.implied) &&
  talks.fallback.every((p) => sortOf(p.code) === 'state') &&
  talks.frames.every((f) => f.kind === 'negotiation') &&
  session.frames.every(isSession);

const isSession = ({ pattern, fillers }: Frame): boolean =>
  /^(meeting|summit|conference|special-session|session)$/.test(pattern) &&
  fillers.some(({ slot, agent }) => /^(of|modifier|owner)$/.test(slot) && isBody(agent));

/** [the *G7 meeting*]: as good as its summit. */
const isOfGroup = ({ frames }: Draft): boolean =>
  frames.every(
    ({ pattern, fillers }) =>
      /^(meeting|session|gathered|met)$/.test(pattern) &&
      fillers.some(({ slot, agent }) => slot !== 'with' && /^G\d+$/.test(agent.codes.join())),
  );

/** [*OPEC* will meet … the *IMF* meeting]: nobody else is named for either. */
export function areOfTwoBodies(a: Draft, b: Draft): boolean {
  const [x, y] = [bodiesOf(a), bodiesOf(b)];
  const isOfBodies = (d: Draft, own: string[]): boolean =>
    own.length > 0 && d.parties.every((p) => own.includes(p.code));
  return isOfBodies(a, x) && isOfBodies(b, y) && !x.some((code) => y.includes(code));
}

/** [opened a meeting … a summit due *late this year*]: the body convenes again. */
export const isFarOff = (a: Draft, b: Draft, published: string | null): boolean =>
  published !== null &&
  [a, b].some(
    ({ status, date }) =>
      status?.value === 'planned' && date !== null && daysBetween(published, date.value.start) > 14,
  );

export const bodiesOf = (draft: Draft): string[] =>
  draft.frames.flatMap((f) => f.fillers.flatMap(({ agent }) => (isBody(agent) ? agent.codes : [])));

/** [met Xi *at the G20 summit*]: the summit is one meeting, the talks of two there another. */
export function isMultilateral(draft: Draft): boolean {
  return (
    draft.parties.length >= 4 ||
    draft.kind === 'conference' ||
    (draft.kind === 'summit' && (draft.parties.length !== 2 || bodiesOf(draft).length > 0))
  );
}
