import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Table } from '../../shared/event-store/table.ts';
import { type EventStore, openEventStore } from '../../shared/event-store.ts';
import type { EventSummary, ListQuery } from '../../shared/tracked-event.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { openDynalite } from './open-dynalite.ts';
import { day, meeting, pact, ReportBucket } from './sample-reports.ts';

let dynalite: Awaited<ReturnType<typeof openDynalite>>;
beforeAll(async () => {
  dynalite = await openDynalite();
});
afterAll(() => dynalite.close());

const engines: [string, () => Promise<Table>][] = [
  ['in memory', async () => new MemoryTable()],
  ['on dynalite', () => dynalite.makeTable()],
];

describe.each(engines)('event store %s', (_, makeTable) => {
  let store: EventStore;
  let bucket: ReportBucket;
  beforeEach(async () => {
    store = openEventStore(await makeTable());
    bucket = new ReportBucket();
  });

  const list = async (query: ListQuery = {}, limit = 100) => {
    const found: EventSummary[] = [];
    let position = null;
    do {
      const page = await store.listEvents(query, { limit, position });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      found.push(...page.items);
      position = page.next;
    } while (position);
    return found;
  };
  const seoul = meeting('JPN KOR', {
    date: day('2011-01-10'),
    place: { name: 'Seoul', country: 'KOR', lat: 37.57, lon: 126.98 },
    participants: [{ name: 'Toshimi Kitazawa', title: 'Defense Minister', party: 'JPN' }],
  });

  test('two articles make one meeting; deleting both leaves nothing', async () => {
    await bucket.tell(store, 'articles/a.txt', [seoul], '2011-01-10');
    await bucket.tell(store, 'articles/b.txt', [seoul], '2011-01-11');
    const [event, ...more] = await list();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      articleCount: 2,
      firstReported: '2011-01-10',
      lastReported: '2011-01-11',
    });
    const found = await store.findEvent(event!.id);
    expect(found).toMatchObject({
      event: {
        reports: [{ article: { key: 'articles/a.txt' } }, { article: { key: 'articles/b.txt' } }],
      },
    });
    await bucket.tell(store, 'articles/a.txt', null);
    expect((await list())[0]).toMatchObject({ articleCount: 1, id: event!.id });
    await bucket.tell(store, 'articles/b.txt', null);
    expect(await list()).toEqual([]);
    expect(await store.findEvent(event!.id)).toBeNull();
    const { changes } = await store.changesSince(0, { limit: 100 });
    expect(changes.map(({ kind }) => kind)).toEqual([
      'created',
      'fields-changed',
      'fields-changed',
      'removed',
    ]);
  });

  test('a second article changes the status of a pact, overwriting the first takes its claim away', async () => {
    const gsomia = { acronym: 'GSOMIA', status: 'under-discussion' as const };
    await bucket.tell(
      store,
      'articles/1.txt',
      [pact('JPN KOR', 'military information pact', gsomia)],
      '2011-01-11',
    );
    await bucket.tell(
      store,
      'articles/2.txt',
      [pact('JPN KOR', 'security pact', { acronym: 'GSOMIA', date: day('2016-11-23') })],
      '2016-11-23',
    );
    const [event] = await list();
    expect(event).toMatchObject({ status: 'signed', articleCount: 2, acronym: 'GSOMIA' });
    expect(event!.history.map(({ status }) => status)).toEqual(['under-discussion', 'signed']);
    await bucket.tell(store, 'articles/1.txt', [], '2011-01-11');
    expect((await list())[0]!.history.map(({ status }) => status)).toEqual(['signed']);
  });

  test('a bridge merges two events, its removal splits them, and the old id leads to the new', async () => {
    const named = pact('JPN KOR', 'alpha arrangement');
    const acronym = pact('JPN KOR', 'beta arrangement', { acronym: 'XYZ' });
    await bucket.tell(store, 'articles/1.txt', [named], '2020-01-01');
    await bucket.tell(store, 'articles/2.txt', [acronym], '2020-01-02');
    const apart = await list();
    expect(apart).toHaveLength(2);
    await bucket.tell(store, 'articles/3.txt', [{ ...named, acronym: 'XYZ' }], '2020-01-03');
    const [one, ...more] = await list();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ articleCount: 3 });
    const other = apart.find(({ id }) => id !== one!.id)!;
    expect(await store.findEvent(other.id)).toEqual({ movedTo: one!.id });
    await bucket.tell(store, 'articles/3.txt', null);
    expect((await list()).map(({ id }) => id).sort()).toEqual(apart.map(({ id }) => id).sort());
    const kinds = (await store.changesSince(0, { limit: 100 })).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['merged', 'split']));
  });

  test('a delivery that comes twice writes nothing', async () => {
    const table = new MemoryTable({ counted: true });
    const counted = openEventStore(table);
    bucket.put('articles/a.txt', [seoul], '2011-01-10');
    const notice = { key: 'articles/a.txt', sequencer: '0055AED6DCD90281E5' };
    expect(await counted.saveArticle(notice, async () => bucket.look('articles/a.txt'))).toBe(
      'saved',
    );
    const before = table.bill!.puts;
    expect(await counted.saveArticle(notice, async () => bucket.look('articles/a.txt'))).toBe(
      'unchanged',
    );
    expect(table.bill!.puts).toBe(before);
  });

  test('lists are narrowed by every filter, paged exactly, and ordered by date', async () => {
    const days = ['2011-01-10', '2012-05-04', '2013-02-01', '2014-11-12', '2015-09-25'];
    for (const [i, start] of days.entries()) {
      await bucket.tell(
        store,
        `articles/${i}.txt`,
        [
          meeting(i % 2 ? 'CHN USA' : 'JPN KOR USA', {
            date: day(start),
            kind: i % 2 ? 'summit' : 'talks',
          }),
        ],
        start,
      );
    }
    await bucket.tell(
      store,
      'articles/p.txt',
      [pact('DEU FRA', 'Élysée Treaty', { date: day('1963-01-22') })],
      '1963-01-22',
    );
    await bucket.tell(store, 'articles/s.txt', [seoul], '2011-01-11');
    const g7 = 'CAN DEU FRA GBR ITA JPN USA';
    await bucket.tell(
      store,
      'articles/g7.txt',
      [meeting(g7, { date: day('2016-05-26'), kind: 'summit' })],
      '2016-05-26',
    );
    const dates = (events: EventSummary[]) => events.map(({ date }) => date!.start);
    const all = await list();
    expect(dates(all)).toEqual(dates(all).toSorted().toReversed());
    expect(all).toHaveLength(8);
    for (const limit of [1, 2, 3, 7]) expect(await list({}, limit)).toEqual(all);
    expect(dates(await list({ country: ['USA'] }))).toEqual(['2016-05-26', ...days.toReversed()]);
    expect(dates(await list({ country: ['KOR', 'USA'] }, 1))).toEqual([
      '2015-09-25',
      '2013-02-01',
      '2011-01-10',
    ]);
    expect(dates(await list({ between: ['USA', 'JPN'] }))).toEqual([
      '2016-05-26',
      '2015-09-25',
      '2013-02-01',
      '2011-01-10',
    ]);
    expect(dates(await list({ between: ['FRA', 'DEU'] }))).toEqual(['2016-05-26', '1963-01-22']);
    expect(dates(await list({ type: 'pact' }))).toEqual(['1963-01-22']);
    expect(dates(await list({ kind: ['summit'], country: ['CHN'] }, 1))).toEqual([
      '2014-11-12',
      '2012-05-04',
    ]);
    expect(dates(await list({ from: '2012-01-01', to: '2013-02-01' }))).toEqual([
      '2013-02-01',
      '2012-05-04',
    ]);
    expect(dates(await list({ q: 'elysee' }))).toEqual(['1963-01-22']);
    expect(dates(await list({ q: 'kita seo' }))).toEqual(['2011-01-10']);
    expect(dates(await list({ person: 'kitazawa', type: 'pact' }))).toEqual([]);
    expect(dates(await list({ q: 'treaty' }))).toEqual(['1963-01-22']);
    expect(await list({ minArticles: 2 })).toEqual([]);
    expect((await list({ sort: 'changed' }, 3)).map(({ changedAt }) => changedAt)).toEqual(
      all
        .map(({ changedAt }) => changedAt)
        .toSorted()
        .toReversed(),
    );
    expect((await list({ sort: 'articles' }, 3)).map(({ id }) => id).toSorted()).toEqual(
      all.map(({ id }) => id).toSorted(),
    );
    expect((await list({ asOf: '2012-12-31' })).map(({ date }) => date!.start)).toEqual([
      '2012-05-04',
      '2011-01-10',
      '2011-01-10',
      '1963-01-22',
    ]);
    expect((await store.countActors()).find(({ code }) => code === 'USA')).toEqual({
      code: 'USA',
      name: 'USA',
      meetings: 6,
      pacts: 0,
    });
    await store.keepCounts();
    expect((await store.findActor('KOR'))?.partners[0]).toEqual({
      code: 'JPN',
      name: 'JPN',
      meetings: 4,
      pacts: 0,
    });
    expect(await store.totals()).toMatchObject({ meetings: 7, pacts: 1 });
  });

  test('articles are listed in the order of their keys; rejected ones with the reason', async () => {
    for (const key of ['b', 'a', 'é', '漢'])
      await bucket.tell(store, `articles/${key}.txt`, key === 'a' ? [seoul] : []);
    bucket.put('articles/empty.txt', []);
    const bad = bucket.objects.get('articles/empty.txt')!;
    bad.content = {
      object: bad.object,
      bytes: 0,
      uploaded: '2026-01-02T00:00:00.000Z',
      state: 'rejected',
      reason: 'articles/empty.txt is empty.',
    };
    expect(
      await store.saveArticle({ key: 'articles/empty.txt', sequencer: 'ff' }, async () =>
        bucket.look('articles/empty.txt'),
      ),
    ).toBe('rejected');
    const { items } = await store.listArticles({ limit: 10 });
    expect(items.map(({ key }) => key)).toEqual(
      ['a', 'b', 'empty', 'é', '漢'].map((key) => `articles/${key}.txt`),
    );
    const rejected = await store.listArticles({ limit: 10, state: 'rejected' });
    expect(rejected.items).toMatchObject([
      { key: 'articles/empty.txt', reason: 'articles/empty.txt is empty.' },
    ]);
    const found = await store.findArticle(items[0]!.id);
    expect(found).toMatchObject({ article: { eventCount: 1 }, reports: [seoul] });
    expect(await store.findEvent(found!.article.events[0]!)).toMatchObject({
      event: { articleCount: 1 },
    });
    expect(await store.findArticle('no such id!')).toBeNull();
  });
});
