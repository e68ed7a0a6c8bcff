import { setTimeout } from 'node:timers/promises';
import { listObjects } from '#shared/article-bucket.ts';
import { requireEnv } from '#shared/env.ts';
import { openEventStore } from '#shared/event-store.ts';
import { extractor, lookAtArticle } from './look-at-article.ts';
import { reconcile } from './reconcile.ts';

/**
 * `npm run reprocess -- [articles at a time]`: reads again every article that an older extractor read, in the bucket and table that
 * ARTICLE_BUCKET and EVENT_TABLE name, and prints what changes while it does. Stopped, it goes on where it was when it is started again; the
 * diff of all runs is `/changes` from where the first began, which it says.
 */
const concurrency = Number(process.argv[2] ?? 8);
if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 200) {
  console.error('usage: npm run reprocess -- [articles at a time, 1 to 200; 8]');
  process.exit(2);
}
const store = openEventStore(requireEnv('EVENT_TABLE'));
const { sequence: first } = await store.totals();
console.error(`extractor ${extractor}: what changes is also under /changes?since=${first}`);

let since = first;
let changes = 0;
async function printChanges(): Promise<void> {
  for (let more = true; more; ) {
    const page = await store.changesSince(since, { limit: 100 });
    for (const { kind, event, title, fields } of page.changes)
      console.log([kind, event, title, fields.join(',')].filter(Boolean).join('\t'));
    changes += page.changes.length;
    ({ next: since, more } = page);
  }
}

let shown = 0;
const work = reconcile(store, listObjects('articles/'), (key) => lookAtArticle(key), {
  extractor,
  concurrency,
  onProgress: ({ seen, mended, failed }) => {
    if (seen - shown < 1000) return;
    shown = seen;
    console.error(
      `${seen} articles seen, ${JSON.stringify(mended)} read again, ${failed.length} failed`,
    );
  },
});
const isOver = work.then(() => true);
while (!(await Promise.race([isOver, setTimeout(1000, false)]))) await printChanges();
const result = await work;
await printChanges();
for (const { key, error } of result.failed) console.error(`reprocess: ${key}: ${error}`);
console.error(
  `extractor ${extractor}: ${result.seen} articles seen, ${JSON.stringify(result.mended)} read again, ${changes} changes`,
);
await store.keepCounts();
process.exitCode = result.failed.length > 0 ? 1 : 0;
