import { pack } from '../../shared/event-store/pack.ts';
import {
  compareSortKeys,
  type Guard,
  type Item,
  type Range,
  type Table,
} from '../../shared/event-store/table.ts';
import { eventTable, type IndexName, indexNames } from '../../shared/event-table.ts';

const itemLimit = 400 * 1024;
const pageLimit = 1024 * 1024;

/** As DynamoDB counts: names and values in bytes, a number a byte for two digits and one more. */
function sizeOf(item: Item): number {
  let size = 0;
  for (const [name, value] of Object.entries(item)) {
    size += Buffer.byteLength(name);
    if (typeof value === 'number') size += Math.ceil(String(value).length / 2) + 1;
    else if (typeof value === 'string') size += Buffer.byteLength(value);
    else if (name === 'body') size += pack(value).length;
    else if (value instanceof Uint8Array) size += value.length;
  }
  return size;
}

interface Row {
  sort: string;
  /** What tells apart two entries of an index that have the same sort key. */
  id: string;
  item: Item;
}

/** Rows of one partition in order. */
class Partition {
  readonly rows: Row[] = [];

  /** Where a row of this sort key and id stands or would stand. */
  place(sort: string, id: string): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = this.rows[middle]!;
      if ((compare(row.sort, sort) || compare(row.id, id)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get(sort: string, id = ''): Item | null {
    const row = this.rows[this.place(sort, id)];
    return row?.sort === sort && row.id === id ? row.item : null;
  }

  set(sort: string, id: string, item: Item): void {
    const at = this.place(sort, id);
    const found = this.rows[at]?.sort === sort && this.rows[at]?.id === id;
    this.rows.splice(at, found ? 1 : 0, { sort, id, item });
  }

  delete(sort: string, id: string): void {
    const at = this.place(sort, id);
    if (this.rows[at]?.sort === sort && this.rows[at]?.id === id) this.rows.splice(at, 1);
  }
}

/** By bytes of UTF-8: as the code units say, but for those of characters beyond the first 65,536. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === end) return a.length - b.length;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  return x < 0xd800 && y < 0xd800 ? x - y : compareSortKeys(a, b);
}

function partitionOf(partitions: Map<string, Partition>, name: string): Partition {
  const known = partitions.get(name);
  if (known) return known;
  const partition = new Partition();
  partitions.set(name, partition);
  return partition;
}

/** What it costs, as DynamoDB bills it. */
export interface Bill {
  writeUnits: number;
  readUnits: number;
  puts: number;
  queries: number;
  bytesRead: number;
}

/**
 * The table in memory, with DynamoDB's rules: conditions, sizes, pages, sparse indexes. `counted` also counts what everything costs;
 * `loose` hands out what was put, not a copy that nobody can change; `packed` keeps bodies as bytes, for very many of them.
 */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Partition>();
  /** Made when first asked for, kept from then on. */
  readonly #indexes = new Map<IndexName, Map<string, Partition>>();
  readonly #keep: (item: Item) => Item;
  readonly #give: (item: Item) => Item;
  bill: Bill | null = null;

  constructor({ counted = false, loose = false, packed = false } = {}) {
    this.#keep = packed ? packBody : loose ? asIs : freeze;
    this.#give = packed ? unpackBody : asIs;
    if (counted) this.count();
  }

  /** From now on, from nothing. */
  count(): Bill {
    for (const name of indexNames) this.#index(name);
    this.bill = { writeUnits: 0, readUnits: 0, puts: 0, queries: 0, bytesRead: 0 };
    return this.bill;
  }

  async get({ pk, sk }: { pk: string; sk: string }): Promise<Item | null> {
    return this.read(pk, sk);
  }

  async getAll(keys: readonly { pk: string; sk: string }[]): Promise<Item[]> {
    return keys.flatMap(({ pk, sk }) => this.read(pk, sk) ?? []);
  }

  async put(item: Item, guard?: Guard): Promise<boolean> {
    return this.write(item, guard);
  }

  async query(range: Range): Promise<{ items: Item[]; more: boolean }> {
    return this.range(range);
  }

  read(pk: string, sk: string): Item | null {
    const kept = this.#partitions.get(pk)?.get(sk) ?? null;
    const item = kept && this.#give(kept);
    this.#charge(item ? sizeOf : null, item, 4096);
    return item;
  }

  #charge(measure: typeof sizeOf | null, item: Item | null, unit: number): void {
    if (!this.bill) return;
    const bytes = measure && item ? measure(item) : 0;
    this.bill.bytesRead += bytes;
    this.bill.readUnits += Math.max(1, Math.ceil(bytes / unit));
  }

  write(given: Item, guard?: Guard): boolean {
    const partition = partitionOf(this.#partitions, given.pk);
    const former = partition.get(given.sk);
    const item = this.#keep(given);
    if (this.bill) {
      const size = sizeOf(given);
      if (size > itemLimit) throw new Error('Item size has exceeded the maximum allowed size');
      this.bill.puts++;
      this.bill.writeUnits += Math.ceil(Math.max(size, former ? sizeOf(former) : 0) / 1024);
    }
    if (guard && !allows(guard, former)) return false;
    partition.set(given.sk, '', item);
    for (const [name, index] of this.#indexes) this.#reindex(index, name, former, item);
    return true;
  }

  #index(name: IndexName): Map<string, Partition> {
    const known = this.#indexes.get(name);
    if (known) return known;
    const index = new Map<string, Partition>();
    for (const kept of this.#kept()) {
      const entry = entryOf(name, kept);
      const id = `${kept.pk} ${kept.sk}`;
      if (entry)
        partitionOf(index, entry.partition).rows.push({ id, sort: entry.sort, item: entry.item });
    }
    for (const { rows } of index.values())
      rows.sort((a, b) => compare(a.sort, b.sort) || compare(a.id, b.id));
    this.#indexes.set(name, index);
    return index;
  }

  #reindex(index: Map<string, Partition>, name: IndexName, former: Item | null, item: Item): void {
    const before = former && entryOf(name, former);
    const after = entryOf(name, item);
    if (!before && !after) return;
    if (before && after && JSON.stringify(before) === JSON.stringify(after)) return;
    const same =
      before && after && before.partition === after.partition && before.sort === after.sort;
    if (this.bill) this.bill.writeUnits += before && after && !same ? 2 : 1;
    const id = `${item.pk} ${item.sk}`;
    if (before && !same) index.get(before.partition)?.delete(before.sort, id);
    if (after) partitionOf(index, after.partition).set(after.sort, id, after.item);
  }

  range(range: Range): { items: Item[]; more: boolean } {
    const partitions = range.index ? this.#index(range.index) : this.#partitions;
    const rows = partitions.get(range.partition)?.rows ?? [];
    const low = lowEnd(rows, range);
    const high = highEnd(rows, range);
    const items: Item[] = [];
    let bytes = 0;
    const count = high - low;
    for (let i = 0; i < count; i++) {
      if (items.length === range.limit || bytes > pageLimit) break;
      const item = this.#give(rows[range.descending ? high - 1 - i : low + i]!.item);
      if (this.bill) bytes += sizeOf(item);
      items.push(item);
    }
    if (this.bill) {
      this.bill.queries++;
      this.bill.bytesRead += bytes;
      this.bill.readUnits += Math.max(1, Math.ceil(bytes / (range.index ? 8192 : 4096)));
    }
    return { items, more: items.length < count };
  }

  /** Every item, in order of keys. */
  *all(): Generator<Item> {
    for (const item of this.#kept()) yield this.#give(item);
  }

  *#kept(): Generator<Item> {
    for (const pk of [...this.#partitions.keys()].sort()) {
      for (const { item } of this.#partitions.get(pk)!.rows) yield item;
    }
  }

  /** Bytes of the largest item. */
  largest(): number {
    return Math.max(0, ...[...this.all()].map(sizeOf));
  }

  /** Every entry of an index. */
  *entries(name: IndexName): Generator<Item> {
    for (const partition of this.#index(name).values())
      for (const { item } of partition.rows) yield item;
  }
}

const asIs = (item: Item) => item;

const slabSize = 1 << 24;
const [toBytes, toText] = [new TextEncoder(), new TextDecoder()];
let slab = new Uint8Array(0);

/** The body as JSON, one after another in large blocks: a million small ones would take twice the room. */
function packBody(item: Item): Item {
  if (item.body === undefined) return item;
  const text = JSON.stringify(item.body);
  if (slab.length < 3 * text.length) slab = new Uint8Array(Math.max(slabSize, 3 * text.length));
  const { written } = toBytes.encodeInto(text, slab);
  const body = slab.subarray(0, written);
  slab = slab.subarray(written);
  return { ...item, body };
}

const unpackBody = (item: Item): Item =>
  item.body === undefined
    ? item
    : { ...item, body: JSON.parse(toText.decode(item.body as Uint8Array)) };

/** A copy that nobody can change any more: who tries to gets an error. */
function freeze(item: Item): Item {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) kept[name] = name === 'body' ? frozenCopy(value) : value;
  }
  return Object.freeze(kept) as Item;
}

function frozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) copy[name] = frozenCopy(inner);
  return Object.freeze(copy);
}

function entryOf(
  name: IndexName,
  item: Item,
): { partition: string; sort: string; item: Item } | null {
  const { partitionKey, sortKey } = eventTable.indexes[name];
  const partition = item[partitionKey] as string | undefined;
  const sort = item[sortKey] as string | undefined;
  if (partition === undefined || sort === undefined) return null;
  const entry: Record<string, unknown> = {
    pk: item.pk,
    sk: item.sk,
    [partitionKey]: partition,
    [sortKey]: sort,
  };
  for (const attribute of eventTable.projected) {
    if (item[attribute] !== undefined) entry[attribute] = item[attribute];
  }
  return { partition, sort, item: entry as Item };
}

function allows(guard: Guard, former: Item | null): boolean {
  if ('absent' in guard) return former === null;
  if ('version' in guard) return former?.version === guard.version;
  return former === null || (former.version as number) < guard.olderThan;
}

/** The first row for which `isPast` holds, of rows for which it is first false and then true. */
function firstWhere(rows: readonly Row[], isPast: (sort: string) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(rows[middle]!.sort)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lowEnd(rows: readonly Row[], { from, above, prefix }: Range): number {
  return firstWhere(
    rows,
    (sort) =>
      (from === undefined || compare(sort, from) >= 0) &&
      (above === undefined || compare(sort, above) > 0) &&
      (prefix === undefined || compare(sort, prefix) >= 0),
  );
}

function highEnd(rows: readonly Row[], { below, prefix }: Range): number {
  return firstWhere(
    rows,
    (sort) =>
      (below !== undefined && compare(sort, below) >= 0) ||
      (prefix !== undefined && compare(sort, prefix) > 0 && !sort.startsWith(prefix)),
  );
}
