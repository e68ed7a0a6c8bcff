import { compareKeys } from './key-index.ts';
import { type Operation, xmlResponse } from './operation.ts';
import type { S3Request } from './request.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import { type PageQuery, takePage } from './take-page.ts';
import type { Version } from './version.ts';
import { writeXml } from './xml.ts';

/** GET ?list-type=2 */
export const listObjects: Operation = (request, { name, store }) => {
  const query = readListQuery(request);
  const token = request.query.get('continuation-token');
  const after = token === null ? (request.query.get('start-after') ?? '') : fromToken(token);
  const present = store.index
    .keys()
    .filter((key) => compareKeys(key, after) > 0)
    .flatMap((key) => store.index.current(key) ?? []);
  const { entries, prefixes, next } = takePage(present, { ...query, after });
  const encode = keyEncoding(request);
  return xmlResponse(
    writeXml('ListBucketResult', {
      Name: name,
      Prefix: encode(query.prefix),
      Delimiter: query.delimiter ? encode(query.delimiter) : undefined,
      StartAfter: request.query.has('start-after') ? encode(after) : undefined,
      MaxKeys: query.limit,
      KeyCount: entries.length + prefixes.length,
      EncodingType: request.query.get('encoding-type') ?? undefined,
      ContinuationToken: token ?? undefined,
      IsTruncated: next !== null,
      NextContinuationToken: next === null ? undefined : toToken(keyOf(next)),
      Contents: entries.map((version) => ({ Key: encode(version.key), ...describe(version) })),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    }),
  );
};

/** GET ?versions */
export const listVersions: Operation = (request, { name, store }) => {
  const query = readListQuery(request);
  const after = request.query.get('key-marker') ?? '';
  const afterVersion = request.query.get('version-id-marker');
  const { entries, prefixes, next } = takePage(versionsAfter(), { ...query, after });
  const encode = keyEncoding(request);
  const shown = entries.map((version) => ({
    deleted: version.deleted,
    fields: {
      Key: encode(version.key),
      VersionId: version.versionId,
      IsLatest: store.index.versions(version.key)[0] === version,
      ...describe(version),
    },
  }));
  return xmlResponse(
    writeXml('ListVersionsResult', {
      Name: name,
      Prefix: encode(query.prefix),
      Delimiter: query.delimiter ? encode(query.delimiter) : undefined,
      KeyMarker: encode(after),
      VersionIdMarker: afterVersion ?? '',
      MaxKeys: query.limit,
      EncodingType: request.query.get('encoding-type') ?? undefined,
      IsTruncated: next !== null,
      NextKeyMarker: next === null ? undefined : encode(keyOf(next)),
      NextVersionIdMarker: next !== null && typeof next !== 'string' ? next.versionId : undefined,
      Version: shown.filter(({ deleted }) => !deleted).map(({ fields }) => fields),
      DeleteMarker: shown
        .filter(({ deleted }) => deleted)
        .map(({ fields: { Key, VersionId, IsLatest, LastModified } }) => ({
          Key,
          VersionId,
          IsLatest,
          LastModified,
        })),
      CommonPrefixes: prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    }),
  );

  function* versionsAfter(): Iterable<Version> {
    for (const key of store.index.keys()) {
      const order = compareKeys(key, after);
      if (order < 0 || (order === 0 && !afterVersion)) continue;
      const versions = store.index.versions(key);
      const from =
        order === 0 ? versions.findIndex(({ versionId }) => versionId === afterVersion) + 1 : 0;
      yield* versions.slice(from);
    }
  }
};

function readListQuery({ query }: S3Request): Omit<PageQuery, 'after'> {
  const limit = query.get('max-keys') ?? '1000';
  if (!/^\d{1,9}$/.test(limit)) {
    throw new S3Error('InvalidArgument', `max-keys is a number, not ${limit}.`);
  }
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    limit: Math.min(1000, Number(limit)),
  };
}

function describe({ deleted, modified, etag, size }: Version) {
  return {
    LastModified: new Date(modified).toISOString(),
    ...(!deleted && { ETag: `"${etag}"`, Size: size, StorageClass: 'STANDARD' }),
  };
}

/** With encoding-type=url keys that XML cannot hold come through. */
function keyEncoding({ query }: S3Request): (key: string) => string {
  const type = query.get('encoding-type');
  if (type === null) return (key) => key;
  if (type !== 'url') throw notImplemented(`encoding-type=${type}`);
  return (key) => encodeURIComponent(key).replaceAll('%2F', '/');
}

const keyOf = (place: Version | string) => (typeof place === 'string' ? place : place.key);
const toToken = (key: string) => Buffer.from(key).toString('base64url');
const fromToken = (token: string) => Buffer.from(token, 'base64url').toString('utf8');
