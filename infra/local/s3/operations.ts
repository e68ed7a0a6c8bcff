import { getLocation, getVersioning, headBucket } from './bucket.ts';
import { completeUpload } from './complete-upload.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-object.ts';
import { listObjects, listVersions } from './list-objects.ts';
import { abortUpload, createUpload, listParts, listUploads } from './multipart.ts';
import type { Operation } from './operation.ts';
import { putObject } from './put-object.ts';
import { readObject } from './read-object.ts';
import type { S3Request } from './request.ts';
import { notImplemented } from './s3-error.ts';
import { deleteTagging, getTagging, putTagging } from './tagging.ts';
import { uploadPart, uploadPartCopy } from './upload-part.ts';

/** Everything the endpoint does; what is not here is answered 501, never half done. */
const operations: Record<string, Operation> = {
  'HEAD bucket': headBucket,
  'GET bucket ?list-type': listObjects,
  'GET bucket ?versions': listVersions,
  'GET bucket ?uploads': listUploads,
  'GET bucket ?location': getLocation,
  'GET bucket ?versioning': getVersioning,
  'POST bucket ?delete': deleteObjects,
  'GET object': readObject,
  'HEAD object': readObject,
  'PUT object': putObject,
  'PUT object copy': copyObject,
  'DELETE object': deleteObject,
  'GET object ?tagging': getTagging,
  'PUT object ?tagging': putTagging,
  'DELETE object ?tagging': deleteTagging,
  'POST object ?uploads': createUpload,
  'PUT object ?uploadId': uploadPart,
  'PUT object ?uploadId copy': uploadPartCopy,
  'POST object ?uploadId': completeUpload,
  'DELETE object ?uploadId': abortUpload,
  'GET object ?uploadId': listParts,
};

/** Query parameters that make another operation of the same method and path. */
const subresources =
  /^(accelerate|acl|analytics|attributes|cors|delete|encryption|intelligent-tiering|inventory|legal-hold|lifecycle|list-type|location|logging|metadataTable|metadataConfiguration|metrics|notification|object-lock|ownershipControls|policy|policyStatus|publicAccessBlock|renameObject|replication|requestPayment|restore|retention|select|session|tagging|torrent|uploadId|uploads|versioning|versions|website)$/;

export function findOperation(name: string): Operation {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw notImplemented(name);
  return operation;
}

/** [PUT object ?tagging] */
export function operationName({ method, key, query, headers }: S3Request): string {
  const subresource = [...query.keys()].find((name) => subresources.test(name));
  return [
    method,
    key ? 'object' : 'bucket',
    subresource && `?${subresource}`,
    method === 'PUT' && headers['x-amz-copy-source'] !== undefined && 'copy',
  ]
    .filter(Boolean)
    .join(' ');
}
