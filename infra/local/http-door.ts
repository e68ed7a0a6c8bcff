import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { refuseForeign } from './loopback.ts';
import { account } from './template.ts';

const largestBody = 6 * 1024 ** 2;

/** An HTTP API with one function behind every route, as API Gateway talks to it (payload format 2.0). */
export function createDoor(
  invoke: (event: APIGatewayProxyEventV2) => Promise<unknown>,
  /** Answers what is not the function's; false leaves it to the function. */
  beside: (request: IncomingMessage, response: ServerResponse) => Promise<boolean> = async () =>
    false,
): Server {
  return createServer(async (request, response) => {
    if (refuseForeign(request)) return say(response, 403, 'Forbidden');
    if (await beside(request, response).catch(() => false)) return;
    // Whoever cut it off in its midst [a page left during an upload] hears no answer, whichever it is.
    const body = await readBody(request).catch(() => null);
    if (body === null) return say(response, 413, 'Request Too Long');
    try {
      send(request, response, toResult(await invoke(toEvent(request, body))));
    } catch {
      say(response, 500, 'Internal Server Error');
    }
  });
}

function toEvent(request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 {
  const { method = 'GET', url = '/', headers, socket } = request;
  const [path, rawQueryString] = split(url, '?');
  const now = new Date();
  const { cookie, ...rest } = headers;
  const query = [...new URLSearchParams(rawQueryString)];
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodePath(path),
    rawQueryString,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: { ...joined(Object.entries(rest)), 'x-forwarded-proto': 'http' },
    ...(query.length > 0 && { queryStringParameters: joined(query) }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path: decodePath(path),
        protocol: 'HTTP/1.1',
        sourceIp: socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  };
}

/** API Gateway hands over values that were given several times with commas between. */
function joined(entries: [string, string | string[] | undefined][]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    const text = [value].flat().join(',');
    values[name] = name in values ? `${values[name]},${text}` : text;
  }
  return values;
}

/** An answer without a status is taken for the body itself. */
function toResult(answer: unknown): APIGatewayProxyStructuredResultV2 {
  if (answer !== null && typeof answer === 'object' && 'statusCode' in answer) {
    return answer as APIGatewayProxyStructuredResultV2;
  }
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  {
    statusCode = 200,
    headers = {},
    cookies,
    body = '',
    isBase64Encoded,
  }: APIGatewayProxyStructuredResultV2,
): void {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  const hasBody = statusCode !== 204 && statusCode !== 304;
  if (hasBody && (request.method !== 'HEAD' || bytes.length > 0)) {
    response.setHeader('content-length', bytes.length);
  }
  response.writeHead(statusCode).end(request.method === 'HEAD' || !hasBody ? undefined : bytes);
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > largestBody) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

/** API Gateway decodes the path, and takes a `?` that comes to light for the query's. [/pairs/JPN%2FKOR → /pairs/JPN/KOR] */
function decodePath(path: string): string {
  try {
    return split(decodeURIComponent(path), '?')[0];
  } catch {
    return path;
  }
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
