import { pathToFileURL } from 'node:url';
import { notifyQueues } from '../../infra/local/local-bucket.ts';
import { MessageQueue } from '../../infra/local/queue/message-queue.ts';
import { bucket, S3Endpoint } from './s3-endpoint.ts';

const arn = 'arn:aws:sqs:us-east-1:000000000000:uploads';
const rule = (Event: string) => ({ Event, Queue: arn });

/** The S3 endpoint of a folder and the queue it fills, without anyone who takes from the queue. */
export async function openUploads(dir: string) {
  const path = `${dir}/queue.ndjson`;
  const queue = await MessageQueue.open(path, {
    maxReceiveCount: 5,
    deadLetters: null,
    retryPause: 100,
  });
  const endpoint = await S3Endpoint.open(dir);
  notifyQueues(
    { name: bucket, store: endpoint.store, uploads: endpoint.uploads },
    {
      NotificationConfiguration: {
        QueueConfigurations: [rule('s3:ObjectCreated:*'), rule('s3:ObjectRemoved:*')],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    },
    [{ arn, queue, visibilityTimeout: 1000 }],
  );
  return { endpoint, queue };
}

// As a process of its own it can be killed: it says its address and serves.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { endpoint } = await openUploads(process.argv[2]!);
  console.log(endpoint.url);
}
