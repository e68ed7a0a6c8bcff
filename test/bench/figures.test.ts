import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractFiles } from '../../functions/extract/extract-files.ts';
import { readGold } from './scoring/gold.ts';
import { Tally } from './scoring/tally.ts';

/** What was reached once must not be lost: `figures.json` holds the lowest figures allowed; raise them when they are beaten. */
const folder = fileURLToPath(new URL('../../../shared/eval/dev', import.meta.url));
const absent = !existsSync(folder);
if (absent) console.warn(`figures: skipped, no annotated articles at ${folder}`);
const floors = JSON.parse(readFileSync(new URL('./figures.json', import.meta.url), 'utf8')) as {
  [half: string]: Record<string, number>;
};

test.skipIf(absent).each(Object.keys(floors))(
  'the %s half is read no worse than before',
  async (half) => {
    const tally = new Tally();
    const golds = readGold(folder).filter(
      ({ name }) => (Number(/\d+/.exec(name)?.[0] ?? 0) % 2 === 0 ? 'even' : 'odd') === half,
    );
    for (const gold of golds) {
      if (gold.file === null) throw new Error(`${gold.name}: no article beside the gold`);
      for await (const { article, events } of extractFiles([gold.file]))
        tally.add(gold.name, gold.events, article ? { text: article.text, events } : null);
    }
    const { f1, precision, recall } = tally.detection('all');
    const fields = tally.fields();
    const figures: Record<string, number | null> = {
      f1,
      precision,
      recall,
      ...fields,
      // An event that is missed or invented counts as one with wrong parties: that more is found must not look like a loss.
      'F1 with parties exact': f1 * (fields['parties exact'] ?? 0),
    };
    const fallen = Object.entries(floors[half]!)
      .filter(([name, floor]) => (figures[name] ?? 0) < floor)
      .map(([name, floor]) => `${name} ${figures[name]?.toFixed(3)} < ${floor}`);
    expect(fallen).toEqual([]);
  },
  60_000,
);
