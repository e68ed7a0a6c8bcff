import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { decodeChunks } from './aws-chunked.ts';
import { checksums, type Digest } from './checksum.ts';
import { header, type S3Request } from './request.ts';
import { notImplemented, S3Error } from './s3-error.ts';

const largest = 5 * 1024 ** 3;

export interface StoredBody {
  size: number;
  /** MD5 in hex. */
  etag: string;
  /** The checksums the sender gave, all of them right. */
  checksums: Record<string, string>;
}

/** Writes the request's body to `path` and its bytes to the disk; removes the file when anything about it is wrong. */
export async function storeBody(request: S3Request, path: string): Promise<StoredBody> {
  const length =
    header(request, 'x-amz-decoded-content-length') ?? header(request, 'content-length');
  if (header(request, 'transfer-encoding')) throw notImplemented('Transfer-Encoding');
  if (!length) throw new S3Error('MissingContentLength', 'The Content-Length header is missing.');
  if (Number(length) > largest) throw new S3Error('EntityTooLarge', 'An upload has at most 5 GB.');
  try {
    return await writeBody(request, path, Number(length));
  } catch (cause) {
    await rm(path, { force: true });
    if ((cause as NodeJS.ErrnoException).code === 'ECONNRESET') {
      throw new S3Error('IncompleteBody', 'The connection ended before the body did.');
    }
    throw cause;
  }
}

async function writeBody(request: S3Request, path: string, length: number): Promise<StoredBody> {
  const trailers: Record<string, string> = {};
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  const asked = askedChecksums(request);
  const digests = Object.fromEntries(asked.map((name) => [name, checksums[name]!()]));
  let size = 0;
  const file = await open(path, 'wx');
  try {
    for await (const piece of bytesOf(request, trailers)) {
      md5.update(piece);
      sha256.update(piece);
      for (const digest of Object.values(digests)) digest.update(piece);
      await file.writev([piece]);
      size += piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (size !== length)
    throw new S3Error('IncompleteBody', `${length} bytes were announced, ${size} came.`);
  const md5Bytes = md5.digest();
  checkMd5(header(request, 'content-md5'), md5Bytes);
  checkSha256(header(request, 'x-amz-content-sha256'), sha256.digest('hex'));
  return {
    size,
    etag: md5Bytes.toString('hex'),
    checksums: checkChecksums(digests, { ...request.headers, ...trailers }),
  };
}

/** The whole body, small enough to be a document, after the same checks. */
export async function readBody(request: S3Request, limit = 1024 ** 2): Promise<string> {
  const [pieces, md5]: [Buffer[], ReturnType<typeof createHash>] = [[], createHash('md5')];
  let size = 0;
  for await (const piece of bytesOf(request, {})) {
    size += piece.length;
    if (size > limit) throw new S3Error('EntityTooLarge', `The document is above ${limit} bytes.`);
    md5.update(piece);
    pieces.push(piece);
  }
  checkMd5(header(request, 'content-md5'), md5.digest());
  return Buffer.concat(pieces).toString('utf8');
}

function bytesOf(request: S3Request, trailers: Record<string, string>): AsyncIterable<Buffer> {
  const kind = header(request, 'x-amz-content-sha256') ?? '';
  const chunked =
    kind.startsWith('STREAMING-') ||
    /(^|,)\s*aws-chunked\b/.test(header(request, 'content-encoding') ?? '');
  // A body that is refused halfway must not take the connection, and the answer, with it.
  const bytes = request.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  return chunked ? decodeChunks(bytes, trailers) : bytes;
}

/** The checksums announced in headers, or in `x-amz-trailer` to come after the body. */
function askedChecksums(request: S3Request): string[] {
  const announced = (header(request, 'x-amz-trailer') ?? '').toLowerCase();
  return Object.keys(checksums).filter(
    (name) => header(request, name) !== undefined || announced.split(/[\s,]+/).includes(name),
  );
}

function checkChecksums(
  digests: Record<string, Digest>,
  given: Record<string, string | string[] | undefined>,
): Record<string, string> {
  const right: Record<string, string> = {};
  for (const [name, digest] of Object.entries(digests)) {
    right[name] = digest.base64();
    if (given[name] === right[name]) continue;
    throw new S3Error(
      given[name] === undefined ? 'InvalidRequest' : 'BadDigest',
      `The ${name} you specified did not match the calculated checksum.`,
    );
  }
  return right;
}

function checkMd5(given: string | undefined, calculated: Buffer): void {
  if (given === undefined) return;
  const bytes = Buffer.from(given, 'base64');
  if (bytes.length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 is not valid.');
  if (!bytes.equals(calculated)) {
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
}

/** Words in place of a hash [UNSIGNED-PAYLOAD] say that there is none. */
function checkSha256(given: string | undefined, calculated: string): void {
  if (!given || !/^[0-9a-f]{64}$/.test(given) || given === calculated) return;
  throw new S3Error(
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  );
}
