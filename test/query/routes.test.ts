import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEventStore } from '../../shared/event-store.ts';
import type { ArticleRecord, EventSummary } from '../../shared/tracked-event.ts';
import { openDynalite } from '../shared/open-dynalite.ts';
import { ReportBucket } from '../shared/sample-reports.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { fillSample } from './support/sample-table.ts';
import { serve } from './support/served.ts';

let dynalite: Awaited<ReturnType<typeof openDynalite>>;
let served: ReturnType<typeof serve>;
beforeAll(async () => {
  dynalite = await openDynalite();
  const table = await dynalite.makeTable();
  await fillSample(table);
  served = serve(table);
});
afterAll(() => dynalite.close());
const ask = (...given: Parameters<typeof served.ask>) => served.ask(...given);
const named = (events: EventSummary[]) =>
  events.map((event) =>
    event.type === 'pact'
      ? (event.acronym ?? event.name)
      : event.parties
          .map(({ code }) => code)
          .sort()
          .join(' '),
  );

describe('GET /days', () => {
  test('counts the days on which events began', async () => {
    const { body } = await ask('/days');
    expect(body).toEqual({
      days: [
        { day: '2012-06-29', meetings: 0, pacts: 1 },
        { day: '2011-03-01', meetings: 0, pacts: 1 },
        { day: '2011-02-07', meetings: 1, pacts: 0 },
        { day: '2011-01-10', meetings: 1, pacts: 0 },
        { day: '2011-01-09', meetings: 1, pacts: 0 },
      ],
      next: null,
    });
  });
  test('of what the filters leave, as lines too', async () => {
    const { text } = await ask('/days?country=JPN&status=held&format=csv');
    expect(text).toBe('day,meetings,pacts\r\n2011-01-10,1,0\r\n');
    expect((await ask('/days?person=kitazawa')).status).toBe(400);
  });
});

describe('GET /events', () => {
  test.each([
    ['/events', ['GSOMIA', 'grain corridor accord', 'DEU FRA POL', 'JPN KOR', 'CHN USA']],
    ['/events?type=meeting', ['DEU FRA POL', 'JPN KOR', 'CHN USA']],
    ['/meetings', ['DEU FRA POL', 'JPN KOR', 'CHN USA']],
    ['/pacts', ['GSOMIA', 'grain corridor accord']],
    ['/events?country=jpn', ['GSOMIA', 'JPN KOR']],
    ['/events?country=FRA,DEU', ['DEU FRA POL']],
    ['/events?country=FRA&country=CHN', []],
    ['/events?between=KOR,JPN', ['GSOMIA', 'JPN KOR']],
    ['/pairs/kor/JPN', ['GSOMIA', 'JPN KOR']],
    ['/pairs/JPN/KOR?type=meeting', ['JPN KOR']],
    ['/events?status=planned,signed&kind=summit', ['DEU FRA POL']],
    ['/events?topic=military', ['JPN KOR']],
    ['/events?person=kitazawa', ['JPN KOR']],
    ['/events?place=seo', ['JPN KOR']],
    ['/events?q=poland', ['DEU FRA POL']],
    ['/events?q=korea+kitazawa', ['JPN KOR']],
    ['/events?q=%C3%87HINA', ['CHN USA']],
    ['/events?q=china+seoul', []],
    ['/events?q=general+secur', ['GSOMIA']],
    ['/events?from=2011-02&to=2011', ['grain corridor accord', 'DEU FRA POL']],
    ['/events?from=2011-01-12&to=2011-01-12', ['CHN USA']],
    ['/events?minArticles=2&sort=articles', ['GSOMIA', 'JPN KOR']],
    ['/events?sort=changed&limit=1', ['GSOMIA']],
    ['/events?asOf=2011-06&country=JPN', ['GSOMIA', 'JPN KOR']],
  ])('%s', async (path, expected) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(named(body.events)).toEqual(expected);
  });

  test('as the articles up to a day tell it', async () => {
    const { body } = await ask('/events?type=pact&country=JPN&asOf=2011-12-31');
    expect(body.events[0]).toMatchObject({ acronym: 'GSOMIA', status: 'under-discussion' });
    const { id } = body.events[0];
    expect((await ask(`/events/${id}`)).body).toMatchObject({ status: 'signed', articleCount: 2 });
    expect((await ask(`/events/${id}?asOf=2011`)).body).toMatchObject({
      status: 'under-discussion',
    });
    expect((await ask(`/events/${id}?asOf=2010`)).status).toBe(404);
  });

  test('pages of any size, joined, are the list', async () => {
    const whole = (await ask('/events')).body.events;
    for (const limit of [1, 2, 3, 5]) {
      const joined: EventSummary[] = [];
      let path: string | undefined = `/events?limit=${limit}`;
      while (path) {
        const { body, headers } = await ask(path);
        joined.push(...body.events);
        path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
        expect(path === undefined).toBe(body.next === null);
        expect((body.next ?? '').length).toBeLessThanOrEqual(1024);
      }
      expect(joined).toEqual(whole);
    }
  });

  test('a cursor serves its filters only; page size and format may change', async () => {
    const { next } = (await ask('/events?limit=1&type=meeting')).body;
    expect((await ask(`/events?type=meeting&limit=2&cursor=${next}`)).status).toBe(200);
    expect((await ask(`/events?type=meeting&format=csv&cursor=${next}`)).status).toBe(200);
    for (const other of [
      '/events?',
      '/events?type=pact&',
      '/meetings?',
      '/events?type=meeting&sort=changed&',
    ]) {
      const { status, body } = await ask(`${other}cursor=${next}`);
      expect(status).toBe(400);
      expect(body.problems[0]).toMatchObject({
        parameter: 'cursor',
        problem: 'was edited, or belongs to other filters',
      });
    }
  });

  test('total where nothing narrows the list but its type', async () => {
    expect((await ask('/events?limit=1')).body.total).toBe(5);
    expect((await ask('/pacts')).body.total).toBe(2);
    expect((await ask('/events?country=JPN')).body.total).toBeNull();
  });
});

describe('one thing', () => {
  test('an event, whole, with its reports', async () => {
    const [first] = (await ask('/meetings?country=JPN')).body.events;
    const { status, body } = await ask(`/events/${first.id}`);
    expect(status).toBe(200);
    const { reports, ...summary } = body;
    expect(summary).toEqual(first);
    expect(reports.map(({ article }: { article: { key: string } }) => article.key)).toEqual([
      'articles/seoul.txt',
      'articles/again.txt',
    ]);
  });

  test('an article, with its reports', async () => {
    const { articles } = (await ask('/articles')).body;
    expect(articles.map(({ key }: ArticleRecord) => key)).toEqual([
      'articles/again.txt',
      'articles/beijing é+1.txt',
      'articles/seoul.txt',
      'articles/signed.txt',
      'articles/weimar.txt',
    ]);
    const { body } = await ask(`/articles/${articles[2].id}`);
    expect(body).toMatchObject({ key: 'articles/seoul.txt', text: null, eventCount: 2 });
    expect(body.reports).toHaveLength(2);
  });

  test('an actor', async () => {
    const { body } = await ask('/countries/jpn');
    expect(body).toMatchObject({
      code: 'JPN',
      count: { meetings: 1, pacts: 1 },
      partners: [{ code: 'KOR', meetings: 1, pacts: 1 }],
    });
    expect(named([...body.meetings, ...body.pacts])).toEqual(['JPN KOR', 'GSOMIA']);
    expect((await ask('/countries')).body.countries[0]).toEqual({
      code: 'JPN',
      name: 'JPN',
      meetings: 1,
      pacts: 1,
    });
  });

  test.each([
    '/events/nothing',
    '/articles/nothing',
    '/countries/ATA',
    '/nowhere',
    '/events/a/b',
    '/countries/',
    '/events/%00%FF',
  ])('%s is not there', async (path) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.detail).toMatch(/GET \/\w+|leave out the slash/);
  });
});

test('changes: each once, in order, and what came later', async () => {
  const all = (await ask('/changes')).body;
  expect(all.changes.length).toBeGreaterThanOrEqual(7);
  expect(all.more).toBe(false);
  expect((await ask(`/articles/${all.changes[0].article}`)).status).toBe(200);
  const joined = [];
  for (let since = '0', more = true; more; ) {
    const { body } = await ask(`/changes?limit=2&since=${since}`);
    joined.push(...body.changes);
    ({ next: since, more } = body);
  }
  expect(joined).toEqual(all.changes);
  expect((await ask(`/changes?since=${all.next}`)).body).toEqual({
    changes: [],
    next: all.next,
    more: false,
  });
});

test('a change says what it is about', async () => {
  const { changes } = (await ask('/changes?limit=100')).body;
  expect(changes.map(({ title }: { title: string }) => title)).toContain(
    'General Security of Military Information Agreement (GSOMIA): JPN, South Korea (under-discussion → signed)',
  );
  expect(changes[0]).not.toHaveProperty('names');
});

test('articles of the longest keys are paged too', async () => {
  const table = new MemoryTable();
  const store = openEventStore(table);
  const bucket = new ReportBucket();
  const keys = Array.from({ length: 5 }, (_, n) => `articles/${n}${'漢'.repeat(338)}`);
  for (const key of keys) await bucket.tell(store, key, []);
  const { ask } = serve(table);
  const found: string[] = [];
  let path: string | undefined = '/articles?limit=1';
  while (path) {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(200);
    found.push(...body.articles.map(({ key }: ArticleRecord) => key));
    path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(found).toEqual(keys);
});

test('stats and health', async () => {
  expect((await ask('/stats')).body).toMatchObject({ meetings: 3, pacts: 2, countries: 9 });
  expect((await ask('/health')).body).toEqual({ status: 'ok' });
});

describe('mistakes', () => {
  test.each([
    ['/events?from=yesterday', ['from']],
    ['/events?from=yesterday&limit=0&colour=red', ['from', 'limit', 'colour']],
    ['/events?cursor=AAAA', ['cursor']],
    ['/pairs/JPN/jpn', ['B']],
    ['/pairs/J!/KOR', ['A']],
    ['/countries/nippon-koku-very-long-name', ['code']],
    ['/changes?since=yesterday', ['since']],
    ['/articles?state=read', ['state']],
    ['/health?x=1', ['x']],
  ])('%s', async (path, expected) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body.problems.map(({ parameter }: { parameter: string }) => parameter)).toEqual(
      expected,
    );
    for (const { remedy } of body.problems) expect(body.detail).toContain(remedy);
  });

  test('a query of 5 kB is refused', async () => {
    expect((await ask(`/events?q=${'a'.repeat(5000)}`)).status).toBe(414);
  });

  test('what changes something is refused', async () => {
    const { status, headers } = await ask('/events', {}, 'DELETE');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('what fails inside stays inside', async () => {
    const secret = 'table arn:aws:dynamodb:us-east-1:1:table/secret';
    const broken = serve(null as never, {
      cursorKey: async () => {
        throw new Error(secret);
      },
    });
    const { status, text } = await broken.ask('/events');
    expect(status).toBe(500);
    expect(text).not.toContain('arn:');
    expect(String(broken.reported[0])).toContain(secret);
  });
});
