import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { MultipartUploads } from '../../infra/local/s3/multipart-uploads.ts';
import { ObjectStore } from '../../infra/local/s3/object-store.ts';
import { createS3Server } from '../../infra/local/s3/server.ts';
import type { Change } from '../../infra/local/s3/version.ts';

export const bucket = 'entente-articles-local';

/** The local S3 endpoint alone, on a free port, with a client that knows nothing of it but the address. */
export class S3Endpoint {
  readonly dir: string;
  readonly client: S3Client;
  readonly url: string;
  readonly store: ObjectStore;
  readonly #server: Server;
  readonly uploads: MultipartUploads;

  private constructor(dir: string, store: ObjectStore, uploads: MultipartUploads, server: Server) {
    this.dir = dir;
    this.store = store;
    this.uploads = uploads;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.client = new S3Client({
      endpoint: this.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    });
  }

  /** In a new folder, or in the one of an endpoint that was closed. */
  static async open(dir = mkdtempSync(join(tmpdir(), 'entente-s3-'))): Promise<S3Endpoint> {
    const store = await ObjectStore.open(dir);
    const uploads = await MultipartUploads.open(dir);
    const server = createS3Server({ name: bucket, store, uploads });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new S3Endpoint(dir, store, uploads, server);
  }

  /** Everything that is notified, as it comes. */
  watch(): Change[] {
    const changes: Change[] = [];
    this.store.watch((change) => changes.push(change));
    return changes;
  }

  async close(): Promise<void> {
    this.client.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await Promise.all([this.store.close(), this.uploads.close()]);
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
