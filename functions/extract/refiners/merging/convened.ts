import { daysBetween } from '../../mentions/dates/calendar.ts';
import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
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
  if (!isMultilateral(a) || !isMultilateral(b)) return false;
  const bodies = bodiesOf(a);
  return bodiesOf(b).some((code) => bodies.includes(code));
}

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
