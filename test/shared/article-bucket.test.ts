import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEventKey, listObjects, readObject } from '#shared/article-bucket.ts';
import { MultipartUploads } from '../../infra/local/s3/multipart-uploads.ts';
import { ObjectStore } from '../../infra/local/s3/object-store.ts';
import { createS3Server } from '../../infra/local/s3/server.ts';

const name = 'articles-under-test';
let client: S3Client;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'article-bucket-'));
  const store = await ObjectStore.open(folder);
  const server = createS3Server({ name, store, uploads: await MultipartUploads.open(folder) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${port}`;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  process.env.AWS_REGION = 'eu-central-1';
  process.env.ARTICLE_BUCKET = name;
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

const put = (Key: string, Body: string, rest: object = {}) =>
  client.send(new PutObjectCommand({ Bucket: name, Key, Body, ...rest }));

describe('reading an object', () => {
  it.each(['plain.txt', 'a b+c%.txt', 'é/漢字 #1?.txt', "it's (1).txt"])(
    'articles/%s',
    async (file) => {
      const key = `articles/${file}`;
      await put(key, 'The ministers met.', {
        ContentType: 'text/plain; charset=utf-8',
        Metadata: { published: '2014-03-04' },
      });
      const found = await readObject(key, 1000);
      expect(found).toMatchObject({
        key,
        size: 18,
        contentType: 'text/plain; charset=utf-8',
        metadata: { published: '2014-03-04' },
        versionId: expect.any(String),
        lastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      expect(Buffer.from(found!.bytes!).toString()).toBe('The ministers met.');
    },
  );

  it('reads the version that is current', async () => {
    await put('articles/two.txt', 'one');
    const before = await readObject('articles/two.txt', 10);
    await put('articles/two.txt', 'two');
    const after = await readObject('articles/two.txt', 10);
    expect(Buffer.from(after!.bytes!).toString()).toBe('two');
    expect(after!.versionId).not.toBe(before!.versionId);
  });

  it('does not fetch what is larger than the cap', async () => {
    await put('articles/long.txt', 'x'.repeat(2000));
    expect(await readObject('articles/long.txt', 1000)).toMatchObject({ size: 2000, bytes: null });
  });

  it('finds nothing where nothing is, or is no longer', async () => {
    expect(await readObject('articles/never.txt', 10)).toBeNull();
    await put('articles/gone.txt', 'x');
    await client.send(new DeleteObjectCommand({ Bucket: name, Key: 'articles/gone.txt' }));
    expect(await readObject('articles/gone.txt', 10)).toBeNull();
  });

  it('throws where the bucket is not there, so that nothing passes for deleted', async () => {
    process.env.ARTICLE_BUCKET = 'another';
    try {
      await expect(readObject('articles/plain.txt', 10)).rejects.toThrow();
    } finally {
      process.env.ARTICLE_BUCKET = name;
    }
  });
});

it('lists every object under a prefix, in order', async () => {
  for (let i = 0; i < 12; i++) await put(`listed/${String(i).padStart(2, '0')} é.txt`, 'x');
  const keys: string[] = [];
  for await (const { key, size } of listObjects('listed/')) {
    expect(size).toBe(1);
    keys.push(key);
  }
  expect(keys).toEqual(
    Array.from({ length: 12 }, (_, i) => `listed/${String(i).padStart(2, '0')} é.txt`),
  );
});

/** A key as S3 writes it into a notification: percent-encoded UTF-8, but `/` as it is and `+` for a space. */
const encode = (key: string) =>
  encodeURIComponent(key)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');

describe('keys in notifications', () => {
  it.each([
    ['articles/a+b.txt', 'articles/a b.txt'],
    ['articles/a%2Bb%25.txt', 'articles/a+b%.txt'],
    ['articles/%C3%A9/%E6%BC%A2.txt', 'articles/é/漢.txt'],
    ['articles/100%.txt', 'articles/100%.txt'],
  ])('%s', (encoded, key) => {
    expect(decodeEventKey(encoded)).toBe(key);
  });

  it('come back whole, whatever they are', () => {
    const character = fc.oneof(
      fc.constantFrom(...'+% é漢#/?&=\'"'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const key = fc.array(character, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(key, (value) => {
        expect(decodeEventKey(encode(value))).toBe(value);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
