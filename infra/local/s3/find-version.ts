import { checkReadConditions } from './conditions.ts';
import { versionHeaders } from './object-headers.ts';
import type { ObjectStore } from './object-store.ts';
import type { Bucket } from './operation.ts';
import { header, readCopySource, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import type { Version } from './version.ts';

/** The version to read: the one named, else the newest; throws what S3 answers when there is nothing to read. */
export function findVersion(store: ObjectStore, key: string, versionId: string | null): Version {
  const version = versionId === null ? store.index.versions(key)[0] : named(store, key, versionId);
  if (!version) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  if (!version.deleted) return version;
  throw versionId === null
    ? new S3Error('NoSuchKey', 'The specified key does not exist.', versionHeaders(version))
    : new S3Error('MethodNotAllowed', 'A delete marker cannot be read.', {
        ...versionHeaders(version),
        allow: 'DELETE',
      });
}

function named(store: ObjectStore, key: string, versionId: string): Version {
  const version = store.index.versions(key).find((one) => one.versionId === versionId);
  if (!version) throw new S3Error('NoSuchVersion', 'The specified version does not exist.');
  return version;
}

/** What `x-amz-copy-source` names, in the same bucket: there is no other. */
export function findCopySource(request: S3Request, { name, store }: Bucket): Version {
  const source = readCopySource(header(request, 'x-amz-copy-source')!);
  if (source.bucket !== name) {
    throw new S3Error('NoSuchBucket', `The bucket ${source.bucket} to copy from does not exist.`);
  }
  const version = findVersion(store, source.key, source.versionId);
  checkReadConditions(request, version, 'x-amz-copy-source-');
  return version;
}
