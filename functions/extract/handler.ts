import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { requireEnv } from '#shared/env.ts';
import { openEventStore } from '#shared/event-store.ts';
import { lookAtArticle } from './look-at-article.ts';
import { takeIn } from './take-in.ts';

const store = openEventStore(requireEnv('EVENT_TABLE'));

/** Messages of the article queue in, those to be tried again out. */
export async function handler({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  const look = (key: string) => lookAtArticle(key, () => context.getRemainingTimeInMillis());
  // Lambda writes objects as JSON, so that the log can be asked for their fields.
  const failed = await takeIn(Records, store, look, (line) => console.log(line));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
