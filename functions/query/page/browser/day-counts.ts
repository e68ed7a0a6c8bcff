import type { DayCount, EventSummary } from '#shared/tracked-event.ts';
import { type FilterName, type Filters, filterQuery } from './address.ts';
import { ask } from './api.ts';
import { eventsOf } from './event-set.ts';

/** What only the events themselves can tell; the rest is counted without loading them. */
const needEvents: readonly FilterName[] = ['q', 'person', 'place', 'asOf', 'minArticles'];

/** How many events began on each day; told again as more is known, at last with `done`. */
export async function countDays(
  filters: Filters,
  signal: AbortSignal,
  tell: (days: readonly DayCount[], done: boolean) => void,
): Promise<void> {
  if (needEvents.some((name) => filters[name])) {
    const set = eventsOf(filters);
    set.watch(() => tell(daysOf(set.events), set.done), signal);
    await set.loadAll(signal);
    return tell(daysOf(set.events), set.done);
  }
  const days: DayCount[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = filterQuery(filters, cursor ? { cursor } : {});
    const page: { days: DayCount[]; next: string | null } = await ask(`/days?${query}`, signal);
    days.push(...page.days);
    cursor = page.next;
    tell(days, cursor === null);
  }
}

export const daysOf = (events: readonly EventSummary[]): DayCount[] =>
  events.map(({ type, date }) => ({
    day: date?.start ?? null,
    meetings: type === 'meeting' ? 1 : 0,
    pacts: type === 'pact' ? 1 : 0,
  }));

export const sumOf = (days: readonly DayCount[]): number =>
  days.reduce((sum, { meetings, pacts }) => sum + meetings + pacts, 0);
