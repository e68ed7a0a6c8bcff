import type {
  APIGatewayProxyEventV2WithLambdaAuthorizer,
  APIGatewayProxyStructuredResultV2,
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
  Context,
} from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyIn } from '../../functions/query/authorizer.ts';
import type { Access } from '../../functions/query/http/access.ts';
import { runKeys } from '../../functions/query/keys.ts';
import { AccessKeys } from '../../shared/event-store/access-keys.ts';
import { Admission } from '../../shared/event-store/admission.ts';
import { openDynalite } from '../shared/open-dynalite.ts';
import { fillSample } from './support/sample-table.ts';

type Handler = (
  sent: APIGatewayProxyEventV2WithLambdaAuthorizer<Partial<Access> | undefined>,
) => Promise<APIGatewayProxyStructuredResultV2>;
type Gatekeeper = (
  sent: APIGatewayRequestAuthorizerEventV2,
  context: Context,
  callback: () => void,
) => Promise<APIGatewaySimpleAuthorizerWithContextResult<Access>>;

let dynalite: Awaited<ReturnType<typeof openDynalite>>;
let keys: AccessKeys;
let admission: Admission;
let handler: Handler;
let gatekeeper: Gatekeeper;
const logged: string[] = [];

vi.hoisted(() => {
  process.env.EVENT_TABLE = 'events1';
});

beforeAll(async () => {
  dynalite = await openDynalite();
  await fillSample(await dynalite.makeTable());
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynalite.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  keys = new AccessKeys('events1');
  admission = new Admission('events1');
  vi.spyOn(console, 'log').mockImplementation((line) => logged.push(String(line)));
  vi.resetModules();
  ({ handler } = (await import('../../functions/query/handler.ts')) as { handler: Handler });
  gatekeeper = (await import('../../functions/query/authorizer.ts'))
    .handler as unknown as Gatekeeper;
});
afterAll(() => dynalite.close());
beforeEach(() => {
  process.env.API_ACCESS = 'keys';
});

/** As API Gateway has it: the gatekeeper first, then the function with what it found. */
async function ask(path: string, authorization?: string) {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const { isAuthorized, context } = await gatekeeper(
    { headers } as unknown as APIGatewayRequestAuthorizerEventV2,
    {} as Context,
    () => {},
  );
  expect(isAuthorized).toBe(true);
  return handler(sent(path, headers, context));
}

const sent = (path: string, headers: Record<string, string>, found?: Partial<Access>) => {
  const [rawPath, rawQueryString = ''] = path.split('?');
  const requestContext = {
    domainName: 'abc.execute-api.us-east-1.amazonaws.com',
    http: { method: 'GET' },
    ...(found && { authorizer: { lambda: found } }),
  };
  return { rawPath, rawQueryString, headers, requestContext } as Parameters<Handler>[0];
};
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;
const make = (perMinute = 100, perDay = 1000) =>
  keys.create({ name: 'desk', perMinute, perDay }, Date.now());

describe('a deployed API', () => {
  test('asks who has no key for one, and tells nothing', async () => {
    for (const authorization of [
      undefined,
      '',
      'Bearer',
      'Bearer entente-x',
      basic('a:b'),
      'Digest x',
    ]) {
      const { statusCode, headers, body } = await ask('/events', authorization);
      expect(statusCode).toBe(401);
      expect(headers?.['www-authenticate']).toContain('Basic');
      expect(body).not.toContain('GSOMIA');
    }
  });

  test('answers who has one, however it is sent', async () => {
    const { key } = await make();
    for (const authorization of [
      `Bearer ${key}`,
      `bearer ${key}`,
      basic(`${key}:`),
      basic(`me:${key}`),
    ]) {
      const { statusCode, body } = await ask('/pacts', authorization);
      expect([statusCode, JSON.parse(body!).events[0].acronym]).toEqual([200, 'GSOMIA']);
    }
  });

  test('no longer answers a key that was revoked', async () => {
    const { id, key } = await make();
    expect((await ask('/health', `Bearer ${key}`)).statusCode).toBe(200);
    expect(await keys.revoke(id, Date.now())).toBe(true);
    expect((await ask('/health', `Bearer ${key}`)).statusCode).toBe(401);
    expect(await keys.revoke('nothing', Date.now())).toBe(false);
  });

  test('is shut when nobody looked at the request, whatever the variable says but an open mode', async () => {
    for (const mode of ['keys', 'other', '']) {
      process.env.API_ACCESS = mode;
      expect((await handler(sent('/events', {}))).statusCode).toBe(401);
    }
    process.env.API_ACCESS = 'public';
    expect((await handler(sent('/events', {}))).statusCode).toBe(200);
  });

  test('tells a key that asks too often when to come back', async () => {
    const { key } = await make(3);
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await ask('/health', `Bearer ${key}`)).statusCode);
    // A minute may begin in between.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(4);
    const { statusCode, headers, body } = await ask('/health', `Bearer ${key}`);
    if (statusCode === 429) {
      expect(Number(headers?.['retry-after'])).toBeGreaterThan(0);
      expect(JSON.parse(body!).detail).toContain('ask again in');
    }
  });
});

describe('counting', () => {
  const noon = Date.UTC(2026, 0, 1, 12);
  const minute = 60_000;
  const verdicts = async (key: string, times: number[]) => {
    const found = [];
    for (const at of times) found.push((await admission.admit(key, at)).verdict);
    return found;
  };

  test('by the minute', async () => {
    const { key } = await keys.create({ name: 'a', perMinute: 2, perDay: 100 }, noon);
    expect(await verdicts(key, [noon, noon + 1, noon + 2])).toEqual(['open', 'open', 'too-often']);
    expect(await admission.admit(key, noon + 15_000)).toMatchObject({ retryAfter: 45 });
    expect(await verdicts(key, [noon + minute, noon + minute, noon + minute])).toEqual([
      'open',
      'open',
      'too-often',
    ]);
  });

  test('by the day', async () => {
    const { key } = await keys.create({ name: 'a', perMinute: 2, perDay: 3 }, noon);
    expect(await verdicts(key, [noon, noon, noon + minute, noon + minute])).toEqual([
      'open',
      'open',
      'open',
      'too-often',
    ]);
    expect(await admission.admit(key, noon + minute)).toMatchObject({ retryAfter: 12 * 3600 - 60 });
    expect(await verdicts(key, [noon + 12 * 60 * minute])).toEqual(['open']);
  });

  test('of many at once admits no more than may', async () => {
    const { key } = await keys.create({ name: 'a', perMinute: 5, perDay: 100 }, noon);
    const all = await Promise.all(Array.from({ length: 20 }, () => admission.admit(key, noon)));
    expect(all.filter(({ verdict }) => verdict === 'open')).toHaveLength(5);
  });
});

test('the table holds no key', async () => {
  const { id, key } = await make();
  const listed = await keys.list();
  expect(listed.find((one) => one.id === id)).toMatchObject({ name: 'desk', revoked: null });
  const { ScanCommand } = await import('@aws-sdk/client-dynamodb');
  const { Items } = await dynalite.client.send(new ScanCommand({ TableName: 'events1' }));
  const secret = key.split('-').slice(2).join('-');
  expect(JSON.stringify(Items)).not.toContain(secret);
  expect(logged.join()).not.toContain(secret);
});

test('log lines tell how it went, not what was asked', async () => {
  process.env.API_ACCESS = 'public';
  logged.length = 0;
  await handler(sent('/events?q=canary', {}));
  await handler(sent('/canary', {}));
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { route: '/events', status: 200 },
    { route: 'other', status: 404 },
  ]);
});

describe('npm run keys', () => {
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const status = await runKeys(args, (line) => said.push(line));
    return { status, said };
  };

  test('makes, lists and revokes', async () => {
    const made = await run('create', 'the desk', '--per-minute', '7');
    expect(made.status).toBe(0);
    const id = made.said[1]!.split(':')[0]!;
    expect((await run('list')).said.join('\n')).toContain(`${id}  the desk`);
    expect((await run('list')).said.join('\n')).not.toContain(made.said[0]);
    expect((await run('revoke', id)).said).toEqual([`${id} is revoked.`]);
    expect((await run('revoke', 'nobody')).status).toBe(1);
  });

  test.each([
    [[], 'Say create, list or revoke.'],
    [['create'], 'create what?'],
    [['create', 'a', 'b'], '"b" is one word too many'],
    [['create', 'a', '--per-day', 'many'], '--per-minute and --per-day are whole numbers'],
    [['create', 'a', '--colour', 'red'], "Unknown option '--colour'"],
    [['list', '--table', ''], 'Which table?'],
  ])('%j is explained', async (args, message) => {
    const { status, said } = await run(...args);
    expect(status).toBe(1);
    expect(said[0]).toContain(message);
  });
});

test.each([
  ['Bearer entente-a-b', 'entente-a-b'],
  [basic('entente-a-b:'), 'entente-a-b'],
  [basic('user:entente-a-b'), 'entente-a-b'],
  ['Basic', null],
  ['Basic ====', null],
  [undefined, null],
])('%s holds the key %s', (authorization, key) => {
  expect(keyIn(authorization)).toBe(key);
});
