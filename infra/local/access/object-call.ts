import type { S3Request } from '../s3/request.ts';
import type { Call } from './policy.ts';

/** What S3 asks leave for, by operation. */
const actions: Record<string, string> = {
  'GET bucket ?list-type': 's3:ListBucket',
  'HEAD bucket': 's3:ListBucket',
  'GET bucket ?versions': 's3:ListBucketVersions',
  'GET object': 's3:GetObject',
  'HEAD object': 's3:GetObject',
  'PUT object': 's3:PutObject',
  'DELETE object': 's3:DeleteObject',
};

/** An operation that no function of the stack should need is asked for by its own name, which no policy has. */
export function objectCall(operation: string, { bucket, key, query }: S3Request): Call {
  const version = key && query.has('versionId') ? 'Version' : '';
  const action = `${actions[operation] ?? `s3:${operation}`}${version}`;
  return { action, resource: `arn:aws:s3:::${bucket}${key && `/${key}`}` };
}
