import { expect, test } from 'vitest';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulation.ts';

/** One article bridges two names and takes the bridge back, while another joins one of them: seeds of it that once ended wrong. */
const told = (first: string, second: string): Omit<Scenario, 'seed'> => ({
  uploads: [
    { key: `articles/${first}.txt`, text: 1, notices: 1 },
    { key: `articles/${second}.txt`, text: 5, notices: 1 },
    { key: `articles/${first}.txt`, text: 13, notices: 1 },
  ],
  sweeps: false,
  upgrade: false,
  workers: 2,
  extent: { whole: 1, sample: 1 },
  faults: { crash: 0, throttle: 0, lost: 0 },
});

test.each([695504, 695504443, 695505201, 695506939, 695507370, 695507520, 695507764, 695508669])(
  'an event named on half of what another wrote is taken back: seed %d',
  async (seed) => {
    expect(await simulate({ ...told('a', 'b'), seed })).toBeNull();
  },
);

test.each([695505753, 695506681, 695506714, 695508041])(
  '… also by who comes after a crash: seed %d',
  async (seed) => {
    const faults = { crash: 0.05, throttle: 0, lost: 0.03 };
    expect(await simulate({ ...told('a', 'b'), faults, seed })).toBeNull();
  },
);
