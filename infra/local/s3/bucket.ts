import { type Operation, xmlResponse } from './operation.ts';
import { writeXml } from './xml.ts';

export const headBucket: Operation = () => ({
  status: 200,
  headers: { 'x-amz-bucket-region': 'us-east-1' },
});

/** Empty stands for us-east-1. */
export const getLocation: Operation = () => xmlResponse(writeXml('LocationConstraint', {}));

export const getVersioning: Operation = () =>
  xmlResponse(writeXml('VersioningConfiguration', { Status: 'Enabled' }));

export function listBuckets(name: string) {
  return xmlResponse(
    writeXml('ListAllMyBucketsResult', {
      Buckets: { Bucket: { Name: name, CreationDate: new Date(0).toISOString() } },
    }),
  );
}
