import { tailOf } from '../../shared/event-store/changes-log.ts';
import type { Item, Range } from '../../shared/event-store/table.ts';
import { changeKey } from '../../shared/event-table.ts';
import type { Mutant } from './simulation.ts';

/** Ways of telling changes after which the table is right and who follows them is wrong. */
export const wrongLogs: Record<string, Mutant> = {
  // A counter gives the number at once; the row stands when its writer calls the next time, and later ones may stand by then.
  'numbers given out before rows': {
    table: (table, world) => {
      let late: Item | null = null;
      const after = async <Answer>(ask: () => Promise<Answer>) => {
        const row = late;
        late = null;
        if (row) await table.put(row);
        return ask();
      };
      return {
        get: (key) => after(() => table.get(key)),
        getAll: (keys) => after(() => table.getAll(keys)),
        query: (range) => after(() => table.query(range)),
        put: (item, guard) =>
          after(async () => {
            if (item.pk !== 'CHANGES') return table.put(item, guard);
            world.numbers.add(`${world.numbers.size}`);
            late = { ...item, ...changeKey(world.numbers.size) };
            return true;
          }),
      };
    },
  },

  // Each row shows some time after it stands, a later one perhaps before an earlier.
  'a log read from an index': {
    changes: (ask, world) => (table, since, options) => {
      const query = async (range: Range) => {
        const { items, more } = await table.query(range);
        const shown = items.filter(({ sk }) => world.numbers.has(sk) || world.random.chance(0.7));
        for (const { sk } of items) world.numbers.add(sk);
        return { items: shown, more };
      };
      return ask({ ...table, query }, since, options);
    },
  },

  'next is the end of the log': {
    changes: (ask, world) => async (table, since, options) => {
      const answer = await ask(table, since, options);
      return { ...answer, next: await tailOf(world.table) };
    },
  },

  'next is where the page began': {
    changes: (ask) => async (table, since, options) => {
      const answer = await ask(table, since, options);
      return { ...answer, next: Math.max(since, answer.next - 1) };
    },
  },
};
