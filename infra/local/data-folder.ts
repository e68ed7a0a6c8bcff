import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseLock, takeLock } from './lock.ts';
import { StartError } from './start-error.ts';

/** What `npm start` puts into its folder; nothing else in it is ever touched. */
const contents = ['code', 'environment', 'lock', 'logs', 'queues', 's3', 'table'];

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
      const owner = takeLock(folder.at('lock'));
      if (owner !== null) {
        throw new StartError(
          `${folder.path} is in use by process ${owner}: stop it, or choose another folder with --dir`,
        );
      }
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

  /** For commands that work on the running stack: `env $(cat .local/environment) npm run reprocess`. */
  writeEnvironment(variables: Record<string, string>): void {
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(this.at('environment'), lines.join(''));
  }

  close(): void {
    rmSync(this.at('environment'), { force: true });
    releaseLock(this.at('lock'));
  }

  #empty(): void {
    for (const name of readdirSync(this.path)) {
      if (contents.includes(name) && name !== 'lock') {
        rmSync(this.at(name), { recursive: true, force: true });
      }
    }
  }
}
