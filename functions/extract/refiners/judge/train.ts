import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '#shared/article.ts';
import { fromAnnotated, fromGold } from './examples.ts';
import { misleading } from './judge.ts';
import { readExamples, writeExamples } from './kept-examples.ts';
import { type Checked, crossCheck, learn, surprise } from './learn.ts';

/**
 * Learns `weights.ts` from the articles of ../shared/eval/dev with an even number, from the drafts in `kept-drafts.tsv`, and from those
 * out of ../shared/bulk that `annotated.tsv` judges; articles of dev with an odd number are never read here. How hard weights are held
 * down is chosen on held-out tenths. `npm run train:judge -- DIR…` first takes the drafts of folders of annotated articles into `kept-drafts.tsv`.
 */
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.error(`train:judge: no annotated articles at ${shared}; nothing was changed`);
  process.exit(1);
}

interface OpenArticle {
  id: string;
  title: string | null;
  date: string | null;
  text: string;
}

/** The open articles by id, as `annotated.tsv` counts their characters: the title on the first line. */
function openArticles(): Map<string, Article> {
  const rows = readFileSync(`${shared}bulk/articles.jsonl`, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const { id, title, date, text } = JSON.parse(row) as OpenArticle;
      const published = /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date : null;
      const whole = title ? `${title}\n\n${text}` : text;
      return [id, { title, published, publisher: null, url: null, text: whole }];
    }),
  );
}

const { align } = await import(`${shared}eval/match.mjs`);
const kept = new URL('./kept-drafts.tsv', import.meta.url);
const { positionals: folders } = parseArgs({ allowPositionals: true });
if (folders.length > 0) {
  const drafts = (await Promise.all(folders.map((folder) => fromGold(folder, align, null)))).flat();
  const anew = new Set(drafts.map((d) => d.article));
  const others = readExamples(readFileSync(kept, 'utf8')).filter((d) => !anew.has(d.article));
  writeFileSync(kept, writeExamples([...others, ...drafts]));
}
const gold = await fromGold(`${shared}eval/dev`, align, 0);
const annotated = readFileSync(new URL('./annotated.tsv', import.meta.url), 'utf8');
const examples = [
  ...gold,
  ...readExamples(readFileSync(kept, 'utf8')),
  ...fromAnnotated(annotated, openArticles()),
];

const tried = [2, 3, 4, 6, 8].map((decay) => {
  const checked = crossCheck(examples, decay);
  return { decay, checked, surprise: surprise(checked) };
});
// The tamest of those that are about as good as the best: ways of writing that are not among the examples are to come.
const least = Math.min(...tried.map((t) => t.surprise));
const best = tried.findLast((t) => t.surprise <= 1.025 * least)!;
for (const { decay, surprise } of tried)
  console.log(`decay ${decay}: surprise ${surprise.toFixed(4)}`);
printBands(best.checked);
console.log('what misleads, right of all');
for (const together of misleading) {
  const found = examples.filter(
    ({ features, label }) => label !== 0.5 && together.every((f) => features.includes(f)),
  );
  const right = found.filter(({ label }) => label === 1).length;
  console.log(`${together.join(' + ')}: ${right} of ${found.length}`);
}

const weights = learn(examples, best.decay);
const lines = Object.entries(weights)
  .filter(([, w]) => Math.abs(w) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([f, w]) => `  '${f}': ${w.toFixed(2)},`);
writeFileSync(
  new URL('./weights.ts', import.meta.url),
  `/** Learned by \`npm run train:judge\`; the share of an analyst's yes in the log-odds of each feature. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(
  `${examples.length} drafts, ${lines.length} weights; npx biome check --write . puts them in form`,
);

function printBands(checked: readonly Checked[]): void {
  console.log('confidence, right of all (held-out tenths)');
  for (let band = 0; band < 10; band++) {
    const inside = checked.filter(
      ({ example, said }) => example.label !== 0.5 && Math.min(9, Math.floor(said * 10)) === band,
    );
    const right = inside.filter(({ example }) => example.label === 1).length;
    console.log(
      `${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}  ${right} of ${inside.length}`,
    );
  }
}
