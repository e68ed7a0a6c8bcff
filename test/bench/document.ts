import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from '../../functions/extract/document/read-document.ts';

const bulk = new URL('../../../shared/bulk/articles.jsonl', import.meta.url);

/**
 * How fast articles become sentences and tokens. Peer: the `Intl.Segmenter` of this Node, sentences and words, on the same text
 * in the same run.
 */
export function document(): void {
  if (!existsSync(bulk)) {
    console.log(`document: skipped, ${bulk.pathname} is not there`);
    return;
  }
  const texts = readFileSync(bulk, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const empty = { title: null, published: null, publisher: null, url: null };
  const own = perSecond(texts, (text) => readDocument({ ...empty, text }).sentences.length);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const some = texts.filter((_, i) => i % 10 === 0);
  const peer = perSecond(some, (text) => {
    let count = 0;
    for (const { segment } of sentences.segment(text)) {
      count++;
      for (const _ of words.segment(segment));
    }
    return count;
  });
  console.log(
    `document         ${Math.round(own)} sentences/s, ${(own / peer).toFixed(1)} × Intl.Segmenter`,
  );
}

/** The best of three rounds, by processor time: other work on the machine does not count. */
function perSecond(texts: readonly string[], count: (text: string) => number): number {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage().user;
    let sentences = 0;
    for (const text of texts) sentences += count(text);
    best = Math.max(best, (1e6 * sentences) / (process.cpuUsage().user - start));
  }
  return best;
}
