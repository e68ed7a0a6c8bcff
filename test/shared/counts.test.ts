import { expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import { countReads } from '../query/support/counting-table.ts';
import { nthReport } from '../query/support/many-events.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { ReportBucket } from './sample-reports.ts';

test('counts are right, and cheap to read, long before a sweep comes by', async () => {
  const table = new MemoryTable();
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  for (let n = 0; n < 700; n++) await bucket.tell(store, `articles/${n}.txt`, [nthReport(n)]);
  const { table: counted, read } = countReads(table);
  const { meetings, pacts, sequence } = await openEventStore(counted).totals();
  const standing = (type: string) =>
    [...table.all()].filter(({ typeShard }) => String(typeShard).startsWith(type)).length;
  expect([meetings, pacts]).toEqual([standing('meeting'), standing('pact')]);
  expect(sequence).toBeGreaterThanOrEqual(700);
  // The entries since the 500th, and the counts as of then.
  expect(read.items).toBeLessThanOrEqual(sequence - 500 + 1);
});
