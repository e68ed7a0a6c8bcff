import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal, syncFolder } from '../journal.ts';
import { KeyIndex } from './key-index.ts';
import { Sequence } from './sequence.ts';
import type { Change, ChangeName, Version } from './version.ts';

/** What an upload brings; the store adds the rest. */
export type Draft = Omit<Version, 'sequencer' | 'modified' | 'deleted'>;

/** Refuses a write by throwing, looking at what the key holds at the very moment of writing. */
export type Condition = (current: Version | undefined) => void;

type Entry =
  | { did: 'put' | 'remove'; change: Change }
  | { did: 'tag'; key: string; versionId: string; tags: Readonly<Record<string, string>> };

const nothing = { size: 0, etag: '', headers: {}, metadata: {}, tags: {}, checksums: {} };

/**
 * A versioned bucket in a folder: `bodies/VERSION` and a journal of changes. The journal's line makes a change real, and
 * notices are made of the same line: a change that was acknowledged cannot lose its notice.
 */
export class ObjectStore {
  readonly index = new KeyIndex();
  readonly #bodies: string;
  readonly #journal: Journal<Entry>;
  readonly #sequence = new Sequence();
  /** Whether it was opened for the first time. */
  readonly isNew: boolean;
  #untold: Change[] = [];
  #listener: ((change: Change) => void) | null = null;

  private constructor(bodies: string, journal: Journal<Entry>, isNew: boolean) {
    this.isNew = isNew;
    this.#bodies = bodies;
    this.#journal = journal;
  }

  static async open(dir: string): Promise<ObjectStore> {
    const bodies = join(dir, 'bodies');
    await mkdir(bodies, { recursive: true });
    const { journal, entries } = await Journal.open<Entry>(join(dir, 'changes.ndjson'));
    const store = new ObjectStore(bodies, journal, entries.length === 0);
    for (const entry of entries) {
      store.#apply(entry);
      if (entry.did !== 'tag') store.#tell(entry.change);
    }
    await store.#dropOrphans();
    return store;
  }

  /** Tells every change there ever was, then each new one as soon as it is on the disk. */
  watch(listener: (change: Change) => void): void {
    for (const change of this.#untold) listener(change);
    this.#untold = [];
    this.#listener = listener;
  }

  newVersionId(): string {
    return randomBytes(24).toString('base64url');
  }

  /** Where the bytes of a version are, or are to be written (and synced) before its `put`. */
  bodyPath(versionId: string): string {
    return join(this.#bodies, versionId);
  }

  /** Makes a version whose body was written the newest of its key; without `condition`, always. */
  async put(name: ChangeName, draft: Draft, condition?: Condition): Promise<Version> {
    await syncFolder(this.#bodies);
    try {
      condition?.(this.index.current(draft.key));
    } catch (refusal) {
      await rm(this.bodyPath(draft.versionId), { force: true });
      throw refusal;
    }
    return this.#add(name, { ...draft, deleted: false });
  }

  /** Hides the object behind a delete marker, as deleting does in a versioned bucket. */
  hide(key: string): Promise<Version> {
    const marker = { key, versionId: this.newVersionId(), deleted: true, ...nothing };
    return this.#add('ObjectRemoved:DeleteMarkerCreated', marker);
  }

  /** Removes one version, or one delete marker, for good. */
  async remove(version: Version): Promise<void> {
    const sequencer = this.#sequence.next();
    const name = 'ObjectRemoved:Delete';
    await this.#commit({
      did: 'remove',
      change: { name, version, sequencer, time: Date.now() },
    });
    await rm(this.bodyPath(version.versionId), { force: true });
  }

  async tag({ key, versionId }: Version, tags: Readonly<Record<string, string>>): Promise<void> {
    await this.#commit({ did: 'tag', key, versionId, tags });
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  async #add(name: ChangeName, fields: Omit<Version, 'sequencer' | 'modified'>): Promise<Version> {
    const [sequencer, time] = [this.#sequence.next(), Date.now()];
    // S3 tells whole seconds, in headers and lists alike.
    const version = { ...fields, sequencer, modified: Math.floor(time / 1000) * 1000 };
    await this.#commit({ did: 'put', change: { name, version, sequencer, time } });
    return version;
  }

  /** Seen by the next request at once, told to anyone only when it is on the disk. */
  async #commit(entry: Entry): Promise<void> {
    this.#apply(entry);
    try {
      await this.#journal.append(entry);
    } catch (cause) {
      if (entry.did === 'put') this.index.remove(entry.change.version);
      throw cause;
    }
    if (entry.did !== 'tag') this.#tell(entry.change);
  }

  #apply(entry: Entry): void {
    if (entry.did === 'tag') {
      this.index.retag(entry.key, entry.versionId, entry.tags);
      return;
    }
    const { change } = entry;
    this.#sequence.seen(change.sequencer);
    if (entry.did === 'put') this.index.add(change.version);
    else this.index.remove(change.version);
  }

  #tell(change: Change): void {
    if (this.#listener) this.#listener(change);
    else this.#untold.push(change);
  }

  /** Bodies that were written but never came to be a version. */
  async #dropOrphans(): Promise<void> {
    const known = new Set(this.index.bodies());
    for (const name of await readdir(this.#bodies)) {
      if (!known.has(name)) await rm(join(this.#bodies, name));
    }
  }
}
