import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { checksums } from './checksum.ts';
import { writeCondition } from './conditions.ts';
import { readBody } from './incoming-body.ts';
import type { MultipartUploads, Part, Upload } from './multipart-uploads.ts';
import { versionHeaders } from './object-headers.ts';
import { type Operation, xmlResponse } from './operation.ts';
import { header, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import { readXml, writeXml } from './xml.ts';

const smallestPart = 5 * 1024 ** 2;

/** POST ?uploadId: the parts, one behind the other, become the object. */
export const completeUpload: Operation = async (request, { name, store, uploads }) => {
  const upload = uploads.find(request.query.get('uploadId'), request.key);
  const condition = writeCondition(request);
  const parts = chooseParts(upload, readXml(await readBody(request), rootName, 'Part'));
  const versionId = store.newVersionId();
  const path = store.bodyPath(versionId);
  const whole = wholeChecksum(request);
  try {
    await joinParts(uploads, parts, path, whole);
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  }
  const { key, headers, metadata, tags } = upload;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const etag = `${md5OfParts(parts)}-${parts.length}`;
  const version = await store.put(
    'ObjectCreated:CompleteMultipartUpload',
    { key, versionId, size, etag, headers, metadata, tags, checksums: whole },
    condition,
  );
  await uploads.end(upload);
  const response = xmlResponse(
    writeXml('CompleteMultipartUploadResult', {
      Location: `http://${request.headers.host}/${name}/${encodeURIComponent(key)}`,
      Bucket: name,
      Key: key,
      ETag: `"${etag}"`,
    }),
  );
  return { ...response, headers: { ...response.headers, ...versionHeaders(version) } };
};

const rootName = 'CompleteMultipartUpload';

/** The parts that the sender lists, which must be there, in order, and large enough. */
function chooseParts({ parts }: Upload, listed: Record<string, string>[]): Part[] {
  if (listed.length === 0) throw new S3Error('MalformedXML', 'At least one part is named.');
  const chosen = listed.map(({ PartNumber, ETag = '' }) => {
    const part = parts.get(Number(PartNumber));
    if (part?.etag === ETag.replaceAll('"', '')) return part;
    throw new S3Error('InvalidPart', `Part ${PartNumber} was not uploaded, or not with that ETag.`);
  });
  if (chosen.some((part, i) => i > 0 && part.number <= chosen[i - 1]!.number)) {
    throw new S3Error('InvalidPartOrder', 'The parts are not in ascending order.');
  }
  const small = chosen.slice(0, -1).find(({ size }) => size < smallestPart);
  if (small) {
    throw new S3Error('EntityTooSmall', `Part ${small.number} is below 5 MB and not the last.`);
  }
  return chosen;
}

/** The checksum of the whole object, if the sender gave one; one made of the parts' checksums […-3] says less than ours. */
function wholeChecksum(request: S3Request): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(checksums)) {
    const value = header(request, name);
    if (value && !/-\d+$/.test(value)) given[name] = value;
  }
  return given;
}

async function joinParts(
  uploads: MultipartUploads,
  parts: Part[],
  path: string,
  expected: Record<string, string>,
): Promise<void> {
  const digests = Object.keys(expected).map((name) => [name, checksums[name]!()] as const);
  const file = await open(path, 'wx');
  try {
    for (const part of parts) {
      for await (const piece of createReadStream(uploads.partPath(part.file))) {
        for (const [, digest] of digests) digest.update(piece as Buffer);
        await file.write(piece as Buffer);
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
  for (const [name, digest] of digests) {
    if (digest.base64() !== expected[name]) {
      throw new S3Error('BadDigest', `The ${name} you specified did not match the whole object.`);
    }
  }
}

function md5OfParts(parts: Part[]): string {
  const md5 = createHash('md5');
  for (const { etag } of parts) md5.update(Buffer.from(etag, 'hex'));
  return md5.digest('hex');
}
