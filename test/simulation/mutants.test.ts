import { expect, test } from 'vitest';
import { mutants } from './mutants.ts';
import { makeScenario } from './scenario.ts';
import { simulate } from './simulation.ts';

const most = 20_000;

test.each(Object.entries(mutants))('%s is caught', { timeout: 120_000 }, async (_, mutant) => {
  for (let seed = 1; seed <= most; seed++) {
    if (await simulate(makeScenario(seed), mutant).catch(String)) return;
  }
  expect.fail(`not within ${most} schedules`);
});
