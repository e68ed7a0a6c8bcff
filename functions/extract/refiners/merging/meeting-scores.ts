import type { EventDate, Place } from '#shared/event.ts';
import type { Draft } from '../draft.ts';
import {
  areOfOneSession,
  areTalksBesideSession,
  isMemberOf,
  isSessionBesideTwo,
  sameBody,
} from './convened.ts';
import { countryOnly, isVague } from './relate-meetings.ts';

/** Held, or under way. */
export const hasBegun = ({ status }: Draft): boolean =>
  /^(held|ongoing)$/.test(status?.value ?? '');

/** [a truce sets the stage for *Chad-Niger peace talks in Egypt* … *Peace talks in Egypt* will be hard]: of those who are named for them. */
export const areTalksThere = (a: Draft, b: Draft): boolean =>
  a.parties.length >= 2 &&
  b.parties.length === 0 &&
  a.place !== null &&
  a.place.value.name === b.place?.value.name &&
  hasBegun(a) === hasBegun(b) &&
  [a, b].every((d) => d.frames.every((f) => /^(talks|negotiations|round)$/.test(f.pattern)));

/** [Vella is in Lima for talks … *the talks include* ministers of Peru and Chile]: they sit there beside those told before. */
const tellsWhoSits = ({ definite, frames }: Draft): boolean =>
  definite &&
  frames.every(({ fillers }) => fillers.length > 0 && fillers.every((f) => f.slot === 'involving'));

/** 3 the same, 2 some of the others, 0.5 nobody is named; 0 others. */
export function partyScore(a: Draft, b: Draft, year: number): number {
  const x = new Set(a.parties.map((p) => p.code));
  const y = new Set(b.parties.map((p) => p.code));
  if (areTalksBesideSession(a, b) || areTalksBesideSession(b, a)) return 0;
  if (isSessionBesideTwo(a, b) || isSessionBesideTwo(b, a)) return 0;
  if (x.size === 0 || y.size === 0)
    return b.definite || a.definite || areTalksThere(a, b) ? 0.5 : 0;
  const shared = [...x].filter((c) => y.has(c)).length;
  if (shared === 0) return isMemberOf(a, b, year) ? 1 : 0;
  if (shared === x.size && shared === y.size) return 3;
  if (shared === Math.min(x.size, y.size)) return shared >= 2 || b.definite || b.implicit ? 2 : 1;
  if (sameBody(a, b)) return 2;
  if (areOfOneSession(a, b) || tellsWhoSits(b)) return 1;
  return b.definite && shared >= 2 ? 1 : 0;
}

/** 2 the same, 1 nothing against it, 0 another day. */
export function dateScore(a: EventDate | null, b: EventDate | null): number {
  if (!a || !b) return 1;
  if (a.start === b.start && a.end === b.end) return 2;
  if (a.start <= b.end && b.start <= a.end) return 1.5;
  return 0;
}

/** 2 the same, 1 nothing against it, 0 another place. */
export function placeScore(a: Place | null, b: Place | null): number {
  if (!a || !b || isVague(a) !== isVague(b)) return 1;
  if (a.name === b.name) return 2;
  if (a.country && a.country === b.country) return countryOnly(a) || countryOnly(b) ? 1.5 : 0.7;
  return 0;
}
