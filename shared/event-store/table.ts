import type { IndexName, Key } from '../event-table.ts';

export type Attribute = string | number | Uint8Array;

/** A value of any shape, kept in one attribute; how, is the database's business. */
export type Body = object;

/** An item: its key, its attributes and its body. `version` is a number where the item has a guard. */
export type Item = Key & { readonly body?: Body } & {
  readonly [attribute: string]: Attribute | Body | undefined;
};

/** When a put may happen: the item is absent, stands at exactly this version, or is absent or older than this version. */
export type Guard = { absent: true } | { version: number } | { olderThan: number };

export interface Range {
  readonly index?: IndexName;
  /** Value of the partition key, of the table or the index. */
  readonly partition: string;
  /** Sort keys from (inclusive), to (exclusive), or only below or above one (exclusive). */
  readonly from?: string;
  readonly below?: string;
  readonly above?: string;
  readonly prefix?: string;
  readonly descending?: boolean;
  readonly limit?: number;
}

/**
 * What the store asks of a database, and all that a simulated one must do. Reads of the table are strongly consistent, reads of an index
 * are not. There is no update, no delete and no transaction: every write is one put, whole, under its guard.
 */
export interface Table {
  get(key: Key): Promise<Item | null>;
  /** In any order; what is absent is left out. Any number of keys. */
  getAll(keys: readonly Key[]): Promise<Item[]>;
  /** False when the guard refused. Throws when nobody knows whether it happened. */
  put(item: Item, guard?: Guard): Promise<boolean>;
  /** In order of the sort key. `more` when the limit or the size of an answer cut it short. */
  query(range: Range): Promise<{ items: Item[]; more: boolean }>;
}

/** The order of sort keys: by bytes of UTF-8. */
export const compareSortKeys = (a: string, b: string) =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));
