import { link } from 'node:fs/promises';
import { writeCondition } from './conditions.ts';
import { findCopySource } from './find-version.ts';
import { readObjectHeaders, versionHeaders } from './object-headers.ts';
import { type Operation, xmlResponse } from './operation.ts';
import { header, type S3Request } from './request.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import { readTagHeader } from './tagging.ts';
import { writeXml } from './xml.ts';

export const copyObject: Operation = async (request, bucket) => {
  const { store } = bucket;
  const condition = writeCondition(request);
  const source = findCopySource(request, bucket);
  const replaces = directive(request, 'x-amz-metadata-directive');
  if (!replaces && source.key === request.key && source === store.index.current(source.key)) {
    throw new S3Error(
      'InvalidRequest',
      'This copy request is illegal because it is trying to copy an object to itself without changing its metadata.',
    );
  }
  const { headers, metadata } = replaces ? readObjectHeaders(request) : source;
  const tags = directive(request, 'x-amz-tagging-directive') ? readTagHeader(request) : source.tags;
  const versionId = store.newVersionId();
  await link(store.bodyPath(source.versionId), store.bodyPath(versionId));
  const { size, etag, checksums } = source;
  const draft = { key: request.key, versionId, size, etag, checksums, headers, metadata, tags };
  const version = await store.put('ObjectCreated:Copy', draft, condition);
  const result = xmlResponse(
    writeXml('CopyObjectResult', {
      LastModified: new Date(version.modified).toISOString(),
      ETag: `"${version.etag}"`,
    }),
  );
  Object.assign(result.headers!, versionHeaders(version), {
    'x-amz-copy-source-version-id': source.versionId,
  });
  return result;
};

/** Whether the copy takes what the request says in place of what the source has. */
function directive(request: S3Request, name: string): boolean {
  const value = header(request, name) ?? 'COPY';
  if (value !== 'COPY' && value !== 'REPLACE') throw notImplemented(`${name}: ${value}`);
  return value === 'REPLACE';
}
