import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../../infra/local/options.ts';
import { synthesize } from '../../../infra/local/synthesize.ts';

const root = join(import.meta.dirname, '../../..');
const dir = mkdtempSync(join(tmpdir(), 'entente-start-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

/** `npm start -- ARGS` without npm; what it said when it was up, or when it ended. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let [stdout, stderr] = ['', ''];
  child.stderr!.on('data', (data) => {
    stderr += data;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await new Promise<void>((resolve) => {
    child.stdout!.on('data', (data) => {
      stdout += data;
      if (stdout.includes('aws s3 cp')) resolve();
    });
    ended.then(() => resolve());
  });
  const addressOf = (name: string) => new RegExp(`^${name} +(\\S+)$`, 'm').exec(stdout)?.[1] ?? '';
  return { child, ended, stdout, stderr: () => stderr, addressOf };
}

describe('the flags', () => {
  test('have defaults', () => {
    expect(readOptions([])).toEqual({ port: 8080, s3Port: null, dir: '.local', fresh: false });
    expect(readOptions(['--port', '0', '--s3-port=9000', '--dir', 'x', '--fresh'])).toEqual({
      port: 0,
      s3Port: 9000,
      dir: 'x',
      fresh: true,
    });
  });

  test.each([
    [['--port', 'http'], '--port http: a port is a number from 0 to 65535'],
    [['--port', '70000'], '--port 70000: a port is a number from 0 to 65535'],
    [['--s3-port', '-1'], /--s3-port/],
    [['--port'], /--port/],
    [['--prot', '80'], /--prot.*there are --port N/],
    [['--fresh=yes'], /--fresh/],
    [['extra'], /extra/],
  ])('%j is refused by name', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

/** What a start that cannot be says: one line, and nothing else. */
async function refusal(...args: string[]) {
  await synthesize();
  const { ended, stderr, stdout } = await start(...args);
  expect(await ended).toBe(1);
  expect(stdout).toBe('');
  const lines = stderr().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0];
}

describe('what is wrong is said in one line', () => {
  test('a flag that does not exist', async () => {
    expect(await refusal('--prot', '1')).toMatch(/^entente: Unknown option '--prot'/);
  });

  test('a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = String((server.address() as AddressInfo).port);
    const folder = join(dir, 'taken');
    expect(await refusal('--dir', folder, '--port', port, '--s3-port', '0')).toBe(
      `entente: port ${port} is taken: choose another with --port`,
    );
    expect(await refusal('--dir', folder, '--port', '0', '--s3-port', port)).toBe(
      `entente: port ${port} is taken: choose another with --s3-port`,
    );
    server.close();
  });

  test('a folder that is a file', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    expect(await refusal('--dir', file)).toMatch(
      /cannot hold the data .*: choose another with --dir/,
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    const folder = mkdtempSync(join(dir, 'locked-'));
    chmodSync(folder, 0o500);
    expect(await refusal('--dir', join(folder, 'in'))).toMatch(/EACCES.*choose another with --dir/);
  });
}, 180_000);

test('the first start has the sample articles and their events; kill -9 loses nothing; a folder in use is refused; Ctrl-C ends cleanly', async () => {
  const folder = join(dir, 'data');
  const first = await start('--dir', folder, '--port', '0');
  expect(first.stderr()).toBe('');
  expect(first.stdout.trim().split('\n').filter(Boolean)).toHaveLength(5);
  const [bucket, api] = [first.addressOf('bucket'), first.addressOf('api')];
  for (const address of [bucket, api]) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);

  const eventsOf = async (address: string, query: string) =>
    ((await (await fetch(`${address}/events?${query}`)).json()) as { events: object[] }).events;
  expect(await eventsOf(api, 'country=ISL,NZL')).not.toEqual([]);
  const samples = (await (await fetch(`${api}/articles?limit=100`)).json()) as {
    articles: object[];
  };
  expect(samples.articles.length).toBeGreaterThanOrEqual(6);

  const body = `Oslo talks\n\nTuesday, May 7, 2024\n\nOSLO - The foreign ministers of Norway and Fiji met in Oslo on Monday.\n`;
  const upload = await fetch(`${bucket}/articles/oslo.txt`, { method: 'PUT', body });
  expect(upload.status).toBe(200);
  first.child.kill('SIGKILL');
  await first.ended;

  const second = await start('--dir', folder, '--port', '0');
  await expect
    .poll(() => eventsOf(second.addressOf('api'), 'country=NOR,FJI'), { timeout: 60_000 })
    .toHaveLength(1);
  expect(await refusal('--dir', folder, '--port', '0')).toMatch(
    /is in use by process \d+: stop it, or choose another folder/,
  );
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(second.stderr()).toBe('');

  const third = await start('--dir', folder, '--port', '0', '--fresh');
  expect(await eventsOf(third.addressOf('api'), 'country=NOR,FJI')).toEqual([]);
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
}, 240_000);
