import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { LocalFunction } from '../../../infra/local/local-function.ts';

const dir = mkdtempSync(join(tmpdir(), 'entente-function-'));
const log = join(dir, 'function.log');
mkdirSync(join(dir, 'code'));
writeFileSync(join(dir, 'code/package.json'), '{"type":"module"}');
afterAll(() => rmSync(dir, { recursive: true }));

const open: LocalFunction[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A function whose handler is `source`, an expression. */
function functionOf(source: string, options = {}, most = 2): LocalFunction {
  writeFileSync(join(dir, 'code/index.js'), `let calls = 0;\nexport const handler = ${source};\n`);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const created = new LocalFunction(
    {
      name: 'Reader',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:Reader',
      codeDir: join(dir, 'code'),
      handler: 'index.handler',
      environment: { EVENT_TABLE: 'Events' },
      timeout: 10_000,
      memorySize: 256,
      ...options,
    },
    log,
    most,
  );
  open.push(created);
  return created;
}

describe('a function', () => {
  test('gets the event and a context like Lambda’s, and keeps its state between calls', async () => {
    const fn = functionOf(`async (event, context) => ({
      event, calls: ++calls, name: context.functionName, id: context.awsRequestId,
      left: context.getRemainingTimeInMillis(),
    })`);
    const first = (await fn.invoke({ a: 1 })) as Record<string, unknown>;
    expect(first).toMatchObject({ event: { a: 1 }, calls: 1, name: 'Reader' });
    expect(first.left).toBeLessThanOrEqual(10_000);
    const second = (await fn.invoke({})) as Record<string, unknown>;
    expect(second.calls).toBe(2);
    expect(second.id).not.toBe(first.id);
  });

  test('sees its own environment and nothing of this machine’s', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', 'real');
    vi.stubEnv('SOME_SECRET', 'real');
    const fn = functionOf('async () => process.env');
    const environment = (await fn.invoke({})) as Record<string, string>;
    expect(environment).toMatchObject({
      EVENT_TABLE: 'Events',
      AWS_LAMBDA_FUNCTION_NAME: 'Reader',
    });
    expect(Object.values(environment)).not.toContain('real');
    expect(environment).not.toHaveProperty('HOME');
    vi.unstubAllEnvs();
  });

  test('that throws says what, and goes on', async () => {
    const fn = functionOf(
      `async () => { if (++calls === 1) throw new TypeError('no'); return calls }`,
    );
    await expect(fn.invoke({})).rejects.toThrow('Reader: TypeError: no');
    expect(await fn.invoke({})).toBe(2);
  });

  test('that takes too long is killed, and the next call has a new copy', async () => {
    const fn = functionOf(
      'async (event) => event.hang ? new Promise(() => setInterval(() => {}, 1)) : ++calls',
      {
        timeout: 1500,
      },
    );
    expect(await fn.invoke({})).toBe(1);
    await expect(fn.invoke({ hang: true })).rejects.toThrow('Task timed out after 1.50 seconds');
    expect(await fn.invoke({})).toBe(1);
  });

  test('that dies is started again', async () => {
    const fn = functionOf('async (event) => event.die ? process.exit(3) : ++calls');
    await expect(fn.invoke({ die: true })).rejects.toThrow('Runtime exited with code 3');
    expect(await fn.invoke({})).toBe(1);
  });

  test('that cannot be loaded says so', async () => {
    const fn = functionOf('(() => { throw new Error("broken") })()');
    await expect(fn.invoke({})).rejects.toThrow(/Runtime exited/);
    expect(readFileSync(log, 'utf8')).toContain('broken');
  });

  test('whose answer is above 6 MB fails, as it does there', async () => {
    const fn = functionOf(`async () => 'x'.repeat(6 * 1024 ** 2 + 1)`);
    await expect(fn.invoke({})).rejects.toThrow('Function.ResponseSizeTooLarge');
  });

  test('has as many copies as it may, each doing one thing at a time', async () => {
    const fn = functionOf(
      'async () => { await new Promise((resolve) => setTimeout(resolve, 100)); return [process.pid, ++calls] }',
    );
    const answers = (await Promise.all(
      Array.from({ length: 6 }, () => fn.invoke({})),
    )) as number[][];
    expect(new Set(answers.map(([pid]) => pid)).size).toBe(2);
    const calls = answers.map(([, call]) => call!);
    expect(calls.reduce((sum, call) => sum + (call === 1 ? 1 : 0), 0)).toBe(2);
  });

  test('writes its log in lines of JSON, as Lambda does', async () => {
    writeFileSync(log, '');
    const fn = functionOf(
      `async () => { console.log({ key: 'a', events: 2 }); console.error(new Error('bad')); }`,
    );
    await fn.invoke({});
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: 'INFO', message: { key: 'a', events: 2 } },
      { level: 'ERROR', errorType: 'Error', errorMessage: 'bad' },
    ]);
    expect(lines[0].requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
