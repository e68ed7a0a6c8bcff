import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bucket } from '../../support/s3-endpoint.ts';
import { openUploads } from '../../support/upload-server.ts';

const program = join(import.meta.dirname, '../../support/upload-server.ts');
const dir = mkdtempSync(join(tmpdir(), 'entente-kill-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function startServer(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout!, 'data');
  return { child, url: String(line).trim() };
}

/** Uploads from eight hands until the server is gone; the keys that were acknowledged. */
async function uploadUntilGone(url: string, round: number, onUpload: (count: number) => void) {
  const acknowledged: string[] = [];
  const hand = async (number: number) => {
    for (let i = 0; ; i++) {
      const key = `articles/${round}-${number}-${i}.txt`;
      const answer = await fetch(`${url}/${bucket}/${key}`, { method: 'PUT', body: key });
      if (!answer.ok) throw new Error(await answer.text());
      acknowledged.push(key);
      onUpload(acknowledged.length);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => hand(number).catch(() => {})));
  return acknowledged;
}

test('kill -9 among uploads: what was acknowledged is there, whole, and its notice too', async () => {
  const acknowledged: string[] = [];
  for (const [round, uploads] of [5, 17, 40].entries()) {
    const { child, url } = await startServer();
    const kill = (count: number) => void (count === uploads && child.kill('SIGKILL'));
    acknowledged.push(...(await uploadUntilGone(url, round, kill)));
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(62);

  const { endpoint, queue } = await openUploads(dir);
  for (const key of acknowledged) {
    expect(await (await fetch(`${endpoint.url}/${bucket}/${key}`)).text()).toBe(key);
  }
  const stored = endpoint.store.index.keys();
  await expect
    .poll(() => new Set(queue.messages().map(({ body }) => noticedKey(body))))
    .toEqual(new Set([undefined, ...stored]));
  await endpoint.close();
  await queue.close();
}, 60_000);

const noticedKey = (body: string): string | undefined =>
  JSON.parse(body).Records?.[0].s3.object.key;
