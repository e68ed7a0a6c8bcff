import { expect, test } from 'vitest';
import { reconcile } from '../../functions/extract/reconcile.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { day, meeting, ReportBucket } from './sample-reports.ts';

const uploaded = '2026-01-01T00:00:00.000Z';
async function* listed(bucket: ReportBucket) {
  for (const key of [...bucket.objects.keys()].sort())
    yield { key, size: 1000, lastModified: uploaded };
}

test('a sweep mends lost uploads, lost deletions and old extractions, and then finds nothing', async () => {
  const store = openEventStore(new MemoryTable());
  const bucket = new ReportBucket();
  const talks = meeting('JPN KOR', { date: day('2011-01-10') });
  await bucket.tell(store, 'articles/kept.txt', [talks], '2011-01-10');
  await bucket.tell(store, 'articles/lost-delete.txt', [talks], '2011-01-10');
  bucket.delete('articles/lost-delete.txt');
  bucket.put('articles/lost-upload.txt', [talks], '2011-01-12');
  const sweep = (extractor: string) =>
    reconcile(store, listed(bucket), async (key) => bucket.look(key, extractor), {
      extractor,
      concurrency: 2,
    });
  expect(await sweep('1')).toEqual({ seen: 3, mended: { removed: 1, saved: 1 }, failed: [] });
  const [event] = (await store.listEvents({}, { limit: 10 })).items;
  expect(event).toMatchObject({ articleCount: 2, lastReported: '2011-01-12' });
  expect((await sweep('1')).mended).toEqual({});
  expect((await sweep('2')).mended).toEqual({ saved: 2 });
  expect((await sweep('2')).mended).toEqual({});
  // A second reader that is switched on reads all again; switched off, what it read stays.
  expect((await sweep('2+second-reader')).mended).toEqual({ saved: 2 });
  expect((await sweep('2')).mended).toEqual({});
  expect((await sweep('10')).mended).toEqual({ saved: 2 });
});

test('one article that cannot be read holds up no other', async () => {
  const store = openEventStore(new MemoryTable());
  const bucket = new ReportBucket();
  for (const key of ['a', 'b', 'c']) bucket.put(`articles/${key}.txt`, [], null);
  const result = await reconcile(
    store,
    listed(bucket),
    async (key) => {
      if (key.includes('b')) throw new Error('SlowDown');
      return bucket.look(key);
    },
    { extractor: '1', concurrency: 1 },
  );
  expect(result).toEqual({
    seen: 3,
    mended: { saved: 2 },
    failed: [{ key: 'articles/b.txt', error: 'SlowDown' }],
  });
});
