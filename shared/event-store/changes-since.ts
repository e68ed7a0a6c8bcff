import type { Change } from '../tracked-event.ts';
import { changesOf, rowsAfter } from './changes-log.ts';
import type { Table } from './table.ts';

/** Whole rows only, at least one where there is one: so `next` is always a place between two rows. */
export async function changesSince(
  table: Table,
  since: number,
  { limit }: { limit: number },
): Promise<{ changes: Change[]; next: number; more: boolean }> {
  const { rows, more } = await rowsAfter(table, since, limit);
  const changes: Change[] = [];
  let next = since;
  for (const row of rows) {
    const found = changesOf(row);
    if (changes.length > 0 && changes.length + found.length > limit)
      return { changes, next, more: true };
    changes.push(...found);
    next = row.sequence;
  }
  return { changes, next, more };
}
