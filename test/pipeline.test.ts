import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pipeline, uploadUnnoticed } from './support/pipeline.ts';

interface EventSummary {
  id: string;
  type: string;
  status: string;
  parties: { code: string }[];
  date: { start: string } | null;
  place: { name: string } | null;
  articleCount: number;
}
interface TrackedEvent extends EventSummary {
  reports: { evidence: { quote: string; start: number; end: number }[] }[];
}
interface ArticleSummary {
  id: string;
  key: string;
  state: string;
  reason: string | null;
  events: string[];
}

/** Two states of the caller's choice meet, told in the plainest way there is. */
const article = (one: string, other: string, city: string) => `${one} and ${other} hold talks

Tuesday, May 7, 2024

${city.toUpperCase()} - The foreign ministers of ${one} and ${other} met in ${city} on Monday to discuss fishing rights.
`;

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await Pipeline.open();
}, 180_000);
afterAll(() => pipeline?.destroy());

const eventsOf = async (...countries: string[]) =>
  (await pipeline.ask<{ events: EventSummary[] }>(`/events?country=${countries}`)).events;
const articles = async (query = '') =>
  (await pipeline.ask<{ articles: ArticleSummary[] }>(`/articles?limit=100${query}`)).articles;
const articleAt = async (key: string) => (await articles()).find((one) => one.key === key);

describe('an article in, its events out', () => {
  test('put with the SDK', async () => {
    const Body = article('Norway', 'Portugal', 'Oslo');
    const upload = { Bucket: pipeline.stack.bucket, Key: 'articles/oslo.txt', Body };
    await pipeline.s3.send(new PutObjectCommand(upload));
    const [event, ...others] = await eventsOf('NOR', 'PRT');
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'meeting',
      status: 'held',
      parties: [{ code: 'NOR' }, { code: 'PRT' }],
      date: { start: '2024-05-06' },
      place: { name: 'Oslo' },
      articleCount: 1,
    });
    const { reports } = await pipeline.ask<TrackedEvent>(`/events/${event!.id}`);
    for (const { quote } of reports[0]!.evidence) expect(Body).toContain(quote);
    expect(reports[0]!.evidence.length).toBeGreaterThan(0);
  });

  test('put without a signature', async () => {
    await pipeline.upload('articles/lima.txt', article('Peru', 'Chile', 'Lima'));
    expect(await eventsOf('PER', 'CHL')).toMatchObject([{ place: { name: 'Lima' } }]);
  });

  test('and on the page', async () => {
    const page = await fetch(pipeline.stack.apiUrl);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });

  test('nothing outside the prefix is read', async () => {
    await pipeline.upload('drafts/rome.txt', article('Italy', 'Malta', 'Rome'));
    expect(await eventsOf('ITA', 'MLT')).toEqual([]);
  });
});

describe('a key', () => {
  test.each([
    ['articles/with spaces.txt', 'Kenya', 'Ghana', 'KEN,GHA'],
    ['articles/plus+plus.txt', 'India', 'Nepal', 'IND,NPL'],
    ['articles/100%25.txt', 'Spain', 'Malta', 'ESP,MLT'],
    ['articles/Élysée & co.txt', 'France', 'Gabon', 'FRA,GAB'],
    ['articles/漢字/東京.txt', 'Japan', 'Mongolia', 'JPN,MNG'],
    ['articles/#hash?x=1.txt', 'Egypt', 'Qatar', 'EGY,QAT'],
  ])('%s is read as it is', async (key, one, other, codes) => {
    await pipeline.upload(key, article(one, other, 'Geneva'));
    expect(await eventsOf(codes)).toHaveLength(1);
    const listed = (await articleAt(key))!;
    expect(listed).toMatchObject({ key, state: 'read' });
    expect(await pipeline.ask(`/articles/${listed.id}`)).toMatchObject({ key });
  });
});

describe('a later upload under the same key', () => {
  test('replaces what the first one said', async () => {
    await pipeline.upload('articles/replaced.txt', article('Brazil', 'Angola', 'Brasilia'));
    expect(await eventsOf('BRA', 'AGO')).toHaveLength(1);
    await pipeline.upload('articles/replaced.txt', article('Brazil', 'Cuba', 'Brasilia'));
    expect(await eventsOf('BRA', 'CUB')).toHaveLength(1);
    expect(await eventsOf('BRA', 'AGO')).toEqual([]);
  });

  test('a deletion takes it back, and undoing the deletion brings it again', async () => {
    const [Key, object] = ['articles/gone.txt', { Bucket: pipeline.stack.bucket }];
    await pipeline.upload(Key, article('Sweden', 'Fiji', 'Stockholm'));
    expect(await eventsOf('SWE', 'FJI')).toHaveLength(1);
    const { VersionId } = await pipeline.s3.send(new DeleteObjectCommand({ ...object, Key }));
    expect(await eventsOf('SWE', 'FJI')).toEqual([]);
    await pipeline.s3.send(new DeleteObjectCommand({ ...object, Key, VersionId: VersionId! }));
    expect(await eventsOf('SWE', 'FJI')).toHaveLength(1);
  });
});

describe('what cannot be read is listed with its reason, and disturbs nothing', () => {
  test.each([
    ['articles/empty.txt', new Uint8Array()],
    ['articles/blank.txt', Buffer.from(' \n\t\n ')],
    ['articles/binary.txt', Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0, 7, 0x80, 0x81])],
    ['articles/picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['articles/broken.pdf', Buffer.from('%PDF-1.7 no more')],
    ['articles/huge.txt', Buffer.alloc(30 * 1024 ** 2, 'Ministers met in Oslo. ')],
  ])('%s', async (key, body) => {
    await pipeline.upload(key, body);
    await pipeline.upload(`${key}.good.txt`, article('Ireland', 'Oman', 'Dublin'));
    const rejected = await articles('&state=rejected');
    const found = rejected.find((one) => one.key === key);
    expect(found?.reason).toMatch(/\S+ \S+/);
    expect(await articleAt(`${key}.good.txt`)).toMatchObject({ state: 'read' });
    await pipeline.remove(`${key}.good.txt`);
  });
});

describe('a message', () => {
  const uploads = () => pipeline.stack.queues.find(({ arn }) => arn.includes('Uploads'))!.queue;
  const dead = () => pipeline.stack.queues.find(({ arn }) => arn.includes('DeadLetters'))!.queue;

  test('that S3 sends when the notification is set up is taken', async () => {
    const before = dead().size;
    const body = { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: pipeline.stack.bucket };
    await uploads().send(JSON.stringify(body));
    expect(await pipeline.stack.settled(30_000)).toBe(true);
    expect(dead().size).toBe(before);
  });

  test('that is no notification ends among the dead letters, and the rest of its batch is read', async () => {
    for (const body of ['no JSON', '[]', '{"Records":7}']) await uploads().send(body);
    await pipeline.upload('articles/beside-junk.txt', article('Latvia', 'Panama', 'Riga'));
    expect(await eventsOf('LVA', 'PAN')).toHaveLength(1);
    expect(
      dead()
        .messages()
        .map(({ body }) => body),
    ).toContain('no JSON');
  });

  test('about an object that was never there is taken', async () => {
    const record = (key: string) => ({
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: pipeline.stack.bucket }, object: { key, sequencer: '0055' } },
    });
    const before = dead().size;
    await uploads().send(JSON.stringify({ Records: [record('articles/never.txt')] }));
    expect(await pipeline.stack.settled(30_000)).toBe(true);
    expect(dead().size).toBe(before);
    expect(await articleAt('articles/never.txt')).toBeUndefined();
  });
});

test('a notice that was lost is made up for by the sweep', async () => {
  const { dir } = pipeline;
  await pipeline.close();
  await uploadUnnoticed(dir, 'articles/unnoticed.txt', article('Estonia', 'Peru', 'Tallinn'));
  pipeline = await Pipeline.open(dir);
  await expect.poll(() => eventsOf('EST', 'PER'), { timeout: 20_000 }).toHaveLength(1);
}, 60_000);

test('npm run reprocess works on the running stack', async () => {
  const { stderr } = await pipeline.run('functions/extract/reprocess-cli.ts');
  expect(stderr).toMatch(/articles seen, \{\} read again, 0 changes/);
}, 60_000);

test('everything is still there after a restart', async () => {
  const before = await pipeline.ask('/events?limit=100');
  const { dir } = pipeline;
  await pipeline.close();
  pipeline = await Pipeline.open(dir);
  expect(await pipeline.ask('/events?limit=100')).toEqual(before);
});
