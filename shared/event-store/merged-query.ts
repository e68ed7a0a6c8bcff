import type { IndexName } from '../event-table.ts';
import { eventTable } from '../event-table.ts';
import { compareSortKeys, type Item, type Table } from './table.ts';

export interface Stream {
  readonly index?: IndexName;
  readonly partition: string;
  /** Only sort keys that begin so, and of them what follows. */
  readonly under?: string;
  /** How many are asked for at a time, where it is another number than of the others. */
  readonly atOnce?: number;
}

interface Bounds {
  readonly from?: string;
  readonly below?: string;
  readonly above?: string;
  readonly descending: boolean;
}

/** How much a request may still read. */
export interface Budget {
  queries: number;
  items: number;
}

/**
 * Partitions read side by side as one list in the order of their sort keys; a key that stands in two of them comes once. Ends early, with
 * `spent`, when the budget is used up: then whoever asks goes on below the last key he was given.
 */
export async function* mergedQuery(
  table: Table,
  streams: readonly Stream[],
  bounds: Bounds,
  budget: Budget,
  pageSize: number,
): AsyncGenerator<{ sort: string; item: Item } | 'spent'> {
  const sign = bounds.descending ? -1 : 1;
  const heads = streams.map((stream) => ({
    stream,
    items: [] as Item[],
    more: true,
    last: undefined as string | undefined,
  }));
  const sortOf = ({ index, under = '' }: Stream, item: Item) => {
    const keys = index ? eventTable.indexes[index] : eventTable;
    return (item[keys.sortKey] as string).slice(under.length);
  };
  const refill = async (head: (typeof heads)[number]) => {
    const onward =
      head.last === undefined
        ? {}
        : bounds.descending
          ? { below: head.last }
          : { above: head.last };
    const { under, atOnce = pageSize, ...place } = head.stream;
    const ends = endsUnder(under, { ...bounds, ...onward });
    const page = await table.query({ ...place, ...ends, limit: atOnce });
    budget.items -= page.items.length;
    head.items = page.items;
    head.more = page.more;
    const last = page.items.at(-1);
    if (last) head.last = sortOf(head.stream, last);
  };
  let given: string | undefined;
  for (;;) {
    const empty = heads.filter((head) => head.items.length === 0 && head.more);
    if (empty.length > 0) {
      if (budget.queries < empty.length || budget.items <= 0) {
        yield 'spent';
        return;
      }
      budget.queries -= empty.length;
      await Promise.all(empty.map(refill));
      continue;
    }
    let first: { sort: string; head: (typeof heads)[number] } | null = null;
    for (const head of heads) {
      const item = head.items[0];
      if (!item) continue;
      const sort = sortOf(head.stream, item);
      if (!first || compareSortKeys(sort, first.sort) * sign < 0) first = { sort, head };
    }
    if (!first) return;
    const item = first.head.items.shift()!;
    if (first.sort === given) continue;
    given = first.sort;
    yield { sort: first.sort, item };
  }
}

/** Bounds of what follows `under`, as bounds of whole keys; what stands under something is read downwards. */
function endsUnder(under: string | undefined, bounds: Bounds): Bounds {
  if (under === undefined) return bounds;
  const { from = '', below = '\u{10FFFF}' } = bounds;
  return { from: under + from, below: under + below, descending: true };
}
