import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { refuseForeign } from '../loopback.ts';
import { callerOf, type Policies } from './policy.ts';
import { tableCall } from './table-call.ts';

/** Lets through to the engine what the caller's role allows, and refuses the rest in DynamoDB's words. */
export function createTableDoor(
  engine: Server,
  policies: Policies,
  table: { arn: string; partitionKey: string },
): Server {
  return createServer(async (request, response) => {
    const body = await buffer(request).catch(() => null);
    // Cut off in its midst [a function killed among its writes]: nobody is there to be answered.
    if (body === null) return;
    const refusal = refusalOf(request, body, policies, table);
    if (refusal !== null) refuse(response, refusal);
    else engine.emit('request', again(request, body), response);
  });
}

function refusalOf(
  request: IncomingMessage,
  body: Buffer,
  policies: Policies,
  table: { arn: string; partitionKey: string },
): string | null {
  if (refuseForeign(request)) return 'Pages of other hosts may not use this endpoint.';
  const [, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  const caller = callerOf(request.headers.authorization);
  try {
    return policies.refusal(caller, tableCall(operation, JSON.parse(body.toString()), table));
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, message: string): void {
  const body = { __type: 'com.amazon.coral.service#AccessDeniedException', message };
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

/** The request with its body to be read once more. */
function again({ method, url, headers }: IncomingMessage, body: Buffer): Readable {
  return Object.assign(Readable.from([body]), { method, url, headers });
}
