import { rowsBefore } from '../changes-log.ts';
import type { Candidates, Search } from './candidate.ts';

/** Last change first. */
export async function* byChange({ table, position }: Search): Candidates {
  let below = typeof position?.sequence === 'number' ? position.sequence : Number.MAX_SAFE_INTEGER;
  let skip = typeof position?.skip === 'number' ? position.skip : 0;
  for (let queries = 0; queries < 6; queries++) {
    const { rows, more } = await rowsBefore(table, below, 200);
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
