import { shardOf } from '../event-table.ts';
import { readKey } from '../identity.ts';
import { type MergedEvent, mergeReports, whyOf } from '../merge.ts';
import type { TrackedReport, Why } from '../tracked-event.ts';
import { compareReports } from './support.ts';

/** A report and the keys it bears, smallest first. */
export interface Told {
  report: TrackedReport;
  keys: readonly string[];
}

/** Of all reports of an event: how many, and the days between which they were published. */
export interface Tally {
  reports: number;
  first: string | null;
  last: string | null;
}

/** Up to how many reports a record is made of all of them, and how many stand for them when there are more. */
export interface Extent {
  readonly whole: number;
  readonly sample: number;
}

/** Few enough that an event stays a small item, enough that a majority among them is one among all. */
export const usualExtent: Extent = { whole: 16, sample: 16 };

export function tallyOf(told: readonly Told[]): Tally {
  const days = told.flatMap(({ report }) => report.article.published ?? []).sort();
  return { reports: told.length, first: days[0] ?? null, last: days.at(-1) ?? null };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const of = (pick: (tally: Tally) => string | null) =>
    tallies.flatMap((tally) => pick(tally) ?? []).sort();
  return {
    reports: tallies.reduce((sum, { reports }) => sum + reports, 0),
    first: of(({ first }) => first)[0] ?? null,
    last: of(({ last }) => last).at(-1) ?? null,
  };
}

/** Even and repeatable chance: where a report stands in the draw. */
const lotOf = ({ report, keys }: Told) => shardOf(`${report.article.id} ${keys[0]}`, 2 ** 32);

/**
 * The reports that stand for all: a draw, in which every article has the same chance, and whoever first told of each status in each year. Both
 * are the least of an order, so those of two sets together are those of the representatives of each: it can be done piece by piece.
 */
export function representatives(told: readonly Told[], { sample }: Extent): Told[] {
  const drawn = [...told]
    .sort((a, b) => lotOf(a) - lotOf(b) || compareReports(a.report, b.report))
    .slice(0, sample);
  const firsts = new Map<string, Told>();
  for (const one of told) {
    const stage = `${one.report.status} ${one.report.article.published?.slice(0, 4)}`;
    const first = firsts.get(stage);
    if (!first || compareReports(one.report, first.report) < 0) firsts.set(stage, one);
  }
  return [...new Set([...drawn, ...firsts.values()])];
}

/**
 * The record of an event: of all its reports while they are few, of its representatives when they are many; the articles are counted in either
 * case. `pool` holds all reports, or the representatives of each part of them.
 */
export function makeRecord(
  pool: readonly Told[],
  tally: Tally,
  extent: Extent,
): { merged: MergedEvent; why: Why[]; of: TrackedReport[] } {
  const isWhole = tally.reports <= extent.whole;
  const told = isWhole ? pool : representatives(pool, extent);
  const reports = told.map(({ report }) => report).sort(compareReports);
  const totals = {
    articleCount: tally.reports,
    firstReported: tally.first,
    lastReported: tally.last,
  };
  return {
    merged: isWhole ? mergeReports(reports) : mergeReports(reports, totals),
    why: whyOf(told, readKey),
    of: reports,
  };
}
