import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { createApp } from '../../../functions/query/app.ts';
import { toRequest, toResult } from '../../../functions/query/http/gateway.ts';
import { openApi } from '../../../functions/query/openapi.ts';
import type { Parts } from '../../../functions/query/route.ts';
import { routes } from '../../../functions/query/routes/index.ts';
import type { Table } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';

export const now = Date.UTC(2026, 10, 23, 12);
const cursorKey = Buffer.alloc(32, 7);

type Document = {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, unknown> }> } }
  >;
};
const document = openApi(routes) as unknown as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'api');
const documented = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The API over a table, every answer held to the OpenAPI document. */
export function serve(table: Table, parts: Partial<Parts> = {}) {
  const reported: unknown[] = [];
  const app = createApp(
    {
      store: openEventStore(table),
      cursorKey: async () => cursorKey,
      textOf: async () => null,
      now: () => now,
      ...parts,
    },
    { origins: ['https://desk.example.org'], report: (error) => reported.push(error) },
  );

  /** As API Gateway hands a request over and takes the answer. */
  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const at = path.indexOf('?');
    const rawPath = at < 0 ? path : path.slice(0, at);
    const rawQueryString = at < 0 ? '' : path.slice(at + 1);
    const requestContext = { domainName: 'api.example', http: { method } };
    const request = toRequest({
      headers,
      rawPath,
      rawQueryString,
      requestContext,
    } as Parameters<typeof toRequest>[0]);
    const result = await toResult(await app(request));
    const answered = new Headers(result.headers as Record<string, string>);
    const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
    const text = decode(bytes, answered.get('content-encoding')).toString();
    const status = result.statusCode!;
    const type = answered.get('content-type')?.split(';')[0] ?? '';
    holdToDocument(new URL(request.url).pathname, status, type, text);
    const body = /[/+]json$/.test(type) && text ? JSON.parse(text) : null;
    return { status, headers: answered, text, body };
  }
  return { app, ask, reported };
}

function decode(bytes: Buffer, encoding: string | null): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}

/** Throws when the answer is not what the OpenAPI document promises of the route. */
function holdToDocument(pathname: string, status: number, type: string, text: string): void {
  const route = documented.find(({ pattern }) => pattern.test(pathname));
  if (!route || status === 204 || status === 405) return;
  const { responses } = document.paths[route.path]!.get;
  expect(Object.keys(responses)).toContain(String(status));
  const { content = {} } = responses[status]!;
  if (text) expect(Object.keys(content)).toContain(type);
  if (!text || !/[/+]json$/.test(type)) return;
  const pointer = ['paths', route.path, 'get', 'responses', `${status}`, 'content', type, 'schema'];
  const escaped = pointer.map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  const validate = ajv.getSchema(`api#/${escaped.join('/')}`);
  if (!validate) throw new Error(`no schema of ${pointer.join(' ')}`);
  if (!validate(JSON.parse(text))) {
    throw new Error(`${pathname}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 300)}`);
  }
}
