import type { EventDate } from '#shared/event.ts';
import { isWhereOneIs } from '../../patterns/filling/hosts.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';

const day = 864e5;

/** [*flew to Oslo* on Tuesday], [*arrived*], [*leaves for Oslo*]: told only of the way there. */
export const isJourney = ({ kind, frames }: Draft): boolean =>
  kind === 'visit' &&
  frames.every(
    ({ pattern, scene: { tree }, cue }) =>
      pattern === 'travelled-to' &&
      /^(leave|depart|fly|head|travel|go|arrive|land)$/.test(tree.words[cue]!.lemma),
  );

/** [*leaves for Oslo* on Tuesday … talks begin there *on Wednesday*]: the day of what one goes for, shortly after. */
export function isOnArrival(journey: Draft, aim: Draft): boolean {
  if (!isJourney(journey) || isJourney(aim) || !journey.date || !aim.date) return false;
  const days = (Date.parse(aim.date.value.start) - Date.parse(journey.date.value.end)) / day;
  return days > 0 && days <= 3 && haveSameParties(journey, aim);
}

/** [*arrived in Oslo* on Monday … *was to meet* the king]: the guest is there, and what he came for is still to come. */
export function isPartOfStay(stay: Draft, part: Draft, published: string | null): boolean {
  const host = hostOf(stay);
  return (
    host !== undefined &&
    part.status?.value === 'planned' &&
    !/^(call|summit)$/.test(part.kind) &&
    (hostOf(part) ?? host) === host &&
    (part.place?.value.country ?? host) === host &&
    isThere(stay, published) &&
    (part.date === null || isOnArrival(stay, part)) &&
    haveSameParties(stay, part)
  );
}

const hostOf = (draft: Draft): string | undefined =>
  draft.parties.find((p) => p.role === 'host')?.code ??
  (draft.frames.some(isPresence)
    ? draft.parties.find((p) => p.code === draft.place?.value.country)?.code
    : undefined);

/** [*is in Oslo* for talks]. */
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
  end <= published && Date.parse(published) - Date.parse(end) <= day;

const haveSameParties = (a: Draft, b: Draft): boolean =>
  a.parties.length === b.parties.length &&
  a.parties.every((p) => b.parties.some((q) => q.code === p.code));
