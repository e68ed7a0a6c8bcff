import { fuzz } from '../query/support/fuzz.ts';
import { measureBundle } from './query/bundle.ts';
import { measureHandler } from './query/handler.ts';
import { measureScale } from './query/scale.ts';
import { measureTampering } from './query/tampering.ts';

/**
 * `npm run bench -- query [--fuzz N] [--events N] [--dynalite]`: the start of the function, its own time, its time over a large table, edited
 * cursors; with `--fuzz`, so many wild requests.
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
  measureBundle();
  measureTampering(100_000);
  await measureHandler();
  await measureScale(numberAfter('--events') ?? 20_000, flags.includes('--dynalite'));
}
