import { writeCondition } from './conditions.ts';
import { storeBody } from './incoming-body.ts';
import { readObjectHeaders, versionHeaders } from './object-headers.ts';
import type { Operation } from './operation.ts';
import { readTagHeader } from './tagging.ts';

export const putObject: Operation = async (request, { store }) => {
  const condition = writeCondition(request);
  const described = { ...readObjectHeaders(request), tags: readTagHeader(request) };
  condition(store.index.current(request.key));
  const versionId = store.newVersionId();
  const body = await storeBody(request, store.bodyPath(versionId));
  const draft = { key: request.key, versionId, ...body, ...described };
  const version = await store.put('ObjectCreated:Put', draft, condition);
  return {
    status: 200,
    headers: { etag: `"${version.etag}"`, ...versionHeaders(version), ...version.checksums },
  };
};
