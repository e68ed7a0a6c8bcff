import { listObjects } from '#shared/article-bucket.ts';
import { requireEnv } from '#shared/env.ts';
import { openEventStore } from '#shared/event-store.ts';
import type { Change } from '#shared/tracked-event.ts';
import { extractor, lookAtArticle } from './look-at-article.ts';
import { reconcile } from './reconcile.ts';

/**
 * `npm run reprocess -- [articles at a time]`: reads again every article that an older extractor read, in the bucket and table that
 * ARTICLE_BUCKET and EVENT_TABLE name, and prints what changed. Stopped, it goes on where it was when it is started again.
 */
const concurrency = Number(process.argv[2] ?? 8);
if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 200) {
  console.error('usage: npm run reprocess -- [articles at a time, 1 to 200; 8]');
  process.exit(2);
}
const store = openEventStore(requireEnv('EVENT_TABLE'));
const { sequence: first } = await store.totals();
let shown = 0;
const result = await reconcile(store, listObjects('articles/'), (key) => lookAtArticle(key), {
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
const changes: Change[] = [];
for (let since = first, more = true; more; ) {
  const page = await store.changesSince(since, { limit: 100 });
  changes.push(...page.changes);
  ({ next: since, more } = page);
}
for (const { kind, event, title, fields } of changes) {
  console.log([kind, event, title, fields.join(',')].filter(Boolean).join('\t'));
}
for (const { key, error } of result.failed) console.error(`reprocess: ${key}: ${error}`);
console.error(
  `extractor ${extractor}: ${result.seen} articles seen, ${JSON.stringify(result.mended)} read again, ${changes.length} changes`,
);
await store.keepCounts();
process.exitCode = result.failed.length > 0 ? 1 : 0;
