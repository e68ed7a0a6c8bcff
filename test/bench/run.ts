import { document } from './document.ts';
import { evidence } from './evidence.ts';
import { extraction } from './extraction.ts';
import { grammar } from './grammar.ts';
import { page } from './page.ts';
import { plover } from './plover.ts';
import { query } from './query.ts';
import { sentences } from './sentences.ts';
import { tracking } from './tracking.ts';

/** `npm run bench -- NAME [flags]`; without a name, every benchmark in turn. */
const benches: Record<string, (flags: readonly string[]) => void | Promise<void>> = {
  sentences,
  document,
  grammar,
  extraction,
  evidence,
  plover,
  query,
  page,
  tracking,
};

const [name, ...flags] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches) : [name];
for (const each of chosen) {
  const bench = benches[each];
  if (bench === undefined) {
    console.error(`${each}: no such benchmark; there are ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  await bench(flags);
}
