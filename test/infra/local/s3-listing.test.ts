import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareKeys } from '../../../infra/local/s3/key-index.ts';
import { takePage } from '../../../infra/local/s3/take-page.ts';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

const keys = [
  'articles/2024/a.txt',
  'articles/2024/b c.txt',
  'articles/2025/+é.txt',
  'articles/2025/漢.txt',
  'articles/𝒜.txt',
  'articles/\ufb01.txt',
  'articles/z.txt',
  'other.txt',
];

let s3: S3Endpoint;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
  for (const Key of keys) {
    await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'x' }));
  }
  const gone = { Bucket: bucket, Key: 'articles/gone.txt' };
  await s3.client.send(new PutObjectCommand({ ...gone, Body: 'x' }));
  await s3.client.send(new DeleteObjectCommand(gone));
});
afterAll(() => s3.remove());

const inOrder = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const list = (more: object) =>
  s3.client.send(new ListObjectsV2Command({ Bucket: bucket, ...more }));

describe('the list of objects', () => {
  test('has what is there, in the order of the bytes, deleted ones left out', async () => {
    const { Contents, KeyCount, IsTruncated } = await list({});
    expect(Contents!.map(({ Key }) => Key)).toEqual(inOrder);
    expect([KeyCount, IsTruncated]).toEqual([keys.length, false]);
    expect(Contents![0]).toMatchObject({ Size: 1, StorageClass: 'STANDARD' });
  });

  test('keeps to a prefix and begins after a key', async () => {
    const { Contents } = await list({ Prefix: 'articles/2', StartAfter: 'articles/2024/a.txt' });
    expect(Contents!.map(({ Key }) => Key)).toEqual([
      'articles/2024/b c.txt',
      'articles/2025/+é.txt',
      'articles/2025/漢.txt',
    ]);
  });

  test('folds folders', async () => {
    const { Contents, CommonPrefixes } = await list({ Prefix: 'articles/', Delimiter: '/' });
    expect(CommonPrefixes!.map(({ Prefix }) => Prefix)).toEqual([
      'articles/2024/',
      'articles/2025/',
    ]);
    expect(Contents!.map(({ Key }) => Key)).toEqual(
      inOrder.filter((key) => /^articles\/[^/]+$/.test(key)),
    );
  });

  test('gives keys that XML cannot hold when asked to encode them', async () => {
    await s3.client.send(
      new PutObjectCommand({ Bucket: bucket, Key: 'odd/\u0001 +.txt', Body: 'x' }),
    );
    const { Contents, EncodingType } = await list({ Prefix: 'odd/', EncodingType: 'url' });
    expect(EncodingType).toBe('url');
    expect(decodeURIComponent(Contents![0]!.Key!)).toBe('odd/\u0001 +.txt');
    await s3.client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'odd/\u0001 +.txt' }));
  });

  test.each([1, 2, 3, 7])('in pages of %i is the whole list', async (pageSize) => {
    for (const Delimiter of [undefined, '/']) {
      const whole = await list({ Prefix: 'articles/', Delimiter });
      const found: string[] = [];
      const folders: string[] = [];
      for await (const page of paginateListObjectsV2(
        { client: s3.client, pageSize },
        { Bucket: bucket, Prefix: 'articles/', Delimiter },
      )) {
        found.push(...(page.Contents ?? []).map(({ Key }) => Key!));
        folders.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!));
        expect(page.KeyCount).toBeLessThanOrEqual(pageSize);
      }
      expect(found).toEqual(whole.Contents!.map(({ Key }) => Key));
      expect(folders).toEqual((whole.CommonPrefixes ?? []).map(({ Prefix }) => Prefix));
    }
  });
});

test('the list of versions has every version and marker, newest first, in pages too', async () => {
  const Prefix = 'articles/gone.txt';
  const { Versions, DeleteMarkers } = await s3.client.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix }),
  );
  expect(DeleteMarkers!.map(({ IsLatest }) => IsLatest)).toEqual([true]);
  expect(Versions!.map(({ IsLatest }) => IsLatest)).toEqual([false]);
  const seen: string[] = [];
  let marker: { KeyMarker?: string; VersionIdMarker?: string } = {};
  do {
    const page = await s3.client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, MaxKeys: 1, ...marker }),
    );
    for (const one of [...(page.DeleteMarkers ?? []), ...(page.Versions ?? [])]) {
      seen.push(`${one.Key} ${one.VersionId}`);
    }
    marker = { KeyMarker: page.NextKeyMarker!, VersionIdMarker: page.NextVersionIdMarker! };
  } while (marker.KeyMarker);
  const all = await s3.client.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(all.Versions!.length + all.DeleteMarkers!.length);
});

test('keys are ordered as their UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareKeys(a, b))).toBe(bytes);
    }),
  );
});

test('pages of any size put together are the whole, without and with folders', () => {
  const key = fc.array(fc.constantFrom('a', 'b', '/', 'é'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(key),
      fc.constantFrom('', '/'),
      fc.integer({ min: 1, max: 4 }),
      (drawn, delimiter, limit) => {
        const entries = [...new Set(drawn.map((parts) => parts.join('')))]
          .sort(compareKeys)
          .map((one) => ({ key: one }));
        const whole = takePage(entries, { prefix: '', delimiter, after: '', limit: 1000 });
        const [found, folders]: [string[], string[]] = [[], []];
        let after: string | null = '';
        while (after !== null) {
          const from: string = after;
          const rest = entries.filter((entry) => compareKeys(entry.key, from) > 0);
          const page = takePage(rest, { prefix: '', delimiter, after: from, limit });
          found.push(...page.entries.map((entry) => entry.key));
          folders.push(...page.prefixes);
          after = page.next === null || typeof page.next === 'string' ? page.next : page.next.key;
        }
        expect(found).toEqual(whole.entries.map((entry) => entry.key));
        expect(folders).toEqual(whole.prefixes);
      },
    ),
  );
});
