import { expect, test } from 'vitest';
import { makeScenario } from './scenario.ts';
import { simulate } from './simulation.ts';

/** One of the files that share the schedules of `npm test` between them; `npm run simulate` runs a million. */
export function testSchedules(first: number, schedules: number): void {
  test(`the table ends as the bucket has it in ${schedules} schedules from seed ${first}`, {
    timeout: 300_000,
  }, async () => {
    for (let seed = first; seed < first + schedules; seed++) {
      const verdict = await simulate(makeScenario(seed));
      if (verdict)
        expect.fail(`seed ${seed}: ${verdict} — npm run simulate -- 1 ${seed} shows it again`);
    }
  });
}
