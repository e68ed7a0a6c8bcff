import { header, type S3Request } from './request.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { Version } from './version.ts';

const kept = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];
const metadataPrefix = 'x-amz-meta-';
const largestMetadata = 2 * 1024;

/** What a bucket as the stack makes it allows; anything else would be stored as if it had been understood. */
const allowed: Record<string, string[]> = {
  'x-amz-acl': ['private', 'bucket-owner-full-control'],
  'x-amz-server-side-encryption': ['AES256'],
  'x-amz-storage-class': ['STANDARD'],
};
const refused =
  /^x-amz-(grant-|object-lock-|website-|write-offset-|server-side-encryption-|copy-source-server-side-|expected-bucket-owner|source-expected-)/;

export function refuseUnknownHeaders(request: S3Request): void {
  for (const name of Object.keys(request.headers)) {
    const value = header(request, name)!;
    if (refused.test(name) || allowed[name]?.includes(value) === false) {
      throw notImplemented(`The header ${name}: ${value}`);
    }
  }
}

export function readObjectHeaders(request: S3Request): Pick<Version, 'headers' | 'metadata'> {
  const headers: Record<string, string> = {};
  for (const name of kept) {
    const value = header(request, name);
    if (value !== undefined) headers[name] = value;
  }
  headers['content-type'] ??= 'binary/octet-stream';
  const encodings = withoutChunking(headers['content-encoding']);
  delete headers['content-encoding'];
  if (encodings) headers['content-encoding'] = encodings;
  return { headers, metadata: readMetadata(request) };
}

/** [aws-chunked,gzip → gzip]: how the body travelled is no property of the object. */
function withoutChunking(encoding = ''): string {
  return encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one && one !== 'aws-chunked')
    .join(',');
}

function readMetadata(request: S3Request): Record<string, string> {
  const metadata: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(metadataPrefix)) continue;
    const text = Buffer.from(String(value), 'latin1').toString('utf8');
    metadata[name.slice(metadataPrefix.length)] = text;
    size += name.length - metadataPrefix.length + Buffer.byteLength(text);
  }
  if (size > largestMetadata) {
    throw new S3Error('MetadataTooLarge', `Metadata has at most ${largestMetadata} bytes.`);
  }
  return metadata;
}

/** The headers that answer a reader of the version. */
export function objectHeaders(version: Version): Record<string, string> {
  const headers: Record<string, string> = {
    ...version.headers,
    ...versionHeaders(version),
    'accept-ranges': 'bytes',
    etag: `"${version.etag}"`,
    'last-modified': new Date(version.modified).toUTCString(),
  };
  for (const [name, value] of Object.entries(version.metadata)) {
    headers[`${metadataPrefix}${name}`] = asciiText(value);
  }
  const tags = Object.keys(version.tags).length;
  if (tags > 0) headers['x-amz-tagging-count'] = String(tags);
  return headers;
}

export function versionHeaders({ versionId, deleted }: Version): Record<string, string> {
  return {
    'x-amz-version-id': versionId,
    ...(deleted && { 'x-amz-delete-marker': 'true' }),
  };
}

/** S3 gives metadata beyond ASCII back in RFC 2047's words. [Économie → =?UTF-8?B?w4ljb25vbWll?=] */
function asciiText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}
