import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Guard, Item, Range } from '../../shared/event-store/table.ts';
import { eventTable, type IndexName, indexNames } from '../../shared/event-table.ts';
import { openDynalite } from '../shared/open-dynalite.ts';
import { MemoryTable } from './memory-table.ts';
import { Random } from './random.ts';

let dynalite: Awaited<ReturnType<typeof openDynalite>>;
beforeAll(async () => {
  dynalite = await openDynalite();
});
afterAll(() => dynalite.close());

const partitions = ['A', 'B'];
const sorts = ['a', 'a#1', 'a#2', 'ab', 'b', 'é', '漢', '😀', '~', 'Z'];

function randomItem(random: Random): Item {
  const item: Record<string, unknown> = {
    pk: random.pick(partitions),
    sk: random.pick(sorts),
    version: random.below(5),
  };
  for (const name of indexNames) {
    const { partitionKey, sortKey } = eventTable.indexes[name];
    if (random.chance(0.5)) item[partitionKey] = random.pick(partitions);
    if (random.chance(0.7)) item[sortKey] = random.pick(sorts);
  }
  if (random.chance(0.5)) item.facets = random.pick(sorts);
  if (random.chance(0.5)) item.body = { list: [random.below(9)], text: random.pick(sorts) };
  return item as Item;
}

function randomGuard(random: Random): Guard | undefined {
  return random.pick([
    undefined,
    { absent: true as const },
    { version: random.below(5) },
    { olderThan: random.below(5) },
  ]);
}

function randomRange(random: Random): Range {
  const ends = random.pick([
    {},
    { from: random.pick(sorts) },
    { below: random.pick(sorts) },
    { above: random.pick(sorts) },
    { prefix: random.pick(sorts) },
  ]);
  const two = [random.pick(sorts), random.pick(sorts)].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return {
    ...(random.chance(0.5) ? { index: random.pick(indexNames) as IndexName } : {}),
    partition: random.pick(partitions),
    ...(random.chance(0.2) ? { from: two[0]!, below: two[1]! } : ends),
    descending: random.chance(0.5),
    ...(random.chance(0.3) ? { limit: 1 + random.below(4) } : {}),
  };
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    (value) => ({ value }),
    () => 'refused',
  );

/** Items of an index that have the same sort key come in any order. An engine may say there is more where there is not, never the reverse. */
const comparable = (result: unknown, range: Range): unknown => {
  const { value } = result as { value?: { items: Item[]; more: boolean } };
  if (!value) return result;
  const text = (items: Item[]) =>
    items.map((item) => JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))));
  if (!range.index) return { items: text(value.items) };
  return range.limit ? { count: value.items.length } : { items: text(value.items).sort() };
};

test('the table in memory answers as a DynamoDB engine does', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const random = new Random(seed);
    const engine = await dynalite.makeTable();
    const memory = new MemoryTable({ counted: true, packed: seed % 2 === 0 });
    for (let step = 0; step < 120; step++) {
      if (random.chance(0.5)) {
        const item = randomItem(random);
        const guard = randomGuard(random);
        expect(await outcome(memory.put(item, guard)), `seed ${seed} step ${step}`).toEqual(
          await outcome(engine.put(item, guard)),
        );
      } else if (random.chance(0.3)) {
        const key = { pk: random.pick(partitions), sk: random.pick(sorts) };
        expect(await outcome(memory.get(key))).toEqual(await outcome(engine.get(key)));
        expect(await outcome(memory.getAll([key]))).toEqual(await outcome(engine.getAll([key])));
      } else {
        const range = randomRange(random);
        const [mine, its] = [
          await outcome(memory.query(range)),
          await outcome(engine.query(range)),
        ];
        const more = (result: unknown) => (result as { value?: { more: boolean } }).value?.more;
        if (more(mine)) expect(more(its)).toBe(true);
        expect(
          comparable(mine, range),
          `seed ${seed} step ${step} ${JSON.stringify(range)}`,
        ).toEqual(comparable(its, range));
      }
    }
  }
});

test('an item larger than 400 KB is refused by both', async () => {
  const random = new Random(1);
  const noise = Array.from({ length: 120_000 }, () => random.below(2 ** 31).toString(36)).join('');
  const item = { pk: 'A', sk: 'a', body: { noise } };
  expect(await outcome((await dynalite.makeTable()).put(item))).toBe('refused');
  expect(await outcome(new MemoryTable({ counted: true }).put(item))).toBe('refused');
});
