import { expect, test } from 'vitest';
import type { Table } from '../../shared/event-store/table.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { type Extent, usualExtent } from '../../shared/merge/record.ts';
import { check } from './check.ts';
import { MemoryTable } from './memory-table.ts';
import { Bucket, contentOf } from './world.ts';

/** Uploads that join, bridge, overwrite, part and delete. */
const uploads: [key: string, text: number | null][] = [
  ['articles/a.txt', 11],
  ['articles/b.txt', 16],
  ['articles/c.txt', 1],
  ['articles/b.txt', 9],
  ['articles/a.txt', 12],
  ['articles/c.txt', null],
  ['articles/d.txt', 4],
  ['articles/b.txt', 7],
];

class Crash extends Error {}

/** Dies at its nth call, before it or after it. */
function dyingTable(
  table: Table,
  nth: number,
  after: boolean,
): { table: Table; calls: () => number } {
  let calls = 0;
  const call = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (++calls !== nth) return work();
    if (after) await work();
    throw new Crash();
  };
  return {
    calls: () => calls,
    table: {
      get: (key) => call(() => table.get(key)),
      getAll: (keys) => call(() => table.getAll(keys)),
      put: (item, guard) => call(() => table.put(item, guard)),
      query: (range) => call(() => table.query(range)),
    },
  };
}

/** All uploads, one after the other, with a crash at one call; the message that died comes again last of all. */
async function run(extent: Extent, nth: number, after: boolean, late: boolean) {
  const memory = new MemoryTable();
  const bucket = new Bucket();
  const dying = dyingTable(memory, nth, after);
  let now = 1_700_000_000_000;
  const clock = { now: () => ++now, pause: async () => {} };
  const store = openEventStore(dying.table, clock, extent);
  const save = (key: string, sequencer: string) =>
    store.saveArticle({ key, sequencer }, async () => {
      const object = bucket.objects.get(key);
      if (!object) return { gone: true };
      return {
        gone: false,
        object: object.versionId,
        extractor: '1',
        read: async () => contentOf(key, object, '1'),
      };
    });
  const again: (() => Promise<unknown>)[] = [];
  for (const [key, text] of uploads) {
    const sequencer = bucket.change(key, text);
    try {
      await save(key, sequencer);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      if (late) again.push(() => save(key, sequencer));
      else await save(key, sequencer);
    }
  }
  for (const one of again) await one();
  return { verdict: await check({ table: memory, bucket }, '1', extent), calls: dying.calls() };
}

test.each([
  ['whole', usualExtent],
  ['set aside', { whole: 1, sample: 1 }],
])(
  'a crash at any call of the write path, before it or after it, leaves nothing wrong: members %s',
  {
    timeout: 120_000,
  },
  async (_, extent) => {
    const { calls, verdict } = await run(extent, 0, false, false);
    expect(verdict).toBeNull();
    expect(calls).toBeGreaterThan(100);
    for (let nth = 1; nth <= calls; nth++) {
      for (const after of [false, true]) {
        const late = after === (nth % 2 === 0);
        const { verdict: wrong } = await run(extent, nth, after, late);
        const how = `call ${nth}, ${after ? 'after' : 'before'} it, redelivered ${late ? 'last' : 'at once'}`;
        expect(wrong, how).toBeNull();
      }
    }
  },
);
