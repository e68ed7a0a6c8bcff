import { writeCondition } from './conditions.ts';
import { readBody } from './incoming-body.ts';
import { versionHeaders } from './object-headers.ts';
import type { ObjectStore } from './object-store.ts';
import { type Operation, xmlResponse } from './operation.ts';
import { header } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './version.ts';
import { readXml, writeXml } from './xml.ts';

const mostKeys = 1000;

export const deleteObject: Operation = async (request, { store }) => {
  if (header(request, 'if-match')) writeCondition(request)(store.index.current(request.key));
  const deleted = await deleteOne(store, request.key, request.query.get('versionId'));
  return { status: 204, headers: deleted ? versionHeaders(deleted) : {} };
};

/** POST ?delete: up to a thousand at once. */
export const deleteObjects: Operation = async (request, { store }) => {
  const body = await readBody(request, 4 * 1024 ** 2);
  const objects = readXml(body, 'Delete', 'Object');
  if (objects.length === 0 || objects.length > mostKeys) {
    throw new S3Error('MalformedXML', `1 to ${mostKeys} objects are deleted at once.`);
  }
  const quiet = readXml(body, 'Delete', 'Delete').some(({ Quiet }) => Quiet === 'true');
  const Deleted = [];
  for (const { Key = '', VersionId } of objects) {
    const version = await deleteOne(store, Key, VersionId ?? null);
    Deleted.push({
      Key,
      VersionId,
      DeleteMarker: version?.deleted || undefined,
      DeleteMarkerVersionId: version?.deleted ? version.versionId : undefined,
    });
  }
  return xmlResponse(writeXml('DeleteResult', { Deleted: quiet ? [] : Deleted }));
};

/**
 * Without a version it puts a delete marker on top, even on a key that never was; with one it removes that for good.
 * The marker, or what was removed; undefined when there was no such version, which S3 takes for done.
 */
async function deleteOne(
  store: ObjectStore,
  key: string,
  versionId: string | null,
): Promise<Version | undefined> {
  if (versionId === null) return store.hide(key);
  const version = store.index.versions(key).find((one) => one.versionId === versionId);
  if (version) await store.remove(version);
  return version;
}
