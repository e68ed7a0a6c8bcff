import {
  compareSortKeys,
  type Guard,
  type Item,
  type Range,
  type Table,
} from '../../shared/event-store/table.ts';
import { eventTable, indexNames } from '../../shared/event-table.ts';

const itemLimit = 400 * 1024;
const pageLimit = 1024 * 1024;

const sizeOf = (item: Item) =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value),
    0,
  );

/** As DynamoDB counts: a number is a byte for two digits and one more. */
function sizeOfValue(value: Item[string]): number {
  if (value === undefined) return 0;
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  return typeof value === 'string' ? Buffer.byteLength(value) : value.length;
}

/** Rows of one partition, sorted. */
class Partition {
  readonly rows: { sort: string; item: Item }[] = [];

  find(sort: string): { at: number; found: boolean } {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareSortKeys(this.rows[middle]!.sort, sort) < 0) low = middle + 1;
      else high = middle;
    }
    return { at: low, found: this.rows[low]?.sort === sort };
  }

  set(sort: string, item: Item): void {
    const { at, found } = this.find(sort);
    this.rows.splice(at, found ? 1 : 0, { sort, item });
  }

  delete(sort: string): void {
    const { at, found } = this.find(sort);
    if (found) this.rows.splice(at, 1);
  }
}

function partitionOf(partitions: Map<string, Partition>, name: string): Partition {
  const partition = partitions.get(name) ?? new Partition();
  partitions.set(name, partition);
  return partition;
}

/** The table in memory, with DynamoDB's rules: conditions, sizes, pages, sparse indexes, and what a write costs. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Partition>();
  readonly #indexes = new Map<string, Map<string, Partition>>(
    indexNames.map((name) => [name, new Map()]),
  );
  writeUnits = 0;
  puts = 0;
  readUnits = 0;
  queries = 0;

  async get({ pk, sk }: { pk: string; sk: string }): Promise<Item | null> {
    const item = this.#find(pk, sk);
    this.readUnits += Math.max(1, Math.ceil((item ? sizeOf(item) : 0) / 4096));
    return item;
  }

  async getAll(keys: readonly { pk: string; sk: string }[]): Promise<Item[]> {
    return keys.flatMap(({ pk, sk }) => {
      const item = this.#find(pk, sk);
      this.readUnits += Math.max(1, Math.ceil((item ? sizeOf(item) : 0) / 4096));
      return item ? [item] : [];
    });
  }

  #find(pk: string, sk: string): Item | null {
    const partition = this.#partitions.get(pk);
    if (!partition) return null;
    const { at, found } = partition.find(sk);
    return found ? partition.rows[at]!.item : null;
  }

  async put(given: Item, guard?: Guard): Promise<boolean> {
    const item = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Item;
    const size = sizeOf(item);
    if (size > itemLimit) throw new Error('Item size has exceeded the maximum allowed size');
    const former = this.#find(item.pk, item.sk);
    const units = Math.ceil(Math.max(size, former ? sizeOf(former) : 0) / 1024);
    this.writeUnits += units;
    this.puts++;
    if (guard && !allows(guard, former)) return false;
    partitionOf(this.#partitions, item.pk).set(item.sk, item);
    for (const name of indexNames) this.#reindex(name, former, item);
    return true;
  }

  #reindex(name: keyof typeof eventTable.indexes, former: Item | null, item: Item): void {
    const { partitionKey, sortKey } = eventTable.indexes[name];
    const entryOf = (one: Item | null) => {
      const partition = one?.[partitionKey];
      const sort = one?.[sortKey];
      if (!one || partition === undefined || sort === undefined) return null;
      const entry: Record<string, unknown> = {
        pk: one.pk,
        sk: one.sk,
        [partitionKey]: partition,
        [sortKey]: sort,
      };
      for (const attribute of eventTable.projected)
        if (one[attribute] !== undefined) entry[attribute] = one[attribute];
      return { partition: partition as string, sort: sort as string, entry: entry as Item };
    };
    const before = entryOf(former);
    const after = entryOf(item);
    if (before && after && JSON.stringify(before) === JSON.stringify(after)) return;
    const moved =
      before && after && (before.partition !== after.partition || before.sort !== after.sort);
    if (before || after) this.writeUnits += moved ? 2 : 1;
    const index = this.#indexes.get(name)!;
    const unique = (sort: string, one: Item) => `${sort}\u0000${one.pk}\u0000${one.sk}`;
    if (before) index.get(before.partition)?.delete(unique(before.sort, before.entry));
    if (after)
      partitionOf(index, after.partition).set(unique(after.sort, after.entry), after.entry);
  }

  async query(range: Range): Promise<{ items: Item[]; more: boolean }> {
    this.queries++;
    const partitions = range.index ? this.#indexes.get(range.index)! : this.#partitions;
    const sortKey = (range.index ? eventTable.indexes[range.index] : eventTable).sortKey;
    const partition = partitions.get(range.partition) ?? new Partition();
    const { from, above, below, prefix, descending } = range;
    const start = partition.find(from ?? above ?? prefix ?? '').at;
    const end = partition.find(below ?? `${prefix ?? ''}\u{10FFFF}`).at;
    const items: Item[] = [];
    let bytes = 0;
    let more = false;
    for (let row = 0; row < end - start && !more; row++) {
      const { item } = partition.rows[descending ? end - 1 - row : start + row]!;
      if (!within(range, item[sortKey] as string)) continue;
      if (items.length === range.limit || bytes > pageLimit) more = true;
      else {
        bytes += sizeOf(item);
        items.push(item);
      }
    }
    this.readUnits += Math.max(1, Math.ceil(bytes / (range.index ? 8192 : 4096)));
    return { items, more };
  }

  /** Every item, in order of keys. */
  *all(): Generator<Item> {
    for (const pk of [...this.#partitions.keys()].sort()) {
      for (const { item } of this.#partitions.get(pk)!.rows) yield item;
    }
  }
}

function allows(guard: Guard, former: Item | null): boolean {
  if ('absent' in guard) return former === null;
  if ('version' in guard) return former?.version === guard.version;
  return former === null || (former.version as number) < guard.olderThan;
}

function within({ from, below, above, prefix }: Range, sort: string): boolean {
  if (from !== undefined && compareSortKeys(sort, from) < 0) return false;
  if (below !== undefined && compareSortKeys(sort, below) >= 0) return false;
  if (above !== undefined && compareSortKeys(sort, above) <= 0) return false;
  return prefix === undefined || sort.startsWith(prefix);
}
