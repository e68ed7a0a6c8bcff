import { createHash } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Message, MessageQueue } from './message-queue.ts';

export interface PollerOptions {
  queueArn: string;
  batchSize: number;
  /** Batches under way at the same time. */
  concurrency: number;
  /** Milliseconds that received messages stay hidden. */
  visibilityTimeout: number;
  invoke: (event: SQSEvent) => Promise<unknown>;
}

const patience = 1000;

/** Gives the queue's messages to the function, as Lambda's event source mapping does. */
export class Poller {
  readonly #queue: MessageQueue;
  readonly #options: PollerOptions;
  readonly #loops: Promise<void>[];
  readonly #stop = new AbortController();

  constructor(queue: MessageQueue, options: PollerOptions) {
    this.#queue = queue;
    this.#options = options;
    this.#loops = Array.from({ length: options.concurrency }, () => this.#run());
  }

  /** Lets the batches under way end. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#loops);
  }

  async #run(): Promise<void> {
    const { batchSize, visibilityTimeout } = this.#options;
    while (!this.#stop.signal.aborted) {
      const messages = await this.#queue.receive(batchSize, visibilityTimeout);
      if (messages.length === 0) await this.#queue.wait(patience, this.#stop.signal);
      else await this.#give(messages);
    }
  }

  async #give(messages: Message[]): Promise<void> {
    const event = { Records: messages.map((message) => toRecord(message, this.#options.queueArn)) };
    const failed = await this.#options.invoke(event).then(
      (answer) => failedIds(answer, messages),
      () => messages.map(({ id }) => id),
    );
    await this.#queue.delete(messages.filter(({ id }) => !failed.includes(id)));
    await this.#queue.fail(messages.filter(({ id }) => failed.includes(id)));
  }
}

/** Nothing, or an empty list, means that all went well; a failed id that is not of this batch means that nothing did. */
function failedIds(answer: unknown, messages: Message[]): string[] {
  const failures = (answer as SQSBatchResponse | null | undefined)?.batchItemFailures ?? [];
  const all = messages.map(({ id }) => id);
  const failed = failures.map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => all.includes(id)) ? failed : all;
}

function toRecord(message: Message, eventSourceARN: string): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: `${message.id}#${message.received}`,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.received),
      SentTimestamp: String(message.sent),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(message.firstReceived),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN,
    awsRegion: 'us-east-1',
  };
}
