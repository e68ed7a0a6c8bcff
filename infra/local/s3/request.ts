import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

const longestKey = 1024;

export interface S3Request {
  readonly method: string;
  /** Empty for the list of buckets. */
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

/** Path-style [/bucket/articles/a%20b.txt?versionId=…]; a `+` in a key is a plus. */
export function readRequest(body: IncomingMessage): S3Request {
  const [path = '', search = ''] = splitAt(body.url ?? '/', '?');
  const [bucket = '', key = ''] = splitAt(decodePath(path).slice(1), '/');
  if (Buffer.byteLength(key) > longestKey) {
    throw new S3Error('KeyTooLongError', `A key has at most ${longestKey} bytes.`);
  }
  const query = new URLSearchParams(search);
  checkExpiry(query);
  return { method: body.method ?? 'GET', bucket, key, query, headers: body.headers, body };
}

/** The header's one value. */
export function header(request: S3Request, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** What another object's address names [/bucket/articles/a%20b.txt?versionId=…]. */
export function readCopySource(source: string) {
  const [path = '', search = ''] = splitAt(source, '?');
  const [bucket = '', key = ''] = splitAt(decodePath(path).replace(/^\//, ''), '/');
  return { bucket, key, versionId: new URLSearchParams(search).get('versionId') };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error('InvalidURI', 'The path is not percent-encoded UTF-8.');
  }
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Signatures are not checked on this machine; the time a presigned address ends is. [20240506T101500Z] */
function checkExpiry(query: URLSearchParams): void {
  const [signed, seconds] = [query.get('X-Amz-Date'), query.get('X-Amz-Expires')];
  if (!signed || !seconds) return;
  const start = Date.parse(
    signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  if (!(start + Number(seconds) * 1000 > Date.now())) {
    throw new S3Error('AccessDenied', 'Request has expired');
  }
}
