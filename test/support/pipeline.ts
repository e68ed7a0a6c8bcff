import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
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
