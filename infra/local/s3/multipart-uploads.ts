import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal } from '../journal.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './version.ts';

export interface Upload extends Pick<Version, 'key' | 'headers' | 'metadata' | 'tags'> {
  readonly uploadId: string;
  readonly started: number;
  readonly parts: Map<number, Part>;
}

export interface Part {
  readonly number: number;
  readonly file: string;
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
  readonly checksums: Readonly<Record<string, string>>;
}

type Entry =
  | { did: 'start'; upload: Omit<Upload, 'parts'> }
  | { did: 'part'; uploadId: string; part: Part }
  | { did: 'end'; uploadId: string };

/** Uploads that are under way: parts wait as files until all are there, over restarts too. */
export class MultipartUploads {
  readonly #dir: string;
  readonly #journal: Journal<Entry>;
  readonly #uploads = new Map<string, Upload>();

  private constructor(dir: string, journal: Journal<Entry>) {
    this.#dir = dir;
    this.#journal = journal;
  }

  static async open(dir: string): Promise<MultipartUploads> {
    const parts = join(dir, 'parts');
    await mkdir(parts, { recursive: true });
    const { journal, entries } = await Journal.open<Entry>(join(dir, 'uploads.ndjson'));
    const uploads = new MultipartUploads(parts, journal);
    for (const entry of entries) uploads.#apply(entry);
    await uploads.#dropOrphans();
    return uploads;
  }

  list(): Upload[] {
    return [...this.#uploads.values()];
  }

  find(uploadId: string | null, key: string): Upload {
    const upload = this.#uploads.get(uploadId ?? '');
    if (upload?.key === key) return upload;
    throw new S3Error('NoSuchUpload', 'The specified multipart upload does not exist.');
  }

  async start(fields: Omit<Upload, 'uploadId' | 'started' | 'parts'>): Promise<string> {
    const uploadId = randomBytes(24).toString('base64url');
    await this.#commit({ did: 'start', upload: { ...fields, uploadId, started: Date.now() } });
    return uploadId;
  }

  newFile(): string {
    return randomBytes(12).toString('hex');
  }

  partPath(file: string): string {
    return join(this.#dir, file);
  }

  async add({ uploadId }: Upload, part: Part): Promise<void> {
    await this.#commit({ did: 'part', uploadId, part });
  }

  /** Forgets the upload and its parts, done or given up. */
  async end({ uploadId, parts }: Upload): Promise<void> {
    await this.#commit({ did: 'end', uploadId });
    for (const { file } of parts.values()) await rm(this.partPath(file), { force: true });
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  async #commit(entry: Entry): Promise<void> {
    this.#apply(entry);
    await this.#journal.append(entry);
  }

  #apply(entry: Entry): void {
    if (entry.did === 'start') {
      this.#uploads.set(entry.upload.uploadId, { ...entry.upload, parts: new Map() });
    } else if (entry.did === 'part') {
      this.#uploads.get(entry.uploadId)?.parts.set(entry.part.number, entry.part);
    } else {
      this.#uploads.delete(entry.uploadId);
    }
  }

  /** Parts that were replaced, or whose upload ended. */
  async #dropOrphans(): Promise<void> {
    const known = this.list().flatMap(({ parts }) => [...parts.values()].map(({ file }) => file));
    for (const file of await readdir(this.#dir)) {
      if (!known.includes(file)) await rm(join(this.#dir, file));
    }
  }
}
