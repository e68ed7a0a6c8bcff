import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

let s3: S3Endpoint;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
});
afterAll(() => s3.remove());

const at = (Key: string) => ({ Bucket: bucket, Key });
const put = (Key: string, Body: string, more = {}) =>
  s3.client.send(new PutObjectCommand({ ...at(Key), Body, ...more }));
const get = (Key: string, more = {}) =>
  s3.client.send(new GetObjectCommand({ ...at(Key), ...more }));
const textOf = async (Key: string, more = {}) => (await get(Key, more)).Body!.transformToString();
const nameOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: Error) => error.name,
  );

describe('an object', () => {
  test('comes back as it was put, with headers and metadata', async () => {
    const { ETag, VersionId } = await put('articles/a.txt', 'Talks in Seoul', {
      ContentType: 'text/plain; charset=utf-8',
      ContentEncoding: 'identity',
      ContentLanguage: 'en',
      CacheControl: 'no-store',
      Metadata: { published: '2024-05-06', publisher: 'The Herald' },
    });
    const answer = await get('articles/a.txt');
    expect(await answer.Body!.transformToString()).toBe('Talks in Seoul');
    expect(answer).toMatchObject({
      ETag,
      VersionId,
      ContentLength: 14,
      ContentType: 'text/plain; charset=utf-8',
      ContentEncoding: 'identity',
      ContentLanguage: 'en',
      CacheControl: 'no-store',
      Metadata: { published: '2024-05-06', publisher: 'The Herald' },
    });
    expect(ETag).toBe('"0a79621cfd4f4d0c558fafc81ff46f04"');
    expect(await s3.client.send(new HeadObjectCommand(at('articles/a.txt')))).toMatchObject({
      ContentLength: 14,
      Metadata: { published: '2024-05-06' },
    });
  });

  test.each([
    'articles/with spaces.txt',
    'articles/a+b.txt',
    'articles/100%.txt',
    'articles/%2F.txt',
    'articles/Élysée.txt',
    'articles/漢字/東京.txt',
    'articles//double.txt',
    'articles/../up.txt',
    'articles/q?x=1&y#z.txt',
    `articles/${"quote'()!*~"}.txt`,
  ])('has the key it was given: %s', async (key) => {
    await put(key, key);
    expect(await textOf(key)).toBe(key);
  });

  test('has a key of up to 1024 bytes', async () => {
    const key = `articles/${'k'.repeat(1015)}`;
    await put(key, 'long');
    expect(await textOf(key)).toBe('long');
    expect(await nameOf(put(`${key}k`, 'x'))).toBe('KeyTooLongError');
    expect(await nameOf(put(`articles/${'é'.repeat(508)}`, 'x'))).toBe('KeyTooLongError');
  });

  test('may be empty', async () => {
    await put('articles/empty.txt', '', { ContentLength: 0 });
    expect(await textOf('articles/empty.txt')).toBe('');
  });

  test('is missing by name', async () => {
    expect(await nameOf(get('articles/none.txt'))).toBe('NoSuchKey');
    expect(await nameOf(s3.client.send(new HeadObjectCommand(at('articles/none.txt'))))).toBe(
      'NotFound',
    );
  });

  test('has no more than 2 KB of metadata', async () => {
    const Metadata = { title: 't'.repeat(2048) };
    expect(await nameOf(put('articles/m.txt', 'x', { Metadata }))).toBe('MetadataTooLarge');
  });

  test('gives metadata beyond ASCII in the words of RFC 2047', async () => {
    await fetch(`${s3.url}/${bucket}/articles/rfc.txt`, {
      method: 'PUT',
      headers: { 'x-amz-meta-title': Buffer.from('Économie').toString('latin1') },
      body: 'x',
    });
    expect((await get('articles/rfc.txt')).Metadata).toEqual({ title: '=?UTF-8?B?w4ljb25vbWll?=' });
  });

  test('is read in ranges', async () => {
    await put('articles/digits.txt', '0123456789');
    expect(await textOf('articles/digits.txt', { Range: 'bytes=2-4' })).toBe('234');
    expect(await textOf('articles/digits.txt', { Range: 'bytes=7-' })).toBe('789');
    expect(await textOf('articles/digits.txt', { Range: 'bytes=-2' })).toBe('89');
    expect(await textOf('articles/digits.txt', { Range: 'bytes=8-99' })).toBe('89');
    expect((await get('articles/digits.txt', { Range: 'bytes=2-4' })).ContentRange).toBe(
      'bytes 2-4/10',
    );
    expect(await nameOf(get('articles/digits.txt', { Range: 'bytes=10-' }))).toBe('InvalidRange');
  });
});

describe('a condition', () => {
  test('If-None-Match: * writes only where nothing is', async () => {
    await put('articles/once.txt', 'first', { IfNoneMatch: '*' });
    expect(await nameOf(put('articles/once.txt', 'second', { IfNoneMatch: '*' }))).toBe(
      'PreconditionFailed',
    );
    expect(await textOf('articles/once.txt')).toBe('first');
    await s3.client.send(new DeleteObjectCommand(at('articles/once.txt')));
    await put('articles/once.txt', 'third', { IfNoneMatch: '*' });
    expect(await textOf('articles/once.txt')).toBe('third');
  });

  test('of twenty writers that all want to be first, one is', async () => {
    const writers = Array.from({ length: 20 }, (_, i) =>
      nameOf(put('articles/race.txt', `writer ${i}`, { IfNoneMatch: '*' })),
    );
    const outcomes = await Promise.all(writers);
    expect(outcomes.filter((outcome) => outcome === 'no error')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'PreconditionFailed')).toHaveLength(19);
  });

  test('If-Match writes only over what is known', async () => {
    const { ETag } = await put('articles/match.txt', 'one');
    await put('articles/match.txt', 'two', { IfMatch: ETag });
    expect(await nameOf(put('articles/match.txt', 'three', { IfMatch: ETag }))).toBe(
      'PreconditionFailed',
    );
    expect(await nameOf(put('articles/nothing.txt', 'x', { IfMatch: ETag }))).toBe('NoSuchKey');
  });

  test('If-None-Match spares reading what is known, If-Match refuses what is not', async () => {
    const { ETag } = await put('articles/known.txt', 'known');
    await expect(get('articles/known.txt', { IfNoneMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    expect(await nameOf(get('articles/known.txt', { IfMatch: '"other"' }))).toBe(
      'PreconditionFailed',
    );
    await expect(
      get('articles/known.txt', { IfModifiedSince: new Date(Date.now() + 5000) }),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    expect(await nameOf(get('articles/known.txt', { IfUnmodifiedSince: new Date(0) }))).toBe(
      'PreconditionFailed',
    );
  });
});

describe('versions', () => {
  test('a new one hides the old, which stays readable by its id', async () => {
    const first = await put('articles/v.txt', 'first');
    const second = await put('articles/v.txt', 'second');
    expect(await textOf('articles/v.txt')).toBe('second');
    expect(await textOf('articles/v.txt', { VersionId: first.VersionId })).toBe('first');
    expect(second.VersionId).not.toBe(first.VersionId);
    expect(await nameOf(get('articles/v.txt', { VersionId: 'unknown' }))).toBe('NoSuchVersion');
  });

  test('deleting hides behind a marker; deleting the marker brings back', async () => {
    await put('articles/d.txt', 'here');
    const marker = await s3.client.send(new DeleteObjectCommand(at('articles/d.txt')));
    expect(marker.DeleteMarker).toBe(true);
    expect(await nameOf(get('articles/d.txt'))).toBe('NoSuchKey');
    expect(await nameOf(get('articles/d.txt', { VersionId: marker.VersionId }))).toBe(
      'MethodNotAllowed',
    );
    const undone = await s3.client.send(
      new DeleteObjectCommand({ ...at('articles/d.txt'), VersionId: marker.VersionId! }),
    );
    expect(undone).toMatchObject({ DeleteMarker: true, VersionId: marker.VersionId });
    expect(await textOf('articles/d.txt')).toBe('here');
  });

  test('deleting a version brings up the one before', async () => {
    await put('articles/dv.txt', 'old');
    const { VersionId } = await put('articles/dv.txt', 'new');
    await s3.client.send(new DeleteObjectCommand({ ...at('articles/dv.txt'), VersionId }));
    expect(await textOf('articles/dv.txt')).toBe('old');
  });

  test('many are deleted at once, whatever their keys', async () => {
    const keys = [
      'articles/m <1>.txt',
      'articles/m&2.txt',
      'articles/m é.txt',
      'articles/never.txt',
    ];
    for (const key of keys.slice(0, 3)) await put(key, 'x');
    const { Deleted, Errors } = await s3.client.send(
      new DeleteObjectsCommand({
        Bucket: bucket,
        Delete: { Objects: keys.map((Key) => ({ Key })) },
      }),
    );
    expect(Deleted!.map(({ Key }) => Key)).toEqual(keys);
    expect(Errors ?? []).toEqual([]);
    for (const key of keys) expect(await nameOf(get(key))).toBe('NoSuchKey');
    const quiet = await s3.client.send(
      new DeleteObjectsCommand({
        Bucket: bucket,
        Delete: { Quiet: true, Objects: [{ Key: 'a' }] },
      }),
    );
    expect(quiet.Deleted ?? []).toEqual([]);
  });
});

describe('copying', () => {
  test('keeps headers and metadata, or replaces them', async () => {
    await put('articles/from é+.txt', 'text', { ContentType: 'text/plain', Metadata: { a: '1' } });
    const CopySource = `${bucket}/${encodeURIComponent('articles/from é+.txt')}`;
    await s3.client.send(new CopyObjectCommand({ ...at('articles/to.txt'), CopySource }));
    expect(await get('articles/to.txt')).toMatchObject({
      ContentType: 'text/plain',
      Metadata: { a: '1' },
    });
    await s3.client.send(
      new CopyObjectCommand({
        ...at('articles/to.txt'),
        CopySource,
        MetadataDirective: 'REPLACE',
        Metadata: { b: '2' },
      }),
    );
    expect((await get('articles/to.txt')).Metadata).toEqual({ b: '2' });
    expect(await textOf('articles/to.txt')).toBe('text');
  });

  test('of an old version makes it current again', async () => {
    const { VersionId } = await put('articles/back.txt', 'right');
    await put('articles/back.txt', 'wrong');
    const CopySource = `${bucket}/articles/back.txt?versionId=${VersionId}`;
    await s3.client.send(new CopyObjectCommand({ ...at('articles/back.txt'), CopySource }));
    expect(await textOf('articles/back.txt')).toBe('right');
  });

  test('of itself, unchanged, is refused; of nothing is missing', async () => {
    await put('articles/self.txt', 'x');
    const copy = (key: string) =>
      s3.client.send(
        new CopyObjectCommand({ ...at('articles/self.txt'), CopySource: `${bucket}/${key}` }),
      );
    expect(await nameOf(copy('articles/self.txt'))).toBe('InvalidRequest');
    expect(await nameOf(copy('articles/nowhere.txt'))).toBe('NoSuchKey');
  });
});

describe('tags', () => {
  test('come with the object or later, and leave its bytes alone', async () => {
    await put('articles/t.txt', 'text', { Tagging: 'desk=asia&draft=' });
    const tags = async () =>
      (await s3.client.send(new GetObjectTaggingCommand(at('articles/t.txt')))).TagSet;
    expect(await tags()).toEqual([
      { Key: 'desk', Value: 'asia' },
      { Key: 'draft', Value: '' },
    ]);
    const TagSet = [{ Key: 'désk', Value: 'é & <x>' }];
    await s3.client.send(
      new PutObjectTaggingCommand({ ...at('articles/t.txt'), Tagging: { TagSet } }),
    );
    expect(await tags()).toEqual(TagSet);
    expect(await textOf('articles/t.txt')).toBe('text');
  });
});

test('the bucket is there, and listed', async () => {
  await s3.client.send(new HeadBucketCommand({ Bucket: bucket }));
  const { Buckets } = await s3.client.send(new ListBucketsCommand({}));
  expect(Buckets!.map(({ Name }) => Name)).toEqual([bucket]);
  expect(await nameOf(s3.client.send(new HeadBucketCommand({ Bucket: 'other' })))).toBe('NotFound');
});
