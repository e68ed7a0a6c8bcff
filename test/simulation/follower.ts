import { isDeepStrictEqual } from 'node:util';
import { changesOf, rowsAfter } from '../../shared/event-store/changes-log.ts';
import { changesSince } from '../../shared/event-store/changes-since.ts';
import type { Range, Table } from '../../shared/event-store/table.ts';
import type { Change } from '../../shared/tracked-event.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

export type AskChanges = typeof changesSince;
type Answer = Awaited<ReturnType<AskChanges>>;

const shares = { acts: 0.15, throttled: 0.1, lost: 0.15 };
const mostAtOnce = 4;

/**
 * A program that follows `GET /changes` while the log is being written: now and then it asks from the `next` of the last answer that reached
 * it. An answer is of the moment it was read and may come much later, or never. Its chances are its own: the schedule of the writers is the
 * same with and without it.
 */
export class Follower {
  readonly #world: World;
  readonly #random: Random;
  readonly #ask: AskChanges;
  readonly #seen: Change[] = [];
  #next = 0;
  #underWay: Answer | null = null;

  constructor(world: World, change?: (ask: AskChanges, world: World) => AskChanges) {
    this.#world = world;
    this.#random = new Random(world.seed ^ 0xf0110);
    this.#ask = change?.(changesSince, world) ?? changesSince;
  }

  /** What it does while the writers take a step: mostly nothing. */
  async step(): Promise<void> {
    if (!this.#random.chance(shares.acts)) return;
    if (!this.#underWay) {
      if (!this.#random.chance(shares.throttled)) this.#underWay = await this.#page();
      return;
    }
    if (!this.#random.chance(shares.lost)) this.#take(this.#underWay);
    this.#underWay = null;
  }

  #page(): Promise<Answer> {
    const limit = 1 + this.#random.below(mostAtOnce);
    return this.#ask(this.#table(), this.#next, { limit });
  }

  /** A query may end early, as one does that is too large. */
  #table(): Table {
    const { table } = this.#world;
    return {
      get: (key) => table.get(key),
      getAll: (keys) => table.getAll(keys),
      put: () => Promise.reject(new Error('who follows changes wrote')),
      query: (range: Range) => {
        if (range.index) throw new Error('the changes log was read from an index, which lags');
        const most = 1 + this.#random.below(mostAtOnce);
        return table.query({ ...range, limit: Math.min(range.limit ?? most, most) });
      },
    };
  }

  #take({ changes, next }: Answer): void {
    this.#seen.push(...changes);
    this.#next = next;
  }

  /** Follows to the end of the log; null when every change came once and in its order, else what did not. */
  async verdict(): Promise<string | null> {
    for (let more = true; more; ) {
      const answer = await this.#page();
      this.#take(answer);
      ({ more } = answer);
    }
    const { rows } = await rowsAfter(this.#world.table, 0);
    const logged = rows.flatMap(changesOf);
    const wrong = this.#seen.findIndex((change, i) => !isDeepStrictEqual(change, logged[i]));
    const at = wrong < 0 ? this.#seen.length : wrong;
    if (at === logged.length && wrong < 0) return null;
    const came = this.#seen[at];
    const before = this.#seen.slice(0, at).some((one) => isDeepStrictEqual(one, came));
    const what = came && before ? `saw ${nameOf(came)} twice` : `missed ${nameOf(logged[at]!)}`;
    return `a follower of changes ${what}`;
  }
}

const nameOf = ({ sequence, event, version }: Change) =>
  `version ${version} of ${event} in row ${sequence}`;
