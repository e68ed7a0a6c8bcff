import { takeIn } from '../../functions/extract/take-in.ts';
import type { Table } from '../../shared/event-store/table.ts';
import type { Sighting } from '../../shared/event-store.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { check } from './check.ts';
import { type AskChanges, Follower } from './follower.ts';
import type { Scenario } from './scenario.ts';
import { Worker, World } from './world.ts';

/** A wrong design: what it puts between the production code and the world. */
export interface Mutant {
  table?(table: Table, world: World): Table;
  look?(
    look: (key: string) => Promise<Sighting>,
    notice: Notice,
    world: World,
  ): (key: string) => Promise<Sighting>;
  changes?(ask: AskChanges, world: World): AskChanges;
}

/** A message in the queue. */
export interface Notice {
  body: string;
  /** What was uploaded when it was sent, and its sequencer. Only wrong designs look at them. */
  text: number | null;
  sequencer: string | null;
}

/** The states the world may end in, wrong; null when it ended right. */
export type Verdict = string | null;

const mostSteps = 5_000;
/** So often a message is given to a second worker while the first is still at it. */
const mostCopies = 3;
const mostFaults = 6;

/**
 * Runs a scenario to its end: uploads, deliveries and every single call of every running copy come in an order that the seed makes up. Then
 * looks whether the table says what the bucket says, and whether who followed its changes meanwhile has each of them once.
 */
export async function simulate(scenario: Scenario, mutant: Mutant = {}): Promise<Verdict> {
  const world = new World(scenario);
  const { random } = world;
  const follower = new Follower(world, mutant.changes);
  const uploads = [...scenario.uploads];
  const queue: Notice[] = [];
  const running = new Map<Worker, Notice>();
  let upgraded = !scenario.upgrade;
  let sweeps = scenario.sweeps ? 2 : 0;
  let calm = false;
  let copies = mostCopies;
  let faults = mostFaults;

  const send = (key: string, text: number | null, sequencer: string | null, times: number) => {
    const body = JSON.stringify(
      sequencer === null
        ? { keys: [key] }
        : { Records: [{ s3: { object: { key: encodeKey(key), sequencer } } }] },
    );
    for (let i = 0; i < times; i++) queue.push({ body, text, sequencer });
  };
  const sweep = () => {
    const keys = new Set([
      ...world.bucket.objects.keys(),
      ...scenario.uploads.map(({ key }) => key),
    ]);
    for (const key of keys) send(key, world.bucket.objects.get(key)?.text ?? null, null, 1);
  };
  const start = async () => {
    const notice = queue.splice(random.below(queue.length), 1)[0]!;
    const extractor =
      upgraded && (scenario.upgrade ? calm || random.chance(0.6) : false) ? '2' : '1';
    const worker = new Worker(extractor);
    const table = world.tableFor(worker);
    const store = openEventStore(
      mutant.table?.(table, world) ?? table,
      world.clockFor(worker),
      scenario.extent,
    );
    const look = (key: string) => world.look(worker, key);
    running.set(worker, notice);
    const messages = [{ messageId: '1', body: notice.body }];
    void takeIn(messages, store, mutant.look?.(look, notice, world) ?? look, () => {}).then(
      (failed) => {
        running.delete(worker);
        if (failed.length > 0) queue.push(notice);
        worker.rest();
      },
    );
    await worker.idle;
  };
  const answer = async () => {
    const at = random.below(world.calls.length);
    if (world.calls[at]!.until > world.now) {
      world.now += 5;
      return;
    }
    const call = world.calls.splice(at, 1)[0]!;
    const { worker } = call;
    const { crash, throttle, lost } = calm ? { crash: 0, throttle: 0, lost: 0 } : scenario.faults;
    const strikes = (share: number) => {
      if (faults === 0 || !random.chance(share)) return false;
      faults--;
      return true;
    };
    if (strikes(crash)) {
      // The function is gone, before the call or after it, and its message comes again.
      if (random.chance(0.5)) call.work();
      queue.push(running.get(worker)!);
      running.delete(worker);
      return;
    }
    worker.busy();
    if (call.faulty && strikes(throttle)) call.reject(new Error('ThrottlingException'));
    else if (call.faulty && strikes(lost)) {
      call.work();
      call.reject(new Error('TimeoutError'));
    } else call.resolve(call.work());
    await worker.idle;
  };

  for (let step = 0; step < mostSteps; step++) {
    world.now += random.below(3);
    // A message whose worker is slow is given to another.
    if (copies > 0 && running.size > 0 && !calm && random.chance(0.03)) {
      copies--;
      queue.push(random.pick([...running.values()]));
    }
    if (!upgraded && random.chance(0.05)) upgraded = true;
    if (sweeps > 1 && random.chance(0.05)) {
      sweeps = 1;
      sweep();
    }
    const choices: (() => void | Promise<void>)[] = [];
    if (uploads.length > 0) {
      choices.push(() => {
        const { key, text, notices } = uploads.shift()!;
        send(key, text, world.bucket.change(key, text), notices);
      });
    }
    if (queue.length > 0 && running.size < scenario.workers) choices.push(start);
    if (world.calls.length > 0) for (let i = 0; i < 6; i++) choices.push(answer);
    if (choices.length === 0) {
      if (calm) break;
      // The storm is over: whatever is left to mend is mended by one sweep.
      calm = true;
      upgraded = true;
      if (sweeps > 0 || scenario.upgrade) sweep();
      continue;
    }
    await random.pick(choices)();
    await follower.step();
  }
  if (world.calls.length > 0 || queue.length > 0) return 'never comes to rest';
  return (await check(world, scenario.upgrade ? '2' : '1', scenario.extent)) ?? follower.verdict();
}

const encodeKey = (key: string) => key.split('/').map(encodeURIComponent).join('/');
