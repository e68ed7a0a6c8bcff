import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { releaseLock, takeLock } from './lock.ts';
import { StartError } from './start-error.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache');
const sources = ['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json'];
/** Not part of what is deployed. */
const ignored = new Set(['local', 'node_modules']);

/**
 * The stack as it is deployed when nothing is said, with the functions' bundles: made anew when a source is newer. It has a folder of its own,
 * since `cdk synth -c access=public` leaves in `cdk.out` what was asked for there.
 */
export async function synthesize(outDir = join(cache, 'stack')): Promise<string> {
  const lock = join(cache, 'stack.lock');
  mkdirSync(cache, { recursive: true });
  // One who waits for another's synthesis finds it done.
  while (takeLock(lock) !== null) await setTimeout(100);
  try {
    const made = timeOf(join(outDir, 'manifest.json'));
    if (sources.some((source) => newest(join(root, source)) > made)) await runApp(outDir);
  } finally {
    releaseLock(lock);
  }
  return outDir;
}

/** `cdk synth` without its checks, which take longer than the rest; whoever reads `outDir` sees the old or the new. */
async function runApp(outDir: string): Promise<void> {
  const started = new Date();
  const [fresh, old] = [join(cache, 'stack.fresh'), join(cache, 'stack.old')];
  for (const dir of [fresh, old]) rmSync(dir, { recursive: true, force: true });
  const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
  const env = {
    ...process.env,
    CDK_OUTDIR: fresh,
    CDK_CONTEXT_JSON: JSON.stringify(context),
    CDK_VALIDATION: 'false',
  };
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
      cwd: root,
      env,
    });
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    const line = /^.*\b(?:ERROR|Error)\b.*$/m.exec(stderr ?? '')?.[0].trim();
    throw new StartError(
      `the stack cannot be synthesized: ${line ?? cause}; npx cdk synth says more`,
    );
  }
  utimesSync(join(fresh, 'manifest.json'), started, started);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(fresh, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Modification time of the newest file at or below; folders count, they change when a file goes. */
function newest(path: string): number {
  const time = timeOf(path);
  if (!statSync(path).isDirectory()) return time;
  const inside = readdirSync(path).filter((name) => !ignored.has(name));
  return Math.max(time, ...inside.map((name) => newest(join(path, name))));
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
