import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.ts';

/** What `npm start` puts into its folder; nothing else in it is ever touched. */
const contents = ['code', 'lock', 'logs', 'queues', 's3', 'table'];

/** The folder of the local stack's data, held by one process at a time. */
export class DataFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static open(dir: string, fresh: boolean): DataFolder {
    const folder = new DataFolder(resolve(dir));
    try {
      mkdirSync(folder.path, { recursive: true });
      folder.#lock();
      if (fresh) folder.#empty();
      for (const name of ['code', 'logs', 'queues', 's3'])
        mkdirSync(join(folder.path, name), { recursive: true });
    } catch (cause) {
      if (cause instanceof StartError) throw cause;
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new StartError(
        `${dir} cannot hold the data (${code ?? message}): choose another with --dir`,
      );
    }
    return folder;
  }

  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  close(): void {
    rmSync(this.at('lock'), { force: true });
  }

  #lock(): void {
    const owner = this.#owner();
    if (owner !== null && owner !== process.pid && isAlive(owner)) {
      throw new StartError(
        `${this.path} is in use by process ${owner}: stop it, or choose another folder with --dir`,
      );
    }
    writeFileSync(this.at('lock'), String(process.pid));
  }

  #owner(): number | null {
    try {
      return Number(readFileSync(this.at('lock'), 'utf8')) || null;
    } catch {
      return null;
    }
  }

  #empty(): void {
    for (const name of readdirSync(this.path)) {
      if (contents.includes(name) && name !== 'lock') {
        rmSync(this.at(name), { recursive: true, force: true });
      }
    }
  }
}

/** A process of somebody else is alive too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
