import { rowsBefore } from '../changes-log.ts';
import type { Candidates, Search } from './candidate.ts';

/** Rows of the log that are read at once, where the first few are not enough. */
const mostRows = 200;

/** Last change first. */
export async function* byChange({ table, position, limit }: Search): Candidates {
  let below = typeof position?.sequence === 'number' ? position.sequence : Number.MAX_SAFE_INTEGER;
  let skip = typeof position?.skip === 'number' ? position.skip : 0;
  for (let queries = 0; queries < 6; queries++) {
    const atOnce = queries === 0 ? Math.min(limit + 8, mostRows) : mostRows;
    const { rows, more } = await rowsBefore(table, below, atOnce);
    for (const { sequence, changes } of rows) {
      for (const [i, change] of changes.entries()) {
        if (i < skip) continue;
        yield {
          id: change.event,
          edition: change.version,
          position: { sequence: sequence + 1, skip: i + 1 },
        };
      }
      skip = 0;
      below = sequence;
    }
    if (!more) return;
  }
  yield 'spent';
}
