import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { MessageQueue } from '../../infra/local/queue/message-queue.ts';
import { ObjectStore } from '../../infra/local/s3/object-store.ts';
import { synthesize } from '../../infra/local/synthesize.ts';

let assembly: Promise<string> | undefined;

/** The synthesized stack with its bundled functions, on free ports, in a folder of its own. */
export class Pipeline {
  readonly dir: string;
  readonly stack: LocalStack;
  readonly s3: S3Client;

  private constructor(dir: string, stack: LocalStack) {
    this.dir = dir;
    this.stack = stack;
    this.s3 = new S3Client({
      endpoint: stack.s3Url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    });
  }

  static async open(dir = mkdtempSync(join(tmpdir(), 'entente-pipeline-'))): Promise<Pipeline> {
    const options = { port: 0, s3Port: 0, dir, fresh: false, retryPause: 20 };
    assembly ??= synthesize();
    return new Pipeline(dir, await startLocalStack(await assembly, options));
  }

  objectUrl(key: string): string {
    return `${this.stack.s3Url}/${this.stack.bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  }

  /** Plain, unsigned, as `curl -T` does it. */
  async upload(key: string, body: string | Uint8Array, headers: Record<string, string> = {}) {
    const response = await fetch(this.objectUrl(key), {
      method: 'PUT',
      headers,
      body: body as string,
    });
    if (!response.ok) throw new Error(await response.text());
  }

  async remove(key: string): Promise<void> {
    await fetch(this.objectUrl(key), { method: 'DELETE' });
  }

  /** A command of the project on the running stack, as the README says to run it. */
  async run(program: string, ...args: string[]) {
    const lines = readFileSync(join(this.dir, 'environment'), 'utf8').trim().split('\n');
    const env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    return promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...args], {
      env: { ...process.env, ...env },
    });
  }

  /** The API's answer, after everything uploaded has been read. */
  async ask<Answer>(path: string): Promise<Answer> {
    if (!(await this.stack.settled(60_000))) throw new Error('uploads still wait after a minute');
    const response = await fetch(`${this.stack.apiUrl}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  async close(): Promise<void> {
    this.s3.destroy();
    await this.stack.close();
  }

  async destroy(): Promise<void> {
    await this.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Puts an object into the bucket of a stack that is closed, and makes its queue believe that it was told: a notice lost. */
export async function uploadUnnoticed(dir: string, key: string, body: string): Promise<void> {
  const store = await ObjectStore.open(join(dir, 's3'));
  const versionId = store.newVersionId();
  writeFileSync(store.bodyPath(versionId), body);
  const described = { headers: {}, metadata: {}, tags: {}, checksums: {} };
  const draft = { key, versionId, size: Buffer.byteLength(body), etag: 'none', ...described };
  const { sequencer } = await store.put('ObjectCreated:Put', draft);
  await store.close();
  const name = readdirSync(join(dir, 'queues')).find((one) => one.includes('Uploads'))!;
  const options = { maxReceiveCount: 5, deadLetters: null, retryPause: 20 };
  const queue = await MessageQueue.open(join(dir, 'queues', name), options);
  await queue.send('{"Event":"s3:TestEvent"}', sequencer);
  await queue.close();
}
