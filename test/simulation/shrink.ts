import type { Scenario } from './scenario.ts';
import { type Mutant, simulate } from './simulation.ts';

/** Seeds tried before a smaller scenario is believed to be right. */
const tries = 200;

const kindOf = (verdict: string | null) => verdict?.split(' ').slice(0, 2).join(' ');

async function failing(
  scenario: Scenario,
  mutant: Mutant,
  kind: string | undefined,
): Promise<Scenario | null> {
  for (let i = 0; i < tries; i++) {
    const one = { ...scenario, seed: i === 0 ? scenario.seed : scenario.seed * 1000 + i };
    if (kindOf(await simulate(one, mutant)) === kind) return one;
  }
  return null;
}

function* smaller(scenario: Scenario): Generator<Scenario> {
  for (const i of scenario.uploads.keys())
    yield { ...scenario, uploads: scenario.uploads.toSpliced(i, 1) };
  if (scenario.upgrade) yield { ...scenario, upgrade: false };
  if (scenario.sweeps && scenario.uploads.every(({ notices }) => notices > 0))
    yield { ...scenario, sweeps: false };
  if (scenario.workers > 1) yield { ...scenario, workers: scenario.workers - 1 };
  for (const fault of ['crash', 'throttle', 'lost'] as const) {
    if (scenario.faults[fault] > 0)
      yield { ...scenario, faults: { ...scenario.faults, [fault]: 0 } };
  }
  for (const [i, upload] of scenario.uploads.entries()) {
    if (upload.notices > 1)
      yield { ...scenario, uploads: scenario.uploads.with(i, { ...upload, notices: 1 }) };
  }
}

/** A failing scenario without whatever it can fail without. */
export async function shrink(scenario: Scenario, mutant: Mutant): Promise<Scenario> {
  const kind = kindOf(await simulate(scenario, mutant));
  let small = scenario;
  for (let again = true; again; ) {
    again = false;
    for (const candidate of smaller(small)) {
      const found = await failing(candidate, mutant, kind);
      if (!found) continue;
      small = found;
      again = true;
      break;
    }
  }
  return small;
}
