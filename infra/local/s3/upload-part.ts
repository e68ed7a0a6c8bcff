import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { findCopySource } from './find-version.ts';
import { type StoredBody, storeBody } from './incoming-body.ts';
import { type Bucket, type Operation, xmlResponse } from './operation.ts';
import { readRange } from './read-range.ts';
import { header, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import { writeXml } from './xml.ts';

const mostParts = 10_000;

/** PUT ?partNumber&uploadId */
export const uploadPart: Operation = async (request, { uploads }) => {
  const upload = uploads.find(request.query.get('uploadId'), request.key);
  const [number, file] = [partNumber(request), uploads.newFile()];
  const body = await storeBody(request, uploads.partPath(file));
  await uploads.add(upload, { number, file, modified: Date.now(), ...body });
  return { status: 200, headers: { etag: `"${body.etag}"`, ...body.checksums } };
};

/** The same with x-amz-copy-source: the part is a stretch of another object. */
export const uploadPartCopy: Operation = async (request, bucket) => {
  const { uploads } = bucket;
  const upload = uploads.find(request.query.get('uploadId'), request.key);
  const [number, file, modified] = [partNumber(request), uploads.newFile(), Date.now()];
  const body = await copyStretch(request, bucket, uploads.partPath(file));
  await uploads.add(upload, { number, file, modified, ...body });
  return xmlResponse(
    writeXml('CopyPartResult', {
      LastModified: new Date(modified).toISOString(),
      ETag: `"${body.etag}"`,
    }),
  );
};

async function copyStretch(request: S3Request, bucket: Bucket, path: string): Promise<StoredBody> {
  const source = findCopySource(request, bucket);
  const { start, end } = readRange(header(request, 'x-amz-copy-source-range'), source.size) ?? {
    start: 0,
    end: source.size,
  };
  const md5 = createHash('md5');
  const file = await open(path, 'wx');
  try {
    if (start < end) {
      const bytes = createReadStream(bucket.store.bodyPath(source.versionId), {
        start,
        end: end - 1,
      });
      for await (const piece of bytes) {
        md5.update(piece as Buffer);
        await file.write(piece as Buffer);
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size: end - start, etag: md5.digest('hex'), checksums: {} };
}

function partNumber({ query }: S3Request): number {
  const number = Number(query.get('partNumber'));
  if (Number.isInteger(number) && number >= 1 && number <= mostParts) return number;
  throw new S3Error('InvalidArgument', `partNumber is a whole number from 1 to ${mostParts}.`);
}
