import { describe, expect, test } from 'vitest';
import { readNotices } from '../../functions/extract/read-notices.ts';
import { takeIn } from '../../functions/extract/take-in.ts';
import { openEventStore } from '../../shared/event-store.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { meeting, ReportBucket } from './sample-reports.ts';

const record = (key: string, sequencer = '0055AED6DCD90281E5') => ({
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'articles' }, object: { key, sequencer } },
});
const bodyOf = (...records: unknown[]) => JSON.stringify({ Records: records });

describe('notices', () => {
  test.each([
    ['articles/plain.txt', 'articles/plain.txt'],
    ['articles/two+words.txt', 'articles/two words.txt'],
    ['articles/a%2Bb%25.txt', 'articles/a+b%.txt'],
    ['articles/caf%C3%A9/%E6%BC%A2.txt', 'articles/café/漢.txt'],
  ])('%s means %s', (encoded, key) => {
    expect(readNotices(bodyOf(record(encoded)))).toEqual([
      { key, sequencer: '0055AED6DCD90281E5' },
    ]);
  });

  test('a test event, a folder and what lies outside articles/ are no news', () => {
    expect(readNotices('{"Service":"Amazon S3","Event":"s3:TestEvent"}')).toEqual([]);
    expect(
      readNotices(bodyOf(record('articles/'), record('articles/2011/'), record('logs/a.txt'))),
    ).toEqual([]);
    expect(readNotices('{"Records":[]}')).toEqual([]);
  });

  test('EventBridge does not encode keys', () => {
    const detail = { object: { key: 'articles/a+b c.txt', sequencer: '617f08299329d189' } };
    expect(
      readNotices(JSON.stringify({ source: 'aws.s3', 'detail-type': 'Object Created', detail })),
    ).toEqual([{ key: 'articles/a+b c.txt', sequencer: '617f08299329d189' }]);
  });

  test.each([
    ['no json', 'a message that is no JSON'],
    ['[]', 'a message whose message is no object'],
    ['{"hello":1}', 'neither from S3 nor a sweep: it has hello in it'],
    ['{"Records":[{"s3":{"object":{}}}]}', 'object key is no text'],
    ['{"Records":[null]}', 'record is no object'],
  ])('%s is refused', (body, message) => {
    expect(() => readNotices(body)).toThrow(message);
  });
});

test('one bad message of a batch is given back, the others are done', async () => {
  const bucket = new ReportBucket();
  bucket.put('articles/good.txt', [meeting('JPN KOR')], '2011-01-11');
  const store = openEventStore(new MemoryTable());
  const lines: Record<string, unknown>[] = [];
  const messages = [
    { messageId: '1', body: 'no json' },
    { messageId: '2', body: bodyOf(record('articles/good.txt')) },
    { messageId: '3', body: '{"Event":"s3:TestEvent"}' },
    { messageId: '4', body: bodyOf(record('articles/gone.txt')) },
    { messageId: '5', body: bodyOf(record('articles/broken.txt')) },
  ];
  const look = async (key: string) => {
    if (key === 'articles/broken.txt') throw new Error('SlowDown');
    return bucket.look(key);
  };
  expect(await takeIn(messages, store, look, (line) => lines.push(line))).toEqual(['1', '5']);
  expect((await store.listEvents({}, { limit: 10 })).items).toHaveLength(1);
  expect(lines).toEqual([
    { message: '1', failed: 'Error: a message that is no JSON' },
    { key: 'articles/good.txt', saved: 'saved' },
    { key: 'articles/gone.txt', saved: 'unchanged' },
    { message: '5', failed: 'Error: SlowDown' },
  ]);
});
