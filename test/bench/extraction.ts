import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '#shared/article.ts';
import { readDocument } from '../../functions/extract/document/read-document.ts';
import { findFrames } from '../../functions/extract/patterns/find-frames.ts';
import { spelledAcronyms } from '../../functions/extract/patterns/instruments/acronyms.ts';
import { readScenes } from '../../functions/extract/patterns/read-scenes.ts';
import { floor } from '../../functions/extract/refiners/judge/judge.ts';
import { refine } from '../../functions/extract/refiners/refine.ts';

const path = fileURLToPath(new URL('../../../shared/bulk/articles.jsonl', import.meta.url));

/** Sentences per second of the whole extraction on one core, over all articles of the bulk, and the share of each stage; `--articles N` takes about so many. */
export function extraction(flags: readonly string[]): void {
  if (!existsSync(path)) {
    console.error(`extraction: no articles at ${path}`);
    return;
  }
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  const told = flags.indexOf('--articles');
  const count = (told >= 0 && Number(flags[told + 1])) || rows.length;
  const articles = rows
    .filter((_, i) => i % Math.max(1, Math.floor(rows.length / count)) === 0)
    .map((line) => toArticle(JSON.parse(line) as { title: string; text: string }));
  for (const article of articles.slice(0, 20)) run(article, new Map());
  const times = new Map<string, number>();
  let sentences = 0;
  let scenes = 0;
  for (const article of articles) {
    const read = run(article, times);
    sentences += read.sentences;
    scenes += read.scenes;
  }
  const total = [...times.values()].reduce((a, b) => a + b, 0);
  console.log(
    `${articles.length} articles, ${sentences} sentences, ${scenes} parsed: ${Math.round(sentences / (total / 1000))} sentences/s`,
  );
  for (const [stage, time] of times)
    console.log(`${stage.padEnd(28)}${((100 * time) / total).toFixed(1).padStart(6)} %`);
}

const toArticle = ({ title, text }: { title: string; text: string }): Article => ({
  title,
  published: '2020-01-01',
  publisher: null,
  url: null,
  text: `${title}\n\n${text}`,
});

function run(article: Article, times: Map<string, number>): { sentences: number; scenes: number } {
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const document = timed('document', () => readDocument(article));
  const acronyms = spelledAcronyms(document);
  const scenes = timed('mentions and grammar', () => readScenes(document, acronyms));
  const frames = timed('patterns', () => findFrames(scenes, acronyms));
  timed('refiners', () => refine(frames, scenes, document, floor));
  return { sentences: document.sentences.length, scenes: scenes.length };
}
