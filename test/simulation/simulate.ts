import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { makeScenario } from './scenario.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulation.ts';

/**
 * `npm run simulate -- [schedules] [first seed]`: a million schedules, or as many as told, on every core. A failing one is replayed, made as
 * small as it will go, and printed with its seed; `npm run simulate -- 1 SEED` shows it again.
 */
const mostWrong = 20;
const mostShrunk = 3;
/** Seeds that a core takes at a time. */
const share = 500;

interface Result {
  wrong: { seed: number; verdict: string }[];
}

async function runSeeds([first, count]: readonly [number, number]): Promise<Result> {
  const wrong: Result['wrong'] = [];
  for (let seed = first; seed < first + count; seed++) {
    const verdict = await simulate(makeScenario(seed));
    if (verdict) wrong.push({ seed, verdict });
  }
  return { wrong };
}

/** Gives out the seeds to as many processes as there are cores. */
async function runAll(schedules: number, first: number): Promise<number> {
  const began = Date.now();
  let next = first;
  let [done, wrong] = [0, 0];
  const rate = () => Math.round(done / ((Date.now() - began) / 1000));
  const take = (): [number, number] | null => {
    if (next >= first + schedules || wrong >= mostWrong) return null;
    const from = next;
    next = Math.min(next + share, first + schedules);
    return [from, next - from];
  };
  const drive = async (worker: ChildProcess) => {
    for (let seeds = take(); seeds; seeds = take()) {
      const result = await new Promise<Result>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('exit', () => reject(new Error(`the process at seed ${seeds![0]} died`)));
        worker.send(seeds!);
      });
      worker.removeAllListeners('exit');
      for (const { seed, verdict } of result.wrong) {
        console.log(`seed ${seed}: ${verdict.slice(0, 600)}`);
        if (wrong++ < mostShrunk) console.log(JSON.stringify(await shrink(makeScenario(seed), {})));
      }
      const before = done;
      done += seeds[1];
      if (Math.floor(before / 10_000) < Math.floor(done / 10_000))
        console.error(`${done} schedules, ${wrong} wrong, ${rate()} a second`);
    }
    worker.disconnect();
  };
  const cores = Math.min(availableParallelism(), Math.ceil(schedules / share));
  const workers = Array.from({ length: cores }, () => fork(import.meta.filename, ['worker']));
  await Promise.all(workers.map(drive));
  console.log(`${wrong} wrong of ${done} schedules, ${rate()} a second on ${cores} cores`);
  return wrong;
}

if (process.send && process.argv[2] === 'worker') {
  process.on('message', async (seeds: [number, number]) => process.send!(await runSeeds(seeds)));
} else {
  const [schedules = 1_000_000, first = 1] = process.argv.slice(2).map(Number);
  process.exitCode = (await runAll(schedules, first)) > 0 ? 1 : 0;
}
