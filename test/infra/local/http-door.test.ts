import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDoor } from '../../../infra/local/http-door.ts';

let seen: APIGatewayProxyEventV2;
let answer: unknown;
let server: Server;
let url: string;
beforeAll(async () => {
  server = createDoor(async (event) => {
    seen = event;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init);

describe('a request arrives as API Gateway hands it over', () => {
  test('with its path decoded, its query as it was, and values given twice joined', async () => {
    await ask('/pairs/J%C3%A9/a%20b?country=JPN&country=KOR&q=a+b%26c', {
      headers: { 'X-Custom': 'One', cookie: 'a=1; b=2' },
    });
    expect(seen).toMatchObject({
      version: '2.0',
      rawPath: '/pairs/Jé/a b',
      rawQueryString: 'country=JPN&country=KOR&q=a+b%26c',
      queryStringParameters: { country: 'JPN,KOR', q: 'a b&c' },
      cookies: ['a=1', 'b=2'],
      headers: { 'x-custom': 'One', 'x-forwarded-proto': 'http' },
      requestContext: { http: { method: 'GET', path: '/pairs/Jé/a b', sourceIp: '127.0.0.1' } },
      isBase64Encoded: false,
    });
    expect(seen.headers).not.toHaveProperty('cookie');
    expect(seen).not.toHaveProperty('body');
  });

  test('a question mark that was encoded ends the path, as it does there', async () => {
    await ask('/events/a%3Fb=c');
    expect([seen.rawPath, seen.rawQueryString]).toEqual(['/events/a', '']);
  });

  test('a path that cannot be decoded is handed on', async () => {
    await ask('/events/%ff');
    expect(seen.rawPath).toBe('/events/%ff');
  });

  test('a body as base64', async () => {
    await ask('/', { method: 'POST', body: 'é' });
    expect([seen.body, seen.isBase64Encoded]).toEqual(['w6k=', true]);
  });
});

describe('an answer leaves as API Gateway sends it', () => {
  test('with status, headers, cookies and bytes', async () => {
    answer = {
      statusCode: 201,
      headers: { 'content-type': 'text/plain', 'x-number': 7 },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from('é').toString('base64'),
      isBase64Encoded: true,
    };
    const response = await ask('/');
    expect([response.status, await response.text()]).toEqual([201, 'é']);
    expect(response.headers.get('x-number')).toBe('7');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test('HEAD without the body, but with its length', async () => {
    answer = { statusCode: 200, body: 'hello' };
    const response = await ask('/', { method: 'HEAD' });
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['5', '']);
  });

  test('what has no status is the body itself', async () => {
    answer = { events: [] };
    const response = await ask('/');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ]);
    expect(await response.json()).toEqual({ events: [] });
  });

  test('a function that throws, without what it said', async () => {
    answer = new Error('secret');
    const response = await ask('/');
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"message":"Internal Server Error"}',
    ]);
  });
});

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'http://localhost:5173' }, 200],
])('a page of another host is refused: %o', async (headers, status) => {
  answer = { statusCode: 200 };
  expect((await ask('/', { headers })).status).toBe(status);
});

test('a body above 6 MB is refused', async () => {
  const body = Buffer.alloc(6 * 1024 ** 2 + 1);
  expect((await ask('/', { method: 'POST', body })).status).toBe(413);
});
