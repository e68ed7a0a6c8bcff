import { checkReadConditions } from './conditions.ts';
import { findVersion } from './find-version.ts';
import { objectHeaders } from './object-headers.ts';
import type { Operation } from './operation.ts';
import { readRange } from './read-range.ts';
import { header } from './request.ts';
import { notImplemented } from './s3-error.ts';

/** Query parameters that replace a header of the answer. */
const overrides =
  /^response-(cache-control|content-(?:disposition|encoding|language|type)|expires)$/;

/** GET and HEAD. */
export const readObject: Operation = (request, { store }) => {
  if (request.query.has('partNumber')) throw notImplemented('Reading a part');
  const version = findVersion(store, request.key, request.query.get('versionId'));
  checkReadConditions(request, version);
  const headers = objectHeaders(version);
  for (const [name, value] of request.query) {
    const replaced = overrides.exec(name)?.[1];
    if (replaced) headers[replaced] = value;
  }
  const path = store.bodyPath(version.versionId);
  const range = readRange(header(request, 'range'), version.size);
  if (range) {
    headers['content-range'] = `bytes ${range.start}-${range.end - 1}/${version.size}`;
    return { status: 206, headers, body: { path, ...range } };
  }
  const wantsChecksum = header(request, 'x-amz-checksum-mode') === 'ENABLED';
  return {
    status: 200,
    headers: wantsChecksum ? { ...headers, ...version.checksums } : headers,
    body: { path, start: 0, end: version.size },
  };
};
