import { expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import { costOfOneMore } from './much-told.ts';

/** `npm run bench -- tracking` tells it ten thousand times. */
const times = 600;

test(`of an event told ${times} times a report costs little more than of one told once`, {
  timeout: 120_000,
}, async () => {
  const once = await costOfOneMore(1);
  const often = await costOfOneMore(times);
  expect(often.writeUnits / once.writeUnits).toBeLessThanOrEqual(1.5);
  expect(often.readUnits / once.readUnits).toBeLessThanOrEqual(1.5);
  expect(often.largest).toBeLessThan(50_000);

  const store = openEventStore(often.table);
  const { items } = await store.listEvents({}, { limit: 10 });
  expect(items).toMatchObject([{ articleCount: often.keys.length, status: 'in-force' }]);
  const found = (await store.findEvent(items[0]!.id)) as { event: { reports: unknown[] } };
  expect(found.event).toMatchObject({ articleCount: often.keys.length });
  expect(found.event.reports).toHaveLength(often.keys.length);
});

test('what an article said of a much-told event is found, and taken back when it is deleted', async () => {
  const { table, keys } = await costOfOneMore(100);
  const store = openEventStore(table);
  const { items } = await store.listArticles({ limit: 3 });
  const told = await store.findArticle(items[1]!.id);
  expect(told?.reports).toMatchObject([{ name: 'Lake Waters Treaty' }]);
  for (const [gone, key] of keys.entries()) {
    await store.saveArticle({ key, sequencer: 'FFFF' }, async () => ({ gone: true }));
    const left = keys.length - gone - 1;
    const { items } = await store.listEvents({}, { limit: 10 });
    expect(items.map(({ articleCount }) => articleCount)).toEqual(left > 0 ? [left] : []);
  }
});
