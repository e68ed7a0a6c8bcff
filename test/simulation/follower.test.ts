import { expect, test } from 'vitest';
import { makeScenario } from './scenario.ts';
import { simulate } from './simulation.ts';
import { wrongLogs } from './wrong-logs.ts';

const most = 20_000;
const faults = { crash: 0, throttle: 0, lost: 0 };

/**
 * That each change reaches who follows them once, and in order, every schedule of the simulation looks at. Here, that it would see: the
 * verdict is his when all else is right in the end.
 */
test.each(Object.entries(wrongLogs))(
  '%s is caught by who follows',
  async (_, mutant) => {
    for (let seed = 1; seed <= most; seed++) {
      const verdict = await simulate({ ...makeScenario(seed), faults }, mutant);
      if (verdict?.startsWith('a follower of changes')) return;
    }
    expect.fail(`not within ${most} schedules`);
  },
  120_000,
);
