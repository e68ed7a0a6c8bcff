import { beforeAll, expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import type { EventSummary } from '../../shared/tracked-event.ts';
import { day, meeting, ReportBucket } from '../shared/sample-reports.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { countReads } from './support/counting-table.ts';
import { serve } from './support/served.ts';

/** Seven hundred meetings of one Lima with somebody else each, every seventh in Oslo, and a few of a Limani. */
const meetings = 700;
const lima = { name: 'Ana Lima', title: 'Envoy', party: 'PER' };
const told = (n: number, start: string) =>
  meeting('PER CHL', {
    date: day(start),
    participants: [lima, { name: `Guest Number${n}`, title: 'Envoy', party: 'CHL' }],
    place: n % 7 === 0 ? { name: 'Oslo', country: 'NOR' } : null,
  });
const dayOf = (n: number) => new Date(Date.UTC(2000, 0, 1 + n * 3)).toISOString().slice(0, 10);

const table = new MemoryTable();
const counted = countReads(table);
const { ask } = serve(counted.table);
beforeAll(async () => {
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  const tell = (n: number, start: string) =>
    bucket.tell(store, `articles/${n}.txt`, [told(n, start)], start);
  for (let n = 0; n < meetings; n++) await tell(n, dayOf(n));
  // One turns out to have been on another day.
  await tell(5, '1999-05-05');
  const limani = meeting('ITA MLT', {
    date: day('2001-02-03'),
    participants: [{ name: 'Ugo Limani', title: 'Envoy', party: 'ITA' }],
  });
  await bucket.tell(store, 'articles/limani.txt', [limani], '2001-02-04');
});

async function joined(path: string): Promise<EventSummary[]> {
  const events: EventSummary[] = [];
  let next: string | undefined = path;
  while (next) {
    counted.reset();
    const { status, body, headers } = await ask(next);
    expect(status).toBe(200);
    expect(counted.read.queries).toBeLessThanOrEqual(12);
    events.push(...body.events);
    next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  return events;
}

test.each([
  ['q=lima', meetings + 1],
  ['person=lima', meetings + 1],
  ['q=limani', 1],
  ['q=lima+oslo', 100],
  ['q=lima&place=oslo', 100],
  ['q=lima+number12', 11],
  ['q=lima&from=2003&to=2003', 121],
  ['q=lima+chl', meetings],
])(
  '/events?%s: each of %i once, latest first, though hundreds have the word',
  async (query, count) => {
    const events = await joined(`/events?limit=60&${query}`);
    expect(new Set(events.map(({ id }) => id)).size).toBe(count);
    expect(events).toHaveLength(count);
    const starts = events.map(({ date }) => date!.start);
    expect(starts).toEqual([...starts].sort().reverse());
  },
);

test('a page of a common word reads little more than the page', async () => {
  counted.reset();
  const { body } = await ask('/events?person=lima&limit=20');
  expect(body.events).toHaveLength(20);
  expect(counted.read.items).toBeLessThan(500);
});
