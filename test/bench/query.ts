import { fuzz } from '../query/support/fuzz.ts';
import { startLeanServer } from '../query/support/lean-server.ts';
import { measureBundle } from './query/bundle.ts';
import { measureExport } from './query/export.ts';
import { measureHandler } from './query/handler.ts';
import { measureScale } from './query/scale.ts';
import { measureTampering } from './query/tampering.ts';

/**
 * `npm run bench -- query [--events N] [--dynalite]`: the start of the function, its own time, its time over a large table (a million
 * events want 12 GB: NODE_OPTIONS=--max-old-space-size=12000), edited cursors. Instead, with `--fuzz N`, so many wild requests; with
 * `--export N`, that many events in every format, read back; with `--serve N`, the API over N events until it is stopped, for other tools such
 * as schemathesis (`query/schemathesis.toml` beside this).
 */
export async function query(flags: readonly string[]): Promise<void> {
  const numberAfter = (flag: string) => {
    const at = flags.indexOf(flag);
    return at < 0 ? undefined : Number(flags[at + 1]);
  };
  const fuzzed = numberAfter('--fuzz');
  if (fuzzed !== undefined) {
    const statuses = await fuzz(fuzzed, Date.now() & 0x7fffffff);
    console.log(`${fuzzed} wild requests, no 5xx, every answer as documented:`, statuses);
    return;
  }
  const served = numberAfter('--serve');
  if (served !== undefined) {
    const { url } = await startLeanServer(served);
    console.log(url);
    return;
  }
  const exported = numberAfter('--export');
  if (exported !== undefined) {
    await measureExport(exported);
    return;
  }
  measureBundle();
  measureTampering(100_000);
  await measureHandler();
  await measureScale(numberAfter('--events') ?? 20_000, flags.includes('--dynalite'));
}
