import type { DataFolder } from './data-folder.ts';
import type { LocalQueue } from './local-queues.ts';
import type { MessageQueue } from './queue/message-queue.ts';
import type { BucketProperties } from './resources.ts';
import { MultipartUploads } from './s3/multipart-uploads.ts';
import { hears, notice, testNotice } from './s3/notification.ts';
import { ObjectStore } from './s3/object-store.ts';
import type { Bucket } from './s3/operation.ts';
import type { Resource } from './template.ts';

export async function openBucket(
  { name }: Resource<BucketProperties>,
  folder: DataFolder,
): Promise<Bucket> {
  const store = await ObjectStore.open(folder.at('s3'));
  const uploads = await MultipartUploads.open(folder.at('s3'));
  return { name, store, uploads };
}

/**
 * Sends each queue the changes it is to hear of. The queue remembers the last it took, and the bucket tells all it has
 * known, so a notice that a crash swallowed is sent at the next start.
 */
export function notifyQueues(
  { name, store }: Bucket,
  { NotificationConfiguration: { QueueConfigurations } }: BucketProperties,
  queues: LocalQueue[],
): void {
  const targets = queues
    .map(({ arn, queue }) => ({
      queue,
      rules: QueueConfigurations.filter((one) => one.Queue === arn),
    }))
    .filter(({ rules }) => rules.length > 0);
  for (const { queue } of targets) greet(queue, name);
  store.watch((change) => {
    for (const { queue, rules } of targets) {
      if (change.sequencer > queue.mark && hears(rules, change)) {
        queue.send(notice(name, change), change.sequencer).catch(report);
      }
    }
  });
}

/** The first message of every queue that is set up. */
function greet(queue: MessageQueue, bucket: string): void {
  if (queue.mark === '') queue.send(testNotice(bucket, Date.now()), '0').catch(report);
}

/** The change is in the bucket's journal and will be told at the next start. */
function report(cause: unknown): void {
  console.error(cause);
}
