import { changeKey } from '../event-table.ts';
import type { Change } from '../tracked-event.ts';
import { articleIdOf } from './ledger.ts';
import type { PendingChange } from './node.ts';
import type { Item, Table } from './table.ts';

/** A change that must stand in the log, somewhere after `tail`. */
export interface Unlogged {
  change: PendingChange;
  tail: number;
}

interface Row {
  sequence: number;
  changes: PendingChange[];
}

const partition = changeKey(0).pk;
const rowOf = (item: Item): Row => ({
  sequence: Number(item.sk),
  changes: item.body as PendingChange[],
});

/** Sequence number of the last row, 0 when there is none. */
export async function tailOf(table: Table): Promise<number> {
  const { items } = await table.query({ partition, descending: true, limit: 1 });
  return items[0] ? Number(items[0].sk) : 0;
}

export async function rowsAfter(table: Table, sequence: number, limit?: number) {
  const { items, more } = await table.query({
    partition,
    above: changeKey(sequence).sk,
    ...(limit ? { limit } : {}),
  });
  return { rows: items.map(rowOf), more };
}

export async function rowsBefore(table: Table, sequence: number, limit: number) {
  const { items, more } = await table.query({
    partition,
    below: changeKey(sequence).sk,
    descending: true,
    limit,
  });
  return { rows: items.map(rowOf), more };
}

export const changesOf = ({ sequence, changes }: Row): Change[] =>
  changes.map(({ former: _, names: __, ...change }) => ({
    ...change,
    article: articleIdOf(change.article),
    sequence,
  }));

/**
 * Puts changes into the log, each exactly once, whoever else tries to: a row takes the first free number, and every number up to there
 * is looked at first. Numbers have no gaps, so the change stands nowhere else. The number of the row, null when all stood there already.
 */
export async function append(table: Table, wanted: readonly Unlogged[]): Promise<number | null> {
  let open = [...wanted];
  let last = Math.min(...open.map(({ tail }) => tail));
  for (;;) {
    if (open.length === 0) return null;
    const changes = open.map(({ change }) => change);
    const row = last + 1;
    if (await table.put({ ...changeKey(row), body: changes }, { absent: true })) return row;
    let more = true;
    while (more) {
      const page = await rowsAfter(table, last);
      more = page.more;
      for (const row of page.rows) {
        last = row.sequence;
        const stands = new Set(row.changes.map(({ event, version }) => `${event} ${version}`));
        open = open.filter(({ change }) => !stands.has(`${change.event} ${change.version}`));
      }
    }
  }
}
