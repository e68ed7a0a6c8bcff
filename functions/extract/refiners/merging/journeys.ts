import type { EventDate } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { isWhereOneIs } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import { type Draft, haveSameParties } from '../draft.ts';
import { isMultilateral } from './convened.ts';

/** [*flew to Oslo* on Tuesday], [*arrived*], [*leaves for Oslo*]: told only of the way there. */
const isJourney = ({ kind, frames }: Draft): boolean =>
  kind === 'visit' &&
  frames.every(
    ({ pattern, scene: { tree }, cue }) =>
      pattern === 'travelled-to' &&
      /^(leave|depart|fly|head|travel|go|arrive|land)$/.test(tree.words[cue]!.lemma),
  );

/** [*leaves for Oslo* on Tuesday … talks begin there *on Wednesday*]: the day of what one goes for, shortly after. */
export function isOnArrival(journey: Draft, aim: Draft): boolean {
  if (isJourney(aim) || !journey.date || !aim.date) return false;
  const days = daysBetween(journey.date.value.end, aim.date.value.start);
  // [*arrived in Oslo* on Monday *and met* a minister … will hold talks *today*]: one stay
  if (!isJourney(journey))
    return (
      days === 1 &&
      journey.frames.some(isArrival) &&
      aim.people.some((p) => journey.people.includes(p)) &&
      (aim.place?.value.country ?? hostOf(journey)) === hostOf(journey) &&
      haveSameParties(journey, aim)
    );
  return days > 0 && days <= 3 && haveSameParties(journey, aim);
}

/** [*met Olav* on Tuesday … *left Oslo* on Friday]: what one had come for, shortly before. */
export function isBeforeLeaving(journey: Draft, aim: Draft): boolean {
  if (!isLeaving(journey) || isLeaving(aim) || !journey.date || !aim.date) return false;
  if (!/^(held|ongoing)$/.test(aim.status?.value ?? '')) return false;
  const days = daysBetween(aim.date.value.end, journey.date.value.start);
  return days > 0 && days <= 7 && haveSameParties(journey, aim);
}

/** [*left Oslo* on Friday]: told only of the end of it. */
export const isLeaving = ({ frames }: Draft): boolean => frames.every((f) => f.pattern === 'left');

/** [*the two states are discussing* fish … Costa *left Oslo* on Friday]: talks of no day and of others. */
export const areOtherTalks = (journey: Draft, talks: Draft): boolean =>
  isLeaving(journey) &&
  talks.kind !== 'visit' &&
  talks.date === null &&
  !talks.people.some((p) => journey.people.includes(p));

/** [*arrived in Oslo* on Monday … *was to meet* the king]: the guest is there, and what he came for is still to come. */
export function isPartOfStay(stay: Draft, part: Draft, published: string | null): boolean {
  const host = hostOfStay(stay);
  return (
    host !== undefined &&
    part.status?.value === 'planned' &&
    !/^(call|summit)$/.test(part.kind) &&
    (hostOfStay(part) ?? host) === host &&
    (part.place?.value.country ?? host) === host &&
    isThere(stay, published) &&
    (part.date === null || isOnArrival(stay, part)) &&
    haveSameParties(stay, part)
  );
}

const hostOf = ({ parties }: Draft): string | undefined =>
  parties.find((p) => p.role === 'host')?.code;

/** [*is in Oslo* for talks]: who is told as host, else whose place it is. */
const hostOfStay = (draft: Draft): string | undefined =>
  hostOf(draft) ??
  (draft.frames.some(isPresence)
    ? draft.parties.find((p) => p.code === draft.place?.value.country)?.code
    : undefined);

const isPresence = ({ scene: { tree }, clause }: Frame): boolean => isWhereOneIs(tree, clause);

/** It goes on, or began on the day of the article or the one before. */
function isThere({ status, date, frames }: Draft, published: string | null): boolean {
  if (status?.value === 'ongoing') return true;
  if (status?.value !== 'held' || !frames.some(isArrival)) return false;
  return date !== null && published !== null && isRecent(date.value, published);
}

const isArrival = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'travelled-to' && /^(arrive|land)$/.test(tree.words[cue]!.lemma);

const isRecent = ({ end }: EventDate, published: string): boolean =>
  end <= published && daysBetween(end, published) <= 1;

/** [The leaders of Fiji, Samoa and Tonga flew to Suva]; [it was *her first visit to Fiji* since May]: a part of theirs. */
export function isVisitWithin(a: Draft, b: Draft): boolean {
  return (
    b.kind === 'visit' &&
    b.date === null &&
    hostOf(b) !== undefined &&
    hostOf(a) === hostOf(b) &&
    b.parties.every((p) => a.parties.some((q) => q.code === p.code))
  );
}

/** [embarked on *a visit* to Oslo *to meet* King Olav]: what one travels for. */
export const isPurpose = (a: Draft, b: Draft): boolean =>
  (a.kind === 'visit') !== (b.kind === 'visit') &&
  (a.kind === 'visit' ? b : a).frames.some(
    (f) => isAim(f) && (a.kind === 'visit' ? a : b).frames.some((g) => g.scene === f.scene),
  ) &&
  (a.date === null || b.date === null) &&
  haveSameParties(a, b);

/** [the ministers of *Peru, Chile and Fiji* flew to Oslo *for talks*]: the visit has one more party than the talks, its host. */
export const isJourneyToIt = (a: Draft, b: Draft): boolean =>
  (a.kind === 'visit') !== (b.kind === 'visit') &&
  (a.kind === 'visit' ? b : a).frames.some(
    (f) =>
      isAim(f) &&
      (a.kind === 'visit' ? a : b).frames.some((g) => g.cue === f.clause && g.scene === f.scene),
  );

/** [*to* meet], [*for* talks]. */
const isAim = ({ scene: { tree }, cue }: Frame): boolean =>
  (tree.words[cue]!.xpos === 'VB' && tree.words[cue - 1]?.text === 'to') ||
  prepositionOf(tree, cue) === 'for';

/** [visited Oslo in May … *invited her to Lima*]: one is there, the other here. */
export function areOpposite(a: Draft, b: Draft): boolean {
  const [x, y] = [hostOf(a), hostOf(b)];
  return a.kind === 'visit' && b.kind === 'visit' && x !== undefined && y !== undefined && x !== y;
}

/** [the talks of Peru, Chile and Fiji … Vella's decision *to visit Rojas*]: a trip to one of them, where nobody said that they meet there. */
export const isTripBesideGathering = (a: Draft, b: Draft): boolean =>
  b.kind === 'visit' && !b.definite && a.kind !== 'visit' && a.place === null && isMultilateral(a);

/** [invited her to Lima last month … she *arrived in Lima* on Monday]: what came of it, not [had been there years ago]. */
export const isVisitInvitedTo = (a: Draft, b: Draft, published: string | null): boolean =>
  a.frames.every((f) => f.pattern === 'invited') &&
  a.date === null &&
  b.kind === 'visit' &&
  /^(held|ongoing)$/.test(b.status?.value ?? '') &&
  haveSameParties(a, b) &&
  a.people.some((p) => b.people.includes(p)) &&
  published !== null &&
  (b.date === null ? b.status?.value === 'ongoing' : daysBetween(b.date.value.end, published) < 14);
