import { readLedger } from '../../shared/event-store/ledger.ts';
import type { Clock } from '../../shared/event-store/settle.ts';
import type { Guard, Item, Range, Table } from '../../shared/event-store/table.ts';
import type { ArticleContent, Sighting } from '../../shared/event-store.ts';
import { articleKey, type Key } from '../../shared/event-table.ts';
import { MemoryTable } from './memory-table.ts';
import { Random } from './random.ts';
import { readText, type Scenario } from './scenario.ts';

/** A call on its way to the table, the bucket or the clock. */
export interface Call {
  worker: Worker;
  /** Does it; whoever called is not told. */
  work(): unknown;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  /** Whether the table may refuse it, and the answer may get lost. */
  faulty: boolean;
  /** Not to be answered before. */
  until: number;
}

interface StoredObject {
  versionId: string;
  text: number;
}

/** The bucket: versioned, and every change has the next sequencer. */
export class Bucket {
  readonly objects = new Map<string, StoredObject>();
  #changes = 0;

  /** Returns the change's sequencer. */
  change(key: string, text: number | null): string {
    const sequencer = (++this.#changes).toString(16).padStart(12, '0');
    if (text === null) this.objects.delete(key);
    else this.objects.set(key, { versionId: `v${this.#changes}`, text });
    return sequencer;
  }
}

/** One running copy of the extract function. What it calls waits in `world.calls` until its turn comes. */
export class Worker {
  readonly extractor: string;
  /** Resolves when the worker waits for an answer, or is done. */
  idle: Promise<void>;
  #signal!: () => void;

  constructor(extractor: string) {
    this.extractor = extractor;
    this.idle = this.#next();
  }

  #next(): Promise<void> {
    return new Promise((done) => {
      this.#signal = done;
    });
  }

  /** To be called when an answer is given: the worker is busy again. */
  busy(): void {
    this.idle = this.#next();
  }

  rest(): void {
    this.#signal();
  }
}

/** Everything the function can touch, in the hands of a seed. */
export class World {
  readonly seed: number;
  readonly random: Random;
  readonly table: MemoryTable;
  readonly bucket = new Bucket();
  readonly calls: Call[] = [];
  now = Date.UTC(2026, 0, 1);
  /** What wrong designs remember: nodes as an index showed them, ETags that were seen, numbers of the log. */
  readonly lagging = new Map<string, Item>();
  readonly etags = new Map<string, Set<string>>();
  readonly numbers = new Set<string>();

  constructor(scenario: Scenario) {
    this.seed = scenario.seed;
    this.random = new Random(scenario.seed ^ 0x5eed);
    // That nobody changes what the table gave him is looked at in one schedule of eight.
    this.table = new MemoryTable({ loose: scenario.seed % 8 !== 0 });
  }

  #call<Answer>(
    worker: Worker,
    work: () => Answer,
    { faulty = true, until = 0 } = {},
  ): Promise<Answer> {
    return new Promise<unknown>((resolve, reject) => {
      this.calls.push({ worker, work, resolve, reject, faulty, until });
      worker.rest();
    }) as Promise<Answer>;
  }

  /** The version that the table takes for the current one. */
  objectOf(key: string): string | null {
    const { pk, sk } = articleKey(key);
    const item = this.table.read(pk, sk);
    return item && readLedger(item).object;
  }

  tableFor(worker: Worker): Table {
    return {
      get: (key: Key) => this.#call(worker, () => this.table.read(key.pk, key.sk)),
      getAll: (keys: readonly Key[]) =>
        this.#call(worker, () => keys.flatMap(({ pk, sk }) => this.table.read(pk, sk) ?? [])),
      put: (item: Item, guard?: Guard) => this.#call(worker, () => this.table.write(item, guard)),
      query: (range: Range) => this.#call(worker, () => this.table.range(range)),
    };
  }

  clockFor(worker: Worker): Clock {
    const pause = (attempt: number) => {
      const until = this.now + this.random.below(30 * attempt);
      return this.#call(worker, () => {}, { faulty: false, until });
    };
    return { now: () => this.now, pause };
  }

  /** Two calls, as in life: what a HEAD or the start of a GET shows may be old once the text is read. */
  look(worker: Worker, key: string): Promise<Sighting> {
    const { extractor } = worker;
    return this.#call(worker, (): Sighting => {
      const object = this.bucket.objects.get(key);
      if (!object) return { gone: true };
      return {
        gone: false,
        object: object.versionId,
        extractor,
        read: () => this.#call(worker, () => contentOf(key, object, extractor)),
      };
    });
  }
}

/** What a notice alone says of the object: only a wrong design would believe it. */
export function toldBy(key: string, text: number | null, sequencer: string): Sighting {
  if (text === null) return { gone: true };
  const object = { versionId: `v${Number.parseInt(sequencer, 16)}`, text };
  return {
    gone: false,
    object: object.versionId,
    extractor: '1',
    read: async () => contentOf(key, object, '1'),
  };
}

export function contentOf(
  key: string,
  { versionId, text }: StoredObject,
  extractor: string,
): ArticleContent {
  const { reports, published } = readText(text, extractor);
  const seen = { object: versionId, bytes: 1000, uploaded: '2026-01-01T00:00:00.000Z' };
  // One text is no article at all.
  if (text === 7) return { ...seen, state: 'rejected', reason: `${key} is no article.` };
  return { ...seen, state: 'read', title: null, published, publisher: null, url: null, reports };
}
