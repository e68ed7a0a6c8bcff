import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { MemoryTable } from '../simulation/memory-table.ts';
import { fillSample } from './support/sample-table.ts';
import { now, serve } from './support/served.ts';

let table: MemoryTable;
let served: ReturnType<typeof serve>;
beforeAll(async () => {
  table = new MemoryTable();
  await fillSample(table);
  served = serve(table);
});
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  served.app(new Request(`https://api.example${path}`, { method, headers }));

describe('formats', () => {
  test.each([
    [{}, 'application/json'],
    [{ accept: '*/*' }, 'application/json'],
    [{ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, 'application/json'],
    [{ accept: 'text/csv' }, 'text/csv; charset=utf-8'],
    [{ accept: 'text/*' }, 'text/csv; charset=utf-8'],
    [{ accept: 'application/json;q=0.2, application/geo+json;q=0.9' }, 'application/geo+json'],
    [{ accept: 'application/*, application/json;q=0' }, 'application/x-ndjson'],
    [{ accept: 'application/jsonl' }, 'application/x-ndjson'],
    [{ accept: 'text/calendar' }, 'text/calendar; charset=utf-8'],
    [{ accept: 'application/atom+xml' }, 'application/atom+xml'],
  ])('%o → %s', async (headers, type) => {
    const response = await get('/events', headers as Record<string, string>);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('?format= wins over Accept', async () => {
    const response = await get('/events?format=csv', { accept: 'application/json' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test.each([
    ['/events', 'image/png'],
    ['/events', 'application/json;q=0'],
    ['/articles?format=ics', '*/*'],
    ['/changes', 'text/calendar'],
  ])('%s as %s is refused, naming what there is', async (path, accept) => {
    const response = await get(path, { accept });
    expect(response.status).toBe(406);
    const { problems } = (await response.json()) as { problems: { allowed: string[] }[] };
    expect(problems[0]!.allowed).toContain('json (application/json)');
  });
});

describe('what a client already has', () => {
  test.each([
    '/events',
    '/events?limit=1',
    '/events?format=csv&limit=2',
    '/changes',
    '/docs',
    '/openapi.json',
  ])('%s is not sent again', async (path) => {
    const first = await get(path);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const held of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
      const again = await get(path, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('what changed is', async () => {
    const table = new MemoryTable();
    const { store, bucket } = await fillSample(table);
    const { ask } = serve(table);
    const tag = (await ask('/events')).headers.get('etag')!;
    await bucket.tell(store, 'articles/weimar.txt', null);
    expect((await ask('/events', { 'if-none-match': tag })).status).toBe(200);
  });

  test('mistakes and health carry no tag and are not kept', async () => {
    for (const path of ['/health', '/events?limit=0', '/nowhere']) {
      const { headers } = await get(path);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    }
  });
});

describe('compression', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', null],
    ['identity', null],
    ['', null],
  ])('Accept-Encoding: %s → %s', async (accepted, encoding) => {
    const response = await get('/events', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    const plain =
      encoding === 'br' ? brotliDecompressSync(bytes) : encoding ? gunzipSync(bytes) : bytes;
    expect(plain.toString()).toBe(await (await get('/events')).text());
  });

  test('what is small stays as it is', async () => {
    const response = await get('/health', { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});

test.each(['/events', '/events/nothing', '/events?limit=0', '/docs'])(
  'HEAD %s is GET without its body',
  async (path) => {
    const head = await get(path, {}, 'HEAD');
    const whole = await get(path);
    expect(head.status).toBe(whole.status);
    expect([...head.headers]).toEqual([...whole.headers]);
    expect(await head.text()).toBe('');
  },
);

describe('other origins', () => {
  const origin = 'https://desk.example.org';

  test('one that is named may read', async () => {
    const { headers } = await get('/events', { origin });
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('vary')).toContain('Origin');
  });

  test.each(['https://desk.example.org.evil.example', 'http://desk.example.org', 'null', '*'])(
    '%s may not',
    async (other) => {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await get('/events', { origin: other }, method);
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  test('a browser that asks ahead is told', async () => {
    const response = await get(
      '/events',
      { origin, 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  });
});

test.each(['/events', '/docs', '/nowhere', '/events?limit=0'])(
  '%s carries safe headers',
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=/);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  },
);

test('/docs tells of every route and parameter, and takes nothing from elsewhere', async () => {
  const text = await (await get('/docs')).text();
  const { paths } = (await served.ask('/openapi.json')).body;
  for (const [path, { get: operation }] of Object.entries<{
    get: { parameters: { name: string }[] };
  }>(paths)) {
    expect(text).toContain(`GET ${path}`);
    for (const { name } of operation.parameters)
      if (!path.includes(`{${name}}`)) expect(text).toContain(`<code>${name}</code>`);
  }
  const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => !/^[/#]/.test(address))).toEqual([]);
  expect(text).not.toContain('<script');
  for (const address of addresses.filter((one) => one.startsWith('#')))
    expect(text).toContain(`id="${address.slice(1)}"`);
});

test('patterns in the document are what regular expressions of any language read', async () => {
  const { text } = await served.ask('/openapi.json');
  const patterns = [...text.matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(([, one]) => one!);
  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) expect(pattern).not.toMatch(/\\[pPuk]|\(\?/);
});

test('the first page, a page later and an expired cursor', async () => {
  let later = now;
  const { ask } = serve(table, { now: () => later });
  const { next } = (await ask('/events?limit=1')).body;
  later += 24 * 3600 * 1000;
  expect((await ask(`/events?limit=1&cursor=${next}`)).status).toBe(200);
  later += 24 * 3600 * 1000;
  const { status, body } = await ask(`/events?limit=1&cursor=${next}`);
  expect(status).toBe(400);
  expect(body.problems[0].problem).toBe('has expired');
});

test('an answer that Lambda could not hand on says how to get it', async () => {
  const { articles } = (await served.ask('/articles?limit=1')).body;
  const { ask } = serve(table, { textOf: async () => 'the ministers met\n'.repeat(400_000) });
  const path = `/articles/${articles[0].id}`;
  const { status, body } = await ask(path);
  expect([status, body.detail]).toEqual([
    406,
    'The answer is longer than 6 MB: ask with "Accept-Encoding: gzip".',
  ]);
  expect((await ask(path, { 'accept-encoding': 'gzip' })).body.text).toHaveLength(7_200_000);
});
