import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractFiles } from '../../functions/extract/extract-files.ts';
import { type Gold, readGold } from './scoring/gold.ts';
import { type Detection, Tally } from './scoring/tally.ts';

/**
 * `npm run evaluate -- DIR`: extracts every article of DIR that has a `NAME.gold.json` beside it and prints how well. `--half even`
 * takes the articles whose number is even; `--errors` lists what was wrong, of the even half unless another is asked for; `--source`
 * adds a table by the source and the year that DIR's index.json and the gold give; `--json` prints figures for machines.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    errors: { type: 'boolean' },
    source: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (
  folder === undefined ||
  !existsSync(folder) ||
  (options.half && !/^(?:even|odd)$/.test(options.half))
) {
  console.error(
    folder !== undefined && !existsSync(folder)
      ? `${folder}: there is no such folder; name one with articles and their NAME.gold.json`
      : 'usage: npm run evaluate -- DIR [--half even|odd] [--errors] [--source] [--json]',
  );
  process.exit(2);
}

/** [a012 → even] [seed → even] */
const half = (name: string) => (Number(/\d+/.exec(name)?.[0] ?? 0) % 2 === 0 ? 'even' : 'odd');
const golds = readGold(folder).filter(({ name }) => !options.half || half(name) === options.half);
if (golds.length === 0) {
  console.error(`${folder}: no NAME.gold.json in it`);
  process.exit(2);
}
const sources = readSources(folder);

const unread: string[] = [];
const whole = new Tally();
const listed = new Tally();
const groups = new Map<string, Tally>();
const group = (name: string) => {
  if (!groups.has(name)) groups.set(name, new Tally());
  return groups.get(name)!;
};
for (const gold of golds) {
  const prediction = await predict(gold);
  const tallies = [whole];
  if (half(gold.name) === (options.half ?? 'even')) tallies.push(listed);
  if (options.source) {
    tallies.push(group(`year ${gold.published?.slice(0, 4) ?? 'unknown'}`));
    tallies.push(group(sources.get(gold.name) ?? '(no source)'));
  }
  for (const tally of tallies) tally.add(gold.name, gold.events, prediction);
}

if (options.errors) console.log(`${listed.disagreements.sort().join('\n')}\n`);
if (options.json) {
  const [meeting, pact, all] = (['meeting', 'pact', 'all'] as const).map((type) =>
    whole.detection(type),
  );
  const { articles, missing } = whole;
  console.log(
    JSON.stringify({
      articles,
      missing,
      meeting,
      pact,
      all,
      fields: whole.fields(),
      confidence: whole.confidence(),
    }),
  );
} else printTables();
if (whole.missing > 0) {
  const some = unread.slice(0, 5).join('\n');
  console.error(
    `${whole.missing} of ${whole.articles} articles gave nothing, so the figures are too low:\n${some}`,
  );
  process.exitCode = 1;
}

async function predict(gold: Gold) {
  if (gold.file === null) return null;
  for await (const { article, events, problems } of extractFiles([gold.file])) {
    for (const { reason } of problems) unread.push(reason);
    if (article) return { text: article.text, events };
  }
  return null;
}

function readSources(path: string): Map<string, string> {
  const index = join(path, 'index.json');
  if (!existsSync(index)) return new Map();
  const entries = JSON.parse(readFileSync(index, 'utf8')) as { name: string; source?: string }[];
  return new Map(entries.map(({ name, source }) => [name, source ?? '(no source)']));
}

function printTables(): void {
  const figure = (value: number | null) => (value === null ? '   —' : value.toFixed(3)).padStart(9);
  const row = (name: string, { gold, found, precision, recall, f1 }: Detection) =>
    `${name.padEnd(28)}${String(gold).padStart(6)}${String(found).padStart(7)}${figure(precision)}${figure(recall)}${figure(f1)}`;
  console.log(`${whole.articles} articles${whole.missing ? `, ${whole.missing} unread` : ''}`);
  const head = `${''.padEnd(28)}  gold  found    prec.   recall       F1`;
  console.log(head);
  for (const type of ['meeting', 'pact', 'all'] as const)
    console.log(row(type, whole.detection(type)));
  console.log();
  for (const [field, value] of Object.entries(whole.fields()))
    console.log(`${field.padEnd(36)}${figure(value)}`);
  console.log('\nconfidence    reports  right');
  for (const { from, found, right } of whole.confidence())
    console.log(
      `from ${from.toFixed(1)}${String(found).padStart(13)}${figure(found ? right / found : null)}`,
    );
  if (groups.size === 0) return;
  console.log(`\n${head}`);
  for (const [name, tally] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(`${name} (${tally.articles})`, tally.detection('all')));
  }
}
