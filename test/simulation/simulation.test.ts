import { expect, test } from 'vitest';
import { mutants } from './mutants.ts';
import { makeScenario } from './scenario.ts';
import { simulate } from './simulation.ts';

/** `npm run simulate` runs a million. */
const schedules = 4_000;
const mostForMutants = 20_000;

test(`the table ends as the bucket has it in ${schedules} schedules`, {
  timeout: 300_000,
}, async () => {
  for (let seed = 1; seed <= schedules; seed++) {
    const verdict = await simulate(makeScenario(seed));
    if (verdict)
      expect.fail(`seed ${seed}: ${verdict} — npm run simulate -- 1 ${seed} shows it again`);
  }
});

test.each(Object.entries(mutants))('%s is caught', { timeout: 120_000 }, async (_, mutant) => {
  for (let seed = 1; seed <= mostForMutants; seed++) {
    if (await simulate(makeScenario(seed), mutant).catch(String)) return;
  }
  expect.fail(`not within ${mostForMutants} schedules`);
});
