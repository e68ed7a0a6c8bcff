import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Journal } from '../../../infra/local/journal.ts';
import { MessageQueue } from '../../../infra/local/queue/message-queue.ts';
import { Poller } from '../../../infra/local/queue/poller.ts';

let dir: string;
let deadLetters: MessageQueue;
let queue: MessageQueue;
const open = async () => {
  deadLetters = await MessageQueue.open(join(dir, 'dead.ndjson'), {
    maxReceiveCount: Number.POSITIVE_INFINITY,
    deadLetters: null,
    retryPause: 100,
  });
  queue = await MessageQueue.open(join(dir, 'queue.ndjson'), {
    maxReceiveCount: 3,
    deadLetters,
    retryPause: 100,
  });
};
const close = () => Promise.all([queue.close(), deadLetters.close()]);

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-queue-'));
  await open();
});
afterEach(async () => {
  await close().catch(() => {});
  rmSync(dir, { recursive: true });
});

const bodies = (messages: readonly { body: string }[]) => messages.map(({ body }) => body);

describe('a message', () => {
  test('is given to one receiver at a time, in order, in batches', async () => {
    for (const body of ['a', 'b', 'c']) await queue.send(body);
    expect(bodies(await queue.receive(2, 60_000))).toEqual(['a', 'b']);
    expect(bodies(await queue.receive(2, 60_000))).toEqual(['c']);
    expect(await queue.receive(2, 60_000)).toEqual([]);
  });

  test('of two receivers at once goes to one', async () => {
    await queue.send('a');
    const [one, other] = await Promise.all([queue.receive(1, 60_000), queue.receive(1, 60_000)]);
    expect([...one, ...other]).toHaveLength(1);
  });

  test('comes back when it was not deleted in time, and counts how often', async () => {
    await queue.send('a');
    expect((await queue.receive(1, 0))[0]!.received).toBe(1);
    expect((await queue.receive(1, 0))[0]!.received).toBe(2);
  });

  test('goes to the dead letters after the last receive, not before', async () => {
    await queue.send('poison');
    for (let i = 0; i < 3; i++) {
      expect(deadLetters.size).toBe(0);
      expect(await queue.receive(1, 0)).toHaveLength(1);
    }
    expect(await queue.receive(1, 0)).toEqual([]);
    expect([queue.size, bodies(deadLetters.messages())]).toEqual([0, ['poison']]);
  });

  test('is still there after the process is gone, with its count; what was deleted is not', async () => {
    for (const body of ['kept', 'done']) await queue.send(body);
    await queue.delete((await queue.receive(2, 60_000)).slice(1));
    await close();
    await open();
    const [message] = await queue.receive(5, 60_000);
    expect(message).toMatchObject({ body: 'kept', received: 2 });
  });
});

test('the mark of the last message is kept, also when all messages are gone', async () => {
  await queue.send('a', '0001');
  await queue.send('b', '0002');
  await queue.delete(await queue.receive(2, 60_000));
  for (let i = 0; i < 2; i++) {
    await close();
    await open();
    expect([queue.mark, queue.size]).toEqual(['0002', 0]);
  }
});

describe('a journal', () => {
  const path = () => join(dir, 'journal.ndjson');

  test('drops a line that was cut short, and goes on behind the last whole one', async () => {
    writeFileSync(path(), '{"n":1}\n{"n":2}\n{"n"');
    const first = await Journal.open<{ n: number }>(path());
    expect(first.entries).toEqual([{ n: 1 }, { n: 2 }]);
    await first.journal.append({ n: 3 });
    await first.journal.close();
    expect(readFileSync(path(), 'utf8')).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
  });

  test('names the file and line of damage in its middle', async () => {
    const { journal } = await Journal.open<object>(path());
    await journal.append({ n: 1 });
    await journal.close();
    appendFileSync(path(), 'garbage\n{"n":2}\n');
    await expect(Journal.open(path())).rejects.toThrow(/journal\.ndjson is damaged in line 2/);
  });

  test('keeps the order of appends that wait for each other', async () => {
    const { journal } = await Journal.open<number>(path());
    await Promise.all(Array.from({ length: 500 }, (_, n) => journal.append(n)));
    await journal.close();
    const { journal: again, entries } = await Journal.open<number>(path());
    expect(entries).toEqual(Array.from({ length: 500 }, (_, n) => n));
    await again.close();
  });
});

describe('the poller', () => {
  const poll = (invoke: (event: SQSEvent) => Promise<unknown>, options = {}) =>
    new Poller(queue, {
      queueArn: 'arn:aws:sqs:us-east-1:000000000000:uploads',
      batchSize: 10,
      concurrency: 1,
      visibilityTimeout: 60_000,
      invoke,
      ...options,
    });
  const idsOf = ({ Records }: SQSEvent, body: string) =>
    Records.filter((record) => record.body === body).map(({ messageId }) => messageId);
  const failing = (event: SQSEvent, body: string) => ({
    batchItemFailures: idsOf(event, body).map((itemIdentifier) => ({ itemIdentifier })),
  });

  test('gives records as SQS gives them', async () => {
    await queue.send('{"Records":[]}');
    const seen: SQSEvent[] = [];
    const poller = poll(async (event) => void seen.push(event));
    await expect.poll(() => queue.size).toBe(0);
    await poller.stop();
    expect(seen[0]!.Records[0]).toMatchObject({
      body: '{"Records":[]}',
      md5OfBody: '4166b95044745e0c1033678bdad8d7de',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:uploads',
      attributes: { ApproximateReceiveCount: '1' },
    });
  });

  test('tries again only what failed; the rest of the batch is done', async () => {
    for (const body of ['good', 'bad', 'fine']) await queue.send(body);
    const seen: string[][] = [];
    const poller = poll(async (event) => {
      seen.push(event.Records.map(({ body }) => body));
      return failing(event, 'bad');
    });
    await expect.poll(() => bodies(deadLetters.messages()), { timeout: 20_000 }).toEqual(['bad']);
    await poller.stop();
    expect(seen).toEqual([['good', 'bad', 'fine'], ['bad'], ['bad']]);
    expect(queue.size).toBe(0);
  });

  test.each([
    ['nothing', undefined, 0],
    ['null', null, 0],
    ['an empty list', { batchItemFailures: [] }, 0],
    ['an id that is not of the batch', { batchItemFailures: [{ itemIdentifier: 'x' }] }, 2],
    ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }, 2],
  ])('an answer of %s leaves as many messages as Lambda would', async (_, answer, left) => {
    for (const body of ['a', 'b']) await queue.send(body);
    let called = 0;
    const poller = poll(async () => {
      called += 1;
      return answer;
    });
    await expect.poll(() => called).toBe(1);
    await poller.stop();
    expect(queue.size).toBe(left);
  });

  test('a throw leaves the whole batch', async () => {
    for (const body of ['a', 'b']) await queue.send(body);
    let called = 0;
    const poller = poll(() => {
      called += 1;
      return Promise.reject(new Error('down'));
    });
    await expect.poll(() => called).toBe(1);
    await poller.stop();
    expect(queue.size).toBe(2);
  });

  test('has no more batches under way than it may', async () => {
    for (let i = 0; i < 20; i++) await queue.send(String(i));
    let [now, most] = [0, 0];
    const poller = poll(
      async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now -= 1;
      },
      { batchSize: 1, concurrency: 3 },
    );
    await expect.poll(() => queue.size).toBe(0);
    await poller.stop();
    expect(most).toBe(3);
  });
});
