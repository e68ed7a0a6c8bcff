import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { objectCall } from '../access/object-call.ts';
import { type Call, callerOf, type Policies } from '../access/policy.ts';
import { refuseForeign } from '../loopback.ts';
import { listBuckets } from './bucket.ts';
import { refuseUnknownHeaders } from './object-headers.ts';
import type { Bucket, S3Response } from './operation.ts';
import { findOperation, operationName } from './operations.ts';
import { header, readRequest, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import { writeErrorXml } from './xml.ts';

/**
 * An S3 endpoint with one versioned bucket. Signatures are not checked, whoever reaches 127.0.0.1 may do anything; but the
 * stack's functions, which say who they are, may do what their roles let them.
 */
export function createS3Server(bucket: Bucket, policies: Policies | null = null): Server {
  const server = createServer(async (incoming, outgoing) => {
    const requestId = randomBytes(8).toString('hex').toUpperCase();
    outgoing.setHeader('x-amz-request-id', requestId);
    try {
      await send(await answer(incoming, bucket, policies), incoming, outgoing);
    } catch (cause) {
      await sendError(asS3Error(cause), requestId, incoming, outgoing);
    }
  });
  server.requestTimeout = 0;
  return server;
}

async function answer(
  incoming: IncomingMessage,
  bucket: Bucket,
  policies: Policies | null,
): Promise<S3Response> {
  if (refuseForeign(incoming)) {
    throw new S3Error('AccessDenied', 'Pages of other hosts may not use this endpoint.');
  }
  const request = readRequest(incoming);
  if (!request.bucket && request.method === 'GET') return listBuckets(bucket.name);
  checkBucket(request, bucket);
  refuseUnknownHeaders(request);
  const name = operationName(request);
  const call = objectCall(name, request);
  checkLeave(request, bucket, policies, call);
  return findOperation(name)(request, bucket);
}

/** Without leave to list the bucket, what is missing cannot be told from what is forbidden. */
function checkLeave(
  request: S3Request,
  { store }: Bucket,
  policies: Policies | null,
  call: Call,
): void {
  const caller = callerOf(header(request, 'authorization'));
  const list = { action: 's3:ListBucket', resource: `arn:aws:s3:::${request.bucket}` };
  const isMissing = call.action === 's3:GetObject' && !store.index.current(request.key);
  const refusal = policies?.refusal(caller, call) ?? (isMissing && policies?.refusal(caller, list));
  if (refusal) throw new S3Error('AccessDenied', refusal);
}

function checkBucket({ bucket, key, method }: S3Request, { name }: Bucket): void {
  if (bucket !== name) {
    throw new S3Error('NoSuchBucket', `The specified bucket does not exist; this one is ${name}.`);
  }
  if (method === 'PUT' && !key) {
    throw new S3Error('BucketAlreadyOwnedByYou', 'The stack has made the bucket.');
  }
}

async function send(
  { status, headers = {}, body = '' }: S3Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.end - body.start;
  outgoing.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': length });
  if (incoming.method === 'HEAD' || typeof body === 'string' || length === 0) {
    outgoing.end(incoming.method === 'HEAD' || typeof body !== 'string' ? undefined : body);
    return;
  }
  const { path, start, end } = body;
  // A reader that goes away before the end is no failure.
  await pipeline(createReadStream(path, { start, end: end - 1 }), outgoing).catch(ignoreClose);
}

async function sendError(
  error: S3Error,
  requestId: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy();
    return;
  }
  const body = writeErrorXml({
    Code: error.code,
    Message: error.message,
    Resource: incoming.url,
    RequestId: requestId,
  });
  const headers = { ...error.headers, 'content-type': 'application/xml' };
  const empty = error.status === 304;
  await send({ status: error.status, headers, body: empty ? '' : body }, incoming, outgoing);
}

function asS3Error(cause: unknown): S3Error {
  if (cause instanceof S3Error) return cause;
  console.error(cause);
  return new S3Error('InternalError', 'The local endpoint failed; its log says why.');
}

function ignoreClose(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw cause;
}
