import type { Report } from './event.ts';
import { Joined } from './event-store/components.ts';
import { idOfKey, keysOf } from './identity.ts';
import { type Extent, makeRecord, type Told, tallyOf, usualExtent } from './merge/record.ts';
import { compareReports } from './merge/support.ts';
import type { ArticleReference, TrackedEvent } from './tracked-event.ts';

/** An article and what it tells. */
export interface ToldArticle {
  article: ArticleReference;
  reports: readonly Report[];
}

/** A tracked event as it follows from its articles alone; when and how often it changed only a store can tell. */
export type DerivedEvent = TrackedEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'version' | 'changedAt'>
    : never
  : never;

/**
 * All tracked events of a set of articles: what the store holds once it has seen them, in whatever order. Ordered by id.
 */
export function track(
  articles: readonly ToldArticle[],
  extent: Extent = usualExtent,
): DerivedEvent[] {
  const joined = new Joined();
  const told: Told[] = [];
  for (const { article, reports } of articles) {
    const keys = keysOf(reports, article);
    for (const [i, report] of reports.entries()) {
      joined.join(keys[i]!);
      told.push({ report: { ...report, article }, keys: keys[i]! });
    }
  }
  const events = groupBy(told, ({ keys }) => joined.find(keys[0]!));
  return [...events]
    .map(([key, members]): DerivedEvent => {
      const { merged, why } = makeRecord(members, tallyOf(members), extent);
      const reports = members.map(({ report }) => report).sort(compareReports);
      return { ...merged, id: idOfKey(key), why, reports } as DerivedEvent;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
