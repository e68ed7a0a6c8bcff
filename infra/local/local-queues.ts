import type { DataFolder } from './data-folder.ts';
import { MessageQueue } from './queue/message-queue.ts';
import type { QueueProperties } from './resources.ts';
import type { Template } from './template.ts';

export interface LocalQueue {
  readonly arn: string;
  readonly queue: MessageQueue;
  /** Milliseconds. */
  readonly visibilityTimeout: number;
}

/** The stack's queues, each a file; those that take dead letters first. */
export async function openQueues(
  template: Template,
  folder: DataFolder,
  retryPause: number,
): Promise<LocalQueue[]> {
  const opened: LocalQueue[] = [];
  const resources = template.all<QueueProperties>('AWS::SQS::Queue');
  const letters = ({ properties }: (typeof resources)[number]) => properties.RedrivePolicy;
  for (const resource of resources.sort((a, b) => Number(!!letters(a)) - Number(!!letters(b)))) {
    const redrive = letters(resource);
    const deadLetters = opened.find(({ arn }) => arn === redrive?.deadLetterTargetArn);
    const queue = await MessageQueue.open(folder.at('queues', `${resource.name}.ndjson`), {
      maxReceiveCount: redrive?.maxReceiveCount ?? Number.POSITIVE_INFINITY,
      deadLetters: deadLetters?.queue ?? null,
      retryPause,
      onGiveUp: ({ received }) =>
        console.error(`an upload failed ${received} times and is kept in ${folder.at('queues')}`),
    });
    const visibilityTimeout = (resource.properties.VisibilityTimeout ?? 30) * 1000;
    opened.push({ arn: resource.arn, queue, visibilityTimeout });
  }
  return opened;
}
