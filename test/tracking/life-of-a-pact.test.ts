import { expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import type { TrackedEvent } from '../../shared/tracked-event.ts';
import { day, pact, ReportBucket } from '../shared/sample-reports.ts';
import { MemoryTable } from '../simulation/memory-table.ts';

test('the life of a pact, article by article', async () => {
  const store = openEventStore(new MemoryTable());
  const bucket = new ReportBucket();
  const only = async (): Promise<TrackedEvent> => {
    const { items } = await store.listEvents({ type: 'pact' }, { limit: 10 });
    expect(items).toHaveLength(1);
    const found = await store.findEvent(items[0]!.id);
    return (found as { event: TrackedEvent }).event;
  };
  const steps = (event: TrackedEvent) =>
    event.history.map(({ status, date }) => `${status} ${date?.start ?? 'undated'}`);

  // Two articles make one pact: one has its name, the other only its acronym.
  const named = pact('JPN KOR', 'Harbour Information Agreement', {
    acronym: 'HIA',
    status: 'under-discussion',
  });
  await bucket.tell(store, 'articles/first.txt', [named], '2011-01-11');
  const { id } = await only();
  const signed = pact('JPN KOR', 'intelligence pact', {
    acronym: 'HIA',
    status: 'signed',
    date: day('2012-06-29'),
  });
  await bucket.tell(store, 'articles/second.txt', [signed], '2012-06-30');
  let event = await only();
  expect(event).toMatchObject({
    id,
    status: 'signed',
    articleCount: 2,
    firstReported: '2011-01-11',
    lastReported: '2012-06-30',
  });
  expect(event.why).toMatchObject([
    { key: 'acronym', value: 'HIA JPN KOR', articles: { length: 2 } },
  ]);

  // A third changes its status, a fourth tells of its return.
  const suspended = pact('JPN KOR', 'Harbour Information Agreement', {
    status: 'suspended',
    date: day('2019-08-22'),
  });
  await bucket.tell(store, 'articles/third.txt', [suspended], '2019-08-22');
  const back = pact('JPN KOR', 'Harbour Information Agreement', {
    acronym: 'HIA',
    status: 'in-force',
    date: day('2019-11-22'),
  });
  await bucket.tell(store, 'articles/fourth.txt', [back], '2019-11-23');
  event = await only();
  expect(steps(event)).toEqual([
    'under-discussion undated',
    'signed 2012-06-29',
    'suspended 2019-08-22',
    'in-force 2019-11-22',
  ]);
  expect(event.status).toBe('in-force');

  // As the articles up to a day told it.
  expect(await store.findEvent(id, { asOf: '2012-12-31' })).toMatchObject({
    event: { status: 'signed', articleCount: 2 },
  });
  expect(await store.findEvent(id, { asOf: '2010-12-31' })).toBeNull();

  // The second is deleted, and the record says so.
  await bucket.tell(store, 'articles/second.txt', null);
  event = await only();
  expect(steps(event)).not.toContain('signed 2012-06-29');
  expect(event.reports.map(({ article }) => article.key)).not.toContain('articles/second.txt');

  // The first is overwritten with something else, and its claim is gone.
  await bucket.tell(store, 'articles/first.txt', [], '2011-01-11');
  event = await only();
  expect(steps(event)).toEqual(['suspended 2019-08-22', 'in-force 2019-11-22']);
  expect(event.id).toBe(id);

  const { changes } = await store.changesSince(0, { limit: 100 });
  expect(
    changes.map(({ sequence, kind, status }) =>
      `${sequence} ${kind} ${status ? `${status.from} → ${status.to}` : ''}`.trim(),
    ),
  ).toEqual([
    '1 created null → under-discussion',
    '2 status-changed under-discussion → signed',
    '3 status-changed signed → suspended',
    '4 status-changed suspended → in-force',
    '5 fields-changed',
    '6 fields-changed',
  ]);
});

test('what articles disagree on is shown with both sides', async () => {
  const store = openEventStore(new MemoryTable());
  const bucket = new ReportBucket();
  const border = (fields: object) =>
    pact('IND CHN', 'Border Patrol Agreement', { kind: 'border', ...fields });
  await bucket.tell(store, 'articles/a.txt', [border({})], '2024-10-21');
  await bucket.tell(store, 'articles/b.txt', [border({})], '2024-10-22');
  await bucket.tell(store, 'articles/c.txt', [border({ kind: 'defence' })], '2024-10-23');
  const [event] = (await store.listEvents({}, { limit: 10 })).items;
  expect(event!.kind).toBe('border');
  expect(event!.conflicts).toMatchObject([
    {
      field: 'kind',
      sides: [
        { value: 'border', articles: { length: 2 } },
        { value: 'defence', articles: { length: 1 } },
      ],
    },
  ]);
});
