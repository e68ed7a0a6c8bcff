import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readObject, versionOf } from '#shared/article-bucket.ts';
import { articleText } from '../../functions/query/article-text.ts';
import { MultipartUploads } from '../../infra/local/s3/multipart-uploads.ts';
import { ObjectStore } from '../../infra/local/s3/object-store.ts';
import { createS3Server } from '../../infra/local/s3/server.ts';

const bucket = 'articles-under-test';
let client: S3Client;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'article-text-'));
  const store = await ObjectStore.open(folder);
  const uploads = await MultipartUploads.open(folder);
  const server = createS3Server({ name: bucket, store, uploads });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    ARTICLE_BUCKET: bucket,
  });
  client = new S3Client({ forcePathStyle: true });
  closers.push(
    () => rm(folder, { recursive: true, force: true }),
    () => server.close(),
    () => client.destroy(),
  );
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const Key = 'articles/talks.html';
const put = async (text: string) => {
  const Body = `<html><head><title>Talks</title></head><body><article><p>${text}</p></article></body></html>`;
  await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'text/html' }));
  return versionOf((await readObject(Key, 10_000))!);
};

test('the text is that of the version that was read, also after it was replaced or deleted', async () => {
  const first = await put('The ministers of Japan and Korea met on Monday in Seoul for talks.');
  const second = await put('The ministers of Japan and Korea will meet on Tuesday in Tokyo.');
  expect(await articleText(Key, first)).toContain('met on Monday in Seoul');
  expect(await articleText(Key, second)).toContain('will meet on Tuesday in Tokyo');
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
  expect(await articleText(Key, second)).toContain('will meet on Tuesday in Tokyo');
});

test.each(['no-such-version', '2011-01-10T00:00:00.000Z 17'])('no text of %s', async (version) => {
  await put('The ministers met.');
  expect(await articleText(Key, version)).toBeNull();
  expect(await articleText('articles/nothing.txt', version)).toBeNull();
});
