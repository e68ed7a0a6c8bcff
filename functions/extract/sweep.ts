import type { Context } from 'aws-lambda';
import { listObjects } from '#shared/article-bucket.ts';
import { requireEnv } from '#shared/env.ts';
import { openEventStore } from '#shared/event-store.ts';
import { extractor, lookAtArticle } from './look-at-article.ts';
import { reconcile } from './reconcile.ts';

/**
 * Entry of a function to be run on a schedule (an hour is enough): needs what the extract function needs, and to list the article bucket.
 * It mends what notices missed and finishes what a crash left; then folds the changes log into the counts. A sweep that time cuts short
 * is gone on with by the next.
 */
const store = openEventStore(requireEnv('EVENT_TABLE'));
const concurrency = 4;
const reserveMs = 60_000;

export async function handler(_: unknown, context: Context): Promise<void> {
  await store.keepCounts();
  const timeLeft = () => context.getRemainingTimeInMillis();
  const look = (key: string) => lookAtArticle(key, timeLeft);
  const result = await reconcile(store, listObjects('articles/'), look, {
    extractor,
    concurrency,
    isOver: () => timeLeft() < reserveMs,
  });
  await store.keepCounts();
  const drift = Object.values(result.mended).reduce((sum, count) => sum + count, 0);
  console.log({ swept: result.seen, drift, ...result });
}
