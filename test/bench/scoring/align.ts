import type { Report } from '#shared/event.ts';
import {
  actors,
  dateNearness,
  harmonic,
  nameLikeness,
  namesOf,
  overlap,
  plain,
  samePeople,
  sameStatus,
} from './compare.ts';
import type { GoldEvent } from './gold.ts';

/** Below this, two events are not the same. */
const leastLikeness = 0.38;

/** For each gold event the index of the report that tells it, or undefined; each report is used once, the likeliest pairs first. */
export function align(
  gold: readonly GoldEvent[],
  found: readonly Report[],
): (number | undefined)[] {
  const pairs: { gold: number; found: number; likeness: number }[] = [];
  gold.forEach((event, g) => {
    found.forEach((report, f) => {
      const likeness = likenessOf(event, report);
      if (likeness >= leastLikeness) pairs.push({ gold: g, found: f, likeness });
    });
  });
  const optional = (pair: { gold: number }) => Number(gold[pair.gold]!.optional ?? false);
  pairs.sort((a, b) => b.likeness - a.likeness || optional(a) - optional(b));
  const matched = new Array<number | undefined>(gold.length).fill(undefined);
  const used = new Set<number>();
  for (const pair of pairs) {
    if (matched[pair.gold] !== undefined || used.has(pair.found)) continue;
    matched[pair.gold] = pair.found;
    used.add(pair.found);
  }
  return matched;
}

function likenessOf(gold: GoldEvent, found: Report): number {
  if (gold.type !== found.type) return 0;
  const shared = overlap(actors(gold.parties), actors(found.parties.map(({ code }) => code)));
  const status = sameStatus(gold, found) ? 1 : 0;
  if (found.type === 'pact') {
    const name = nameLikeness(gold, found);
    // With other parties altogether only the very same name makes it the same pact.
    if (gold.parties.length > 0 && shared === 0 && name < 0.9) return 0;
    return 0.5 * (namesOf(gold).length > 0 ? name : 0.5) + 0.35 * shared + 0.15 * status;
  }
  if (gold.parties.length > 0 && shared === 0) return 0;
  const date = dateNearness(gold.date, found.date) ?? 0.5;
  return (
    0.4 * shared +
    0.25 * date +
    0.2 * peopleLikeness(gold, found) +
    0.1 * placeLikeness(gold, found) +
    0.05 * status
  );
}

function peopleLikeness(gold: GoldEvent, { participants }: Report): number {
  const wanted = gold.participants ?? [];
  if (wanted.length === 0 && participants.length === 0) return 0.5;
  const hits = samePeople(
    wanted,
    participants.map(({ name }) => name),
  );
  return harmonic(hits / (participants.length || 1), hits / (wanted.length || 1));
}

function placeLikeness({ place }: GoldEvent, found: Report): number {
  if (!place) return 0.5;
  if (isWithin(found.place?.name, place.name)) return 1;
  return place.country && place.country === found.place?.country ? 0.6 : 0;
}

/** [Seoul] within [Seoul, South Korea] */
export const isWithin = (found: string | undefined, gold: string): boolean =>
  plain(found) !== '' && plain(gold).includes(plain(found));
