import type { Condition } from './object-store.ts';
import { header, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './version.ts';

const failed = (name: string) =>
  new S3Error(
    'PreconditionFailed',
    `At least one of the pre-conditions you specified did not hold: ${name}`,
  );

/** What the request demands of the present object before it writes [If-None-Match: *]. */
export function writeCondition(request: S3Request): Condition {
  const [match, noneMatch] = [header(request, 'if-match'), header(request, 'if-none-match')];
  if (noneMatch !== undefined && noneMatch !== '*') {
    throw new S3Error('NotImplemented', 'If-None-Match is * when writing.');
  }
  return (current) => {
    if (noneMatch && current) throw failed('If-None-Match');
    if (!match) return;
    if (!current) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
    if (!names(match, current)) throw failed('If-Match');
  };
}

/** Prefix `x-amz-copy-source-` asks the same of an object that is copied. */
export function checkReadConditions(request: S3Request, version: Version, prefix = ''): void {
  const ask = (name: string) => header(request, `${prefix}${name}`);
  const [match, noneMatch] = [ask('if-match'), ask('if-none-match')];
  const { modified } = version;
  if (match !== undefined) {
    if (!names(match, version)) throw failed('If-Match');
  } else if (modified > dateOf(ask('if-unmodified-since'), Number.POSITIVE_INFINITY)) {
    throw failed('If-Unmodified-Since');
  }
  const unchanged =
    noneMatch !== undefined
      ? names(noneMatch, version)
      : modified <= dateOf(ask('if-modified-since'), Number.NEGATIVE_INFINITY);
  if (!unchanged) return;
  if (prefix) throw failed('x-amz-copy-source-if-none-match');
  throw new S3Error('NotModified', 'Not Modified', { etag: `"${version.etag}"` });
}

function names(list: string, { etag }: Version): boolean {
  return list
    .split(',')
    .map((one) => one.trim().replace(/^W\//, '').replaceAll('"', ''))
    .some((one) => one === '*' || one === etag);
}

/** A date that cannot be read asks for nothing. */
function dateOf(text: string | undefined, otherwise: number): number {
  const date = Date.parse(text ?? '');
  return Number.isNaN(date) ? otherwise : date;
}
