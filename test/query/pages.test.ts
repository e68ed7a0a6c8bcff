import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { meetingStatuses, pactStatuses } from '../../shared/event.ts';
import { type EventSummary, eventSorts } from '../../shared/tracked-event.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { fillMany } from './support/many-events.ts';
import { serve } from './support/served.ts';

let served: ReturnType<typeof serve>;
let all: EventSummary[];
/** By event, the place of its last change in the log. */
const lastChange = new Map<string, number>();
beforeAll(async () => {
  const table = new MemoryTable();
  const { bucket, store } = await fillMany(table, 400);
  // Some are told by more articles than one.
  for (let n = 0; n < 400; n += 70) {
    const reports = bucket.objects.get(`articles/${n}.txt`)!.content;
    if (reports.state === 'read')
      await bucket.tell(store, `articles/more-${n}.txt`, reports.reports);
  }
  served = serve(table);
  all = await joined('/events?', 100);
  for (let since = '0', more = true; more; ) {
    const { body } = await served.ask(`/changes?since=${since}&limit=100`);
    for (const { event, sequence } of body.changes) lastChange.set(event, sequence);
    ({ next: since, more } = body);
  }
});

/** Every page of a list, joined. */
async function joined(path: string, limit: number): Promise<EventSummary[]> {
  const events: EventSummary[] = [];
  let next: string | undefined = `${path}&limit=${limit}`;
  while (next) {
    const { status, body, headers } = await served.ask(next);
    expect(status, next).toBe(200);
    expect(body.events.length).toBeLessThanOrEqual(limit);
    events.push(...body.events);
    next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  return events;
}

interface Filters {
  type?: string;
  country?: string[];
  status?: string[];
  from?: string;
  to?: string;
  q?: string;
  minArticles?: number;
}

/** The same question, asked of each event in turn. */
function fits(event: EventSummary, { type, country, status, from, to, q, minArticles }: Filters) {
  const codes = event.parties.map(({ code }) => code);
  const texts = [
    ...(event.type === 'pact' ? [event.name, event.acronym ?? ''] : []),
    ...event.participants.map(({ name }) => name),
    event.place?.name ?? '',
    ...event.parties.map(({ name }) => name),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/));
  return (
    (!type || event.type === type) &&
    (country ?? []).every((code) => codes.includes(code)) &&
    (!status || status.includes(event.status)) &&
    (!from || (event.date !== null && event.date.end >= from)) &&
    (!to || (event.date !== null && event.date.start <= to)) &&
    (!q || words.some((word) => word.startsWith(q))) &&
    event.articleCount >= (minArticles ?? 1)
  );
}

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    type: fc.constantFrom('meeting', 'pact'),
    country: fc.uniqueArray(fc.constantFrom('USA', 'CHN', 'JPN', 'KOR', 'NATO'), {
      minLength: 1,
      maxLength: 2,
    }),
    status: fc.uniqueArray(fc.constantFrom(...meetingStatuses, ...pactStatuses), {
      minLength: 1,
      maxLength: 5,
    }),
    from: fc.constantFrom('1990-01-01', '1999-06-15', '2010-03-01'),
    to: fc.constantFrom('1995-12-31', '2012-01-01', '2030-01-01'),
    q: fc.constantFrom('grain', 'kita', 'seoul', 'china', 'protocol', 'nowhere', 'g'),
    minArticles: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: [] },
);
const searchOf = (given: Filters) =>
  Object.entries(given)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
const ids = (events: EventSummary[]) => events.map(({ id }) => id);

test('pages of any size, joined, are what each filter leaves of all events', async () => {
  expect(all.length).toBeGreaterThan(350);
  await fc.assert(
    fc.asyncProperty(
      filters.filter(({ from, to }) => !from || !to || from <= to),
      fc.constantFrom(...eventSorts),
      fc.integer({ min: 1, max: 100 }),
      async (given, sort, limit) => {
        const path = `/events?${searchOf(given)}&sort=${sort}`;
        const found = await joined(path, limit);
        const expected = all.filter((event) => fits(event, given));
        expect(new Set(ids(found)).size).toBe(found.length);
        expect(ids(found).sort()).toEqual(ids(expected).sort());
        if (sort === 'date') expect(ids(found)).toEqual(ids(expected));
        if (sort === 'articles') {
          const counts = found.map(({ articleCount }) => articleCount);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
        }
        if (sort === 'changed') {
          const places = found.map(({ id }) => lastChange.get(id)!);
          expect(places).toEqual([...places].sort((a, b) => b - a));
        }
        expect(ids(found)).toEqual(ids(await joined(path, 37)));
      },
    ),
    { numRuns: 60 },
  );
});
