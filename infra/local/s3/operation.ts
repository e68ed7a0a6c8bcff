import type { MultipartUploads } from './multipart-uploads.ts';
import type { ObjectStore } from './object-store.ts';
import type { S3Request } from './request.ts';

export interface Bucket {
  readonly name: string;
  readonly store: ObjectStore;
  readonly uploads: MultipartUploads;
}

export interface S3Response {
  status: number;
  headers?: Record<string, string>;
  /** A document, or a stretch of a file, `end` exclusive. */
  body?: string | { path: string; start: number; end: number };
}

export type Operation = (request: S3Request, bucket: Bucket) => S3Response | Promise<S3Response>;

export const xmlResponse = (body: string): S3Response => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body,
});
