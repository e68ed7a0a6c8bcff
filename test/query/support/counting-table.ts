import { pack } from '../../../shared/event-store/pack.ts';
import type { Item, Table } from '../../../shared/event-store/table.ts';

/** A table that counts what is read of it. */
export function countReads(table: Table) {
  const read = { queries: 0, gets: 0, batches: 0, items: 0, bytes: 0 };
  const took = (items: readonly Item[]) => {
    read.items += items.length;
    for (const item of items) read.bytes += sizeOf(item);
  };
  const counting: Table = {
    get: async (key) => {
      read.gets++;
      const item = await table.get(key);
      if (item) took([item]);
      return item;
    },
    getAll: async (keys) => {
      read.batches += Math.ceil(keys.length / 100);
      const items = await table.getAll(keys);
      took(items);
      return items;
    },
    query: async (range) => {
      read.queries++;
      const page = await table.query(range);
      took(page.items);
      return page;
    },
    put: () => {
      throw new Error('a question wrote');
    },
  };
  const reset = () => Object.assign(read, { queries: 0, gets: 0, batches: 0, items: 0, bytes: 0 });
  return { table: counting, read, reset };
}

/** As DynamoDB bills: names and values, bodies as they are stored. */
const sizeOf = (item: Item) =>
  Object.entries(item).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);

function bytesOf(value: Item[string]): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.length;
  return typeof value === 'object' ? pack(value).length : 8;
}
