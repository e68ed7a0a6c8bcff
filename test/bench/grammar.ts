import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldSentence, readConllu } from '../../functions/extract/grammar/conllu.ts';
import { model, modelPath } from '../../functions/extract/grammar/model.ts';
import { parse, tag } from '../../functions/extract/grammar/parse.ts';
import {
  describeScores,
  f1,
  type Scores,
  scoreModel,
} from '../../functions/extract/grammar/train/scores.ts';
import { trainingUnits } from '../../functions/extract/grammar/train/training-units.ts';
import { treebanks } from './treebank.ts';

/**
 * Tags and trees against treebanks that nobody trained on, without punctuation, with our own tags (`joined`: PUD news with
 * names, offices, dates and numbers as one word each, as in articles); then speed beside
 * wink-nlp and compromise, which only tag, on the same sentences in one run; then what the model costs to load.
 */
export async function grammar(): Promise<void> {
  if (!existsSync(treebanks))
    return console.log('grammar: no treebanks beside the project, nothing to measure');
  const pud = read('pud-test');
  const news = pud.filter(({ id }) => id.startsWith('n'));
  const rows: [string, Scores][] = [
    ['PUD news', scoreModel(model(), news)],
    ['joined', scoreModel(model(), news, trainingUnits)],
    ['PUD', scoreModel(model(), pud)],
    ['EWT test', scoreModel(model(), read('ewt-test'))],
    ['GUM test', scoreModel(model(), read('gum-test'))],
  ];
  for (const [name, scores] of rows) console.log(describeScores(name, scores));
  showRelations(rows);
  await showSpeed(pud);
  showCost();
}

const read = (name: string) =>
  readConllu(readFileSync(new URL(`${name}.conllu`, treebanks), 'utf8'));

function showRelations(rows: readonly (readonly [string, Scores])[]): void {
  const counts = rows[0]![1].relations;
  const names = [...counts.keys()].sort((a, b) => counts.get(b)!.gold - counts.get(a)!.gold);
  console.log(
    `\nF1 by relation    ${rows.map(([name]) => name.padStart(9)).join(' ')}   gold in PUD news`,
  );
  for (const name of names) {
    if (counts.get(name)!.gold < 10) continue;
    const scores = rows.map(([, { relations }]) => f1(relations.get(name)).padStart(9)).join(' ');
    console.log(`${name.padEnd(17)} ${scores}   ${counts.get(name)!.gold}`);
  }
}

async function showSpeed(treebank: readonly GoldSentence[]): Promise<void> {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: winkModel } = await import('wink-eng-lite-web-model');
  const { default: compromise } = await import('compromise/two');
  const wink = winkNlp(winkModel, ['sbd', 'pos']);
  const tokens = treebank.reduce((sum, gold) => sum + gold.upos.length, 0);
  const runs: [string, (gold: GoldSentence) => unknown][] = [
    ['wink-nlp, tags', ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)],
    ['compromise, tags', ({ text }) => compromise(text).json()],
    ['ours, tags', ({ sentence }) => tag(sentence)],
    ['ours, tags and trees', ({ sentence }) => parse(sentence)],
  ];
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 5; round++) {
    for (const [i, [, run]] of runs.entries()) {
      const began = performance.now();
      for (const gold of treebank) run(gold);
      best[i] = Math.min(best[i]!, performance.now() - began);
    }
  }
  console.log('\n                       tokens/s   × wink-nlp');
  for (const [i, [name]] of runs.entries()) {
    const speed = Math.round((tokens / best[i]!) * 1000);
    console.log(
      `${name.padEnd(21)} ${String(speed).padStart(9)} ${(best[0]! / best[i]!).toFixed(2).padStart(12)}`,
    );
  }
}

/** Load time and memory in a process of its own, the median of five. */
function showCost(): void {
  const source = new URL('../../functions/extract/grammar/model.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(source)}).then(({ model }) => {
    globalThis.gc(); const before = process.memoryUsage(); const began = performance.now(); model(); const took = performance.now() - began;
    globalThis.gc(); const after = process.memoryUsage();
    console.log(took, (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6, (after.rss - before.rss) / 1e6); })`;
  const runs = Array.from({ length: 5 }, () =>
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', '-e', script], {
      encoding: 'utf8',
    })
      .trim()
      .split(' ')
      .map(Number),
  );
  const median = (column: number) => runs.map((run) => run[column]!).sort((a, b) => a - b)[2]!;
  const { size } = statSync(fileURLToPath(new URL(String(modelPath()), import.meta.url)));
  console.log(
    `\nmodel ${(size / 1e6).toFixed(2)} MB, loads in ${median(0).toFixed(0)} ms, holds ${median(1).toFixed(1)} MB (resident set grows by ${median(2).toFixed(0)} MB)`,
  );
}
