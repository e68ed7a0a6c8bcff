import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Makes the file at `path` this process's; null when it is, else the id of the living process whose it is. */
export function takeLock(path: string): number | null {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  const owner = readOwner(path);
  if (owner !== process.pid && isAlive(owner)) return owner;
  rmSync(path, { force: true });
  return takeLock(path);
}

export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}

/** 0 when nobody is named in it. */
function readOwner(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** A process of somebody else is alive too. */
function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
