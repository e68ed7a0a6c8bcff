import type { Report } from '#shared/event.ts';
import type { GoldDate, GoldEvent } from './gold.ts';

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Two sets: how much of each lies in the other, as F1. Two empty ones agree. */
export function overlap(one: Iterable<string>, other: Iterable<string>): number {
  const [a, b] = [new Set(one), new Set(other)];
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return (2 * both) / (a.size + b.size);
}

/** [São Tomé → sao tome] */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string): string[] => plain(text).match(/[a-z0-9]+/g) ?? [];

const sameActor: Record<string, string> = { EC: 'EU', EEC: 'EU', UNO: 'UN', PLO: 'PSE', PA: 'PSE' };
const judgedCodes = new Set(
  `EU UN NATO ASEAN AU OAS OSCE OPEC GCC IAEA IMF WTO WHO GATT ARABLEAGUE ECOWAS HAMAS HEZBOLLAH TALIBAN FARC G7 G8 G20 BRICS
  SCO`.split(/\s+/),
);

/** Codes to compare: states and the organisations all annotators spell alike, or everything where there are none of them. */
export function actors(codes: readonly string[]): string[] {
  const all = codes.map((code) => {
    const upper = plain(code)
      .toUpperCase()
      .replace(/^(?:IGO|NSA|ORG):/, '');
    return sameActor[upper] ?? upper;
  });
  const judged = all.filter((code) => /^[A-Z]{3}$/.test(code) || judgedCodes.has(code));
  return judged.length > 0 ? judged : all;
}

/** How many gold people are among those found; a name matches when the shorter one's words all stand in the longer. */
export function samePeople(gold: readonly string[], found: readonly string[]): number {
  const left = found.map(words);
  let hits = 0;
  for (const person of gold.map(words)) {
    const at = left.findIndex((other) => isSamePerson(person, other));
    if (at < 0) continue;
    hits++;
    left.splice(at, 1);
  }
  return hits;
}

function isSamePerson(one: string[], other: string[]): boolean {
  const [short, long] = new Set(one).size <= new Set(other).size ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => word.length < 2 || long.includes(word));
}

type Named = {
  name?: string;
  acronym?: string | null;
  aliases?: readonly string[];
  names?: readonly string[];
};
export const namesOf = (event: Named): string[] =>
  [event.name, event.acronym, ...(event.names ?? []), ...(event.aliases ?? [])].filter(
    (name): name is string => Boolean(name),
  );

const commonWords = new Set(
  'the a an of on and for to in between with agreement treaty pact accord deal'.split(' '),
);
const telling = (text: string) => words(text).filter((word) => !commonWords.has(word));

/** 1 for the same name, else mostly by the words that tell pacts apart. */
export function nameLikeness(gold: Named, found: Named): number {
  let best = 0;
  for (const one of namesOf(gold)) {
    for (const other of namesOf(found)) {
      if (plain(one) === plain(other)) return 1;
      const likeness =
        0.8 * overlap(telling(one), telling(other)) + 0.2 * overlap(words(one), words(other));
      best = Math.max(best, likeness);
    }
  }
  return best;
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly exact: boolean;
}

const dayNumber = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** [2011-01-10] a day, [2010-12] a month, [2009] a year, in days since 1970. */
function daysOf(text: string): Days {
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) {
    const number = dayNumber(year, month!, day);
    return { first: number, last: number, exact: true };
  }
  const [from, to] = month === undefined ? [1, 13] : [month, month + 1];
  return { first: dayNumber(year, from, 1), last: dayNumber(year, to, 1) - 1, exact: false };
}

function goldDays(date: Exclude<GoldDate, null>): Days {
  if (typeof date === 'string') return daysOf(date);
  const [start, end = start] = date;
  return { first: daysOf(start).first, last: daysOf(end).last, exact: false };
}

/**
 * How near a date is to the gold one: 1 right, less for a neighbour or a span around it, 0 wrong or missing; null where there is
 * nothing to judge, because the gold has no date.
 */
export function dateNearness(gold: GoldDate | undefined, found: Report['date']): number | null {
  if (!gold) return null;
  if (!found?.start) return 0;
  const want = goldDays(gold);
  const got: Days = {
    first: daysOf(found.start).first,
    last: daysOf(found.end ?? found.start).last,
    exact: false,
  };
  if (want.exact) {
    if (got.first === want.first && got.last === want.first) return 1;
    if (Math.abs(got.first - want.first) <= 1 && got.last - got.first <= 3) return 0.5;
    return got.first <= want.first && want.first <= got.last ? 0.3 : 0;
  }
  if (got.first >= want.first - 1 && got.last <= want.last + 1) return 1;
  return got.last >= want.first && got.first <= want.last ? 0.5 : 0;
}

export const sameStatus = (gold: GoldEvent, found: Report): boolean =>
  gold.status === found.status || (gold.statusAlso ?? []).includes(found.status);
