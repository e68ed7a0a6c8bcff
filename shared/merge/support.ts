import type { TrackedReport } from '../tracked-event.ts';

/** Earliest published first; what says no date comes last. The order in which ties are settled everywhere. */
export function compareReports(a: TrackedReport, b: TrackedReport): number {
  const byDay = (a.article.published ?? '9999').localeCompare(b.article.published ?? '9999');
  if (byDay !== 0) return byDay;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A value and who says so. */
export interface Side<Value> {
  value: Value;
  /** Ids, in order of publication. */
  articles: string[];
  /** The reports themselves, in the same order. */
  reports: TrackedReport[];
}

/** The distinct values, most articles first, then the one told first. `reports` must be in order. */
export function sidesOf<Value>(
  reports: readonly TrackedReport[],
  pick: (report: TrackedReport) => Value | null | undefined,
  identity: (value: Value) => string = (value) => JSON.stringify(value),
): Side<Value>[] {
  const sides = new Map<string, Side<Value>>();
  for (const report of reports) {
    const value = pick(report);
    if (value === null || value === undefined) continue;
    const id = identity(value);
    const side = sides.get(id);
    if (!side) sides.set(id, { value, articles: [report.article.id], reports: [report] });
    else {
      side.reports.push(report);
      if (!side.articles.includes(report.article.id)) side.articles.push(report.article.id);
    }
  }
  return [...sides.values()].sort((a, b) => b.articles.length - a.articles.length);
}

export const best = <Value>(sides: readonly Side<Value>[]): Value | null => sides[0]?.value ?? null;
