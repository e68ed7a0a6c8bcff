import { makeScenario } from './scenario.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulation.ts';

/**
 * `npm run simulate -- [schedules] [first seed]`: a million schedules, or as many as told. A failing one is replayed, made as small as it will
 * go, and printed with its seed; `npm run simulate -- 1 SEED` shows it again.
 */
const [schedules = 1_000_000, first = 1] = process.argv.slice(2).map(Number);
const began = Date.now();
let wrong = 0;
for (let seed = first; seed < first + schedules; seed++) {
  const verdict = await simulate(makeScenario(seed));
  if (verdict) {
    wrong++;
    console.log(`seed ${seed}: ${verdict.slice(0, 600)}`);
    if (wrong <= 3) console.log(JSON.stringify(await shrink(makeScenario(seed), {})));
    if (wrong >= 20) break;
  }
  const done = seed - first + 1;
  if (done % 10_000 === 0) {
    const rate = Math.round(done / ((Date.now() - began) / 1000));
    console.error(`${done} schedules, ${wrong} wrong, ${rate} a second`);
  }
}
console.log(`${wrong} wrong of ${schedules} schedules`);
process.exitCode = wrong > 0 ? 1 : 0;
