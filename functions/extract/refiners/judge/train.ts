import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '#shared/article/read-article.ts';
import { readDocument } from '../../document/read-document.ts';
import { nameOf } from '../../mentions/actors.ts';
import { spelledAcronyms } from '../../patterns/acronyms.ts';
import { findFrames } from '../../patterns/find-frames.ts';
import { readScenes } from '../../patterns/read-scenes.ts';
import { draftsOf } from '../refine.ts';
import { writeReport } from '../write-report.ts';
import { featuresOf } from './features.ts';

/** Learns `weights.ts` from the articles of ../shared/eval/dev with an even number; those with an odd one are never read here. */
const shared = fileURLToPath(new URL('../../../../../shared/eval/', import.meta.url));
if (!existsSync(shared)) {
  console.error(`train:judge: no annotated articles at ${shared}; nothing was changed`);
  process.exit(1);
}

interface Example {
  features: string[];
  label: number;
  article: number;
}

const { align } = (await import(`${shared}match.mjs`)) as {
  align: (gold: unknown[], events: unknown[]) => [Map<number, number>, Set<number>];
};

async function read(): Promise<Example[]> {
  const examples: Example[] = [];
  const names = readdirSync(`${shared}dev`).filter((f) => f.endsWith('.gold.json'));
  for (const [article, file] of names.entries()) {
    const number = /\d+/.exec(file)?.[0];
    if (number === undefined || Number(number) % 2 === 1) continue;
    const gold = JSON.parse(readFileSync(`${shared}dev/${file}`, 'utf8')) as {
      events: { optional?: boolean }[];
    };
    const key = file.replace('.gold.json', '.txt');
    const reading = await readArticle(readFileSync(`${shared}dev/${key}`), {
      key,
      contentType: null,
      metadata: {},
    });
    if (!('article' in reading)) continue;
    const document = readDocument(reading.article);
    const acronyms = spelledAcronyms(document);
    const scenes = readScenes(document, acronyms);
    const drafts = draftsOf(
      scenes.map((s) => findFrames(s, acronyms)),
      scenes,
      document,
    );
    const events = drafts.map((d) => writeReport(d, document, nameOf));
    const [matched] = align(gold.events, events);
    const labels = new Map([...matched].map(([g, p]) => [p, gold.events[g]!.optional ? 0.5 : 1]));
    drafts.forEach((draft, i) => {
      examples.push({ features: featuresOf(draft), label: labels.get(i) ?? 0, article });
    });
  }
  return examples;
}

/** Logistic regression by plain gradient descent with L2; deterministic. An optional event (0.5) pulls neither way. */
function learn(examples: readonly Example[], decay = 0.5, rounds = 400): Record<string, number> {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const gradient: Record<string, number> = {};
    for (const { features, label } of examples) {
      if (label === 0.5) continue;
      const p = chance(weights, features);
      for (const f of features) gradient[f] = (gradient[f] ?? 0) + (p - label);
    }
    for (const [f, g] of Object.entries(gradient)) {
      const full = g + decay * examples.length * 0.05 * (weights[f] ?? 0) * (f === 'bias' ? 0 : 1);
      squares[f] = (squares[f] ?? 1e-8) + full * full;
      weights[f] = (weights[f] ?? 0) - (0.3 * full) / Math.sqrt(squares[f]);
    }
  }
  return weights;
}

function chance(weights: Record<string, number>, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights[f] ?? 0), 0)));
}

const examples = await read();
const folds = 10;
const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(examples.filter((e) => e.article % folds !== fold));
  for (const e of examples) {
    if (e.article % folds !== fold || e.label === 0.5) continue;
    const bin = bins[Math.min(9, Math.floor(chance(weights, e.features) * 10))]!;
    bin.n++;
    bin.right += e.label;
  }
}
console.log('confidence, right of all (held-out tenths of the even half)');
bins.forEach((bin, i) => {
  console.log(`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${bin.right} of ${bin.n}`);
});
const weights = learn(examples);
const lines = Object.entries(weights)
  .filter(([, w]) => Math.abs(w) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([f, w]) => `  '${f}': ${w.toFixed(2)},`);
writeFileSync(
  new URL('./weights.ts', import.meta.url),
  `/** Learned by \`npm run train:judge\`; the share of an analyst's yes in the log-odds of each feature. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(`${examples.length} drafts, ${lines.length} weights`);
