import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

const newline = 0x0a;

/**
 * A file of JSON lines that only grows. A line is on the disk when its `append` resolves, so whatever was answered after
 * that survives kill -9 and a power cut; a line cut short by either was never answered and is dropped on opening.
 */
export class Journal<Entry> {
  readonly #path: string;
  #file: FileHandle;
  #waiting: { line: string; done: () => void; failed: (cause: unknown) => void }[] = [];
  #writing: Promise<void> | null = null;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** The journal and what it holds so far, oldest first. */
  static async open<Entry>(path: string): Promise<{ journal: Journal<Entry>; entries: Entry[] }> {
    const file = await open(path, 'a');
    try {
      const { entries, length } = await readLines<Entry>(path);
      await truncate(path, length);
      return { journal: new Journal<Entry>(path, file), entries };
    } catch (cause) {
      await file.close();
      throw cause;
    }
  }

  /** Lines that arrive while the disk is busy share its next turn. */
  append(entry: Entry): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ line: `${JSON.stringify(entry)}\n`, done, failed });
      this.#writing ??= this.#write();
    });
  }

  /** Replaces all lines at once. */
  async rewrite(entries: Entry[]): Promise<void> {
    await this.#writing;
    const next = `${this.#path}.next`;
    const file = await open(next, 'w');
    await file.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    await file.sync();
    await file.close();
    await this.#file.close();
    await rename(next, this.#path);
    await syncFolder(dirname(this.#path));
    this.#file = await open(this.#path, 'a');
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#file.write(batch.map(({ line }) => line).join(''));
        await this.#file.datasync();
        for (const { done } of batch) done();
      } catch (cause) {
        for (const { failed } of batch) failed(cause);
      }
    }
    this.#writing = null;
  }
}

/** Makes the names in a folder as lasting as the files. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

/** The whole lines of a file and their length in bytes. */
async function readLines<Entry>(path: string): Promise<{ entries: Entry[]; length: number }> {
  const entries: Entry[] = [];
  let length = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let to = rest.indexOf(newline); to >= 0; to = rest.indexOf(newline, from)) {
      entries.push(parseLine<Entry>(rest.toString('utf8', from, to), path, entries.length + 1));
      from = to + 1;
    }
    length += from;
    rest = rest.subarray(from);
  }
  return { entries, length };
}

function parseLine<Entry>(line: string, path: string, number: number): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch (cause) {
    throw new Error(`${path} is damaged in line ${number}: restore it, or start with --fresh`, {
      cause,
    });
  }
}
