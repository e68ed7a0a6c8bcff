import { createHash, randomBytes } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksums } from '../../../infra/local/s3/checksum.ts';
import { bucket, S3Endpoint } from '../../support/s3-endpoint.ts';

const fiveMegabytes = randomBytes(5 * 1024 ** 2);
const at = (Key: string) => ({ Bucket: bucket, Key });

let s3: S3Endpoint;
beforeAll(async () => {
  s3 = await S3Endpoint.open();
});
afterAll(() => s3.remove());

const begin = async (Key: string, more = {}) => {
  const started = await s3.client.send(new CreateMultipartUploadCommand({ ...at(Key), ...more }));
  return { ...at(Key), UploadId: started.UploadId! };
};
type Begun = Awaited<ReturnType<typeof begin>>;
const uploadPart = async (upload: Begun, PartNumber: number, Body: Uint8Array | string) => {
  const { ETag } = await s3.client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
  return { PartNumber, ETag };
};
const complete = (
  upload: Begun,
  Parts: { PartNumber: number; ETag: string | undefined }[],
  more = {},
) =>
  s3.client.send(
    new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }),
  );
const bytesOf = async (Key: string) =>
  Buffer.from(
    await (await s3.client.send(new GetObjectCommand(at(Key)))).Body!.transformToByteArray(),
  );

test('parts in any order become one object, notified once', async () => {
  const upload = await begin('articles/big é.pdf', {
    ContentType: 'application/pdf',
    Metadata: { publisher: 'The Herald' },
  });
  const last = await uploadPart(upload, 2, 'the end');
  const first = await uploadPart(upload, 1, fiveMegabytes);
  const changes = s3.watch();
  changes.length = 0;
  const { ETag } = await complete(upload, [first, last]);
  const whole = Buffer.concat([fiveMegabytes, Buffer.from('the end')]);
  expect((await bytesOf('articles/big é.pdf')).equals(whole)).toBe(true);
  const md5 = (bytes: Uint8Array | string) => createHash('md5').update(bytes).digest();
  const parts = md5(Buffer.concat([md5(fiveMegabytes), md5('the end')])).toString('hex');
  expect(ETag).toBe(`"${parts}-2"`);
  expect(changes.map(({ name }) => name)).toEqual(['ObjectCreated:CompleteMultipartUpload']);
  expect(await s3.client.send(new HeadObjectCommand(at('articles/big é.pdf')))).toMatchObject({
    ContentType: 'application/pdf',
    Metadata: { publisher: 'The Herald' },
  });
});

test('an upload outlives the endpoint; what was given up does not', async () => {
  const [upload, other] = [await begin('articles/later.txt'), await begin('articles/never.txt')];
  const part = await uploadPart(upload, 1, 'half');
  await s3.client.send(new AbortMultipartUploadCommand(other));
  const dir = s3.dir;
  await s3.close();
  s3 = await S3Endpoint.open(dir);
  const { Uploads } = await s3.client.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
  expect(Uploads!.map(({ Key }) => Key)).toEqual(['articles/later.txt']);
  const { Parts } = await s3.client.send(new ListPartsCommand(upload));
  expect(Parts!.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([[1, 4]]);
  await complete(upload, [part]);
  expect((await bytesOf('articles/later.txt')).toString()).toBe('half');
  await expect(s3.client.send(new ListPartsCommand(upload))).rejects.toThrow(/does not exist/);
});

test('a part may be a stretch of another object', async () => {
  await s3.client.send(new PutObjectCommand({ ...at('articles/source.txt'), Body: '0123456789' }));
  const upload = await begin('articles/copy.txt');
  const { CopyPartResult } = await s3.client.send(
    new UploadPartCopyCommand({
      ...upload,
      PartNumber: 1,
      CopySource: `${bucket}/articles/source.txt`,
      CopySourceRange: 'bytes=3-6',
    }),
  );
  await complete(upload, [{ PartNumber: 1, ETag: CopyPartResult!.ETag }]);
  expect((await bytesOf('articles/copy.txt')).toString()).toBe('3456');
});

test('the checksum of the whole is checked', async () => {
  const digest = checksums['x-amz-checksum-crc64nvme']!();
  digest.update(Buffer.from('whole'));
  const whole = { ChecksumType: 'FULL_OBJECT', ChecksumCRC64NVME: digest.base64() } as const;
  const right = await begin('articles/whole.txt');
  await complete(right, [await uploadPart(right, 1, 'whole')], whole);
  const wrong = await begin('articles/part.txt');
  const part = await uploadPart(wrong, 1, 'other');
  await expect(complete(wrong, [part], whole)).rejects.toMatchObject({ name: 'BadDigest' });
});

test('parts that are missing, in disorder, too small or not those named are refused', async () => {
  const upload = await begin('articles/refused.txt');
  const [one, two] = [await uploadPart(upload, 1, 'a'), await uploadPart(upload, 2, 'b')];
  const refusal = (parts: (typeof one)[]) =>
    complete(upload, parts).then(
      () => 'none',
      (error: Error) => error.name,
    );
  expect(await refusal([one, { PartNumber: 3, ETag: '"x"' }])).toBe('InvalidPart');
  expect(await refusal([{ ...one, ETag: two.ETag }])).toBe('InvalidPart');
  expect(await refusal([two, one])).toBe('InvalidPartOrder');
  expect(await refusal([one, two])).toBe('EntityTooSmall');
  await expect(uploadPart({ ...upload, UploadId: 'none' }, 1, 'x')).rejects.toThrow(
    /does not exist/,
  );
  await expect(uploadPart(upload, 10_001, 'x')).rejects.toThrow(/partNumber/);
});
