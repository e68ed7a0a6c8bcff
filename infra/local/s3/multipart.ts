import { readObjectHeaders } from './object-headers.ts';
import { type Operation, xmlResponse } from './operation.ts';
import { readTagHeader } from './tagging.ts';
import { writeXml } from './xml.ts';

/** POST ?uploads */
export const createUpload: Operation = async (request, { name, uploads }) => {
  const { key } = request;
  const described = { ...readObjectHeaders(request), tags: readTagHeader(request) };
  const UploadId = await uploads.start({ key, ...described });
  return xmlResponse(
    writeXml('InitiateMultipartUploadResult', { Bucket: name, Key: key, UploadId }),
  );
};

/** DELETE ?uploadId */
export const abortUpload: Operation = async ({ query, key }, { uploads }) => {
  await uploads.end(uploads.find(query.get('uploadId'), key));
  return { status: 204 };
};

/** GET ?uploadId: never in pages, there are at most 10,000 parts. */
export const listParts: Operation = ({ query, key }, { name, uploads }) => {
  const { uploadId, parts } = uploads.find(query.get('uploadId'), key);
  const inOrder = [...parts.values()].sort((a, b) => a.number - b.number);
  return xmlResponse(
    writeXml('ListPartsResult', {
      Bucket: name,
      Key: key,
      UploadId: uploadId,
      IsTruncated: false,
      Part: inOrder.map(({ number, modified, etag, size }) => ({
        PartNumber: number,
        LastModified: new Date(modified).toISOString(),
        ETag: `"${etag}"`,
        Size: size,
      })),
    }),
  );
};

/** GET ?uploads */
export const listUploads: Operation = ({ query }, { name, uploads }) => {
  const prefix = query.get('prefix') ?? '';
  return xmlResponse(
    writeXml('ListMultipartUploadsResult', {
      Bucket: name,
      Prefix: prefix,
      IsTruncated: false,
      Upload: uploads
        .list()
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key, uploadId, started }) => ({
          Key: key,
          UploadId: uploadId,
          StorageClass: 'STANDARD',
          Initiated: new Date(started).toISOString(),
        })),
    }),
  );
};
