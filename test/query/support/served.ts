import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { createApp } from '../../../functions/query/app.ts';
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

  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const response = await app(new Request(`https://api.example${path}`, { method, headers }));
    const text = await response.text();
    holdToDocument(new URL(`https://api.example${path}`).pathname, response, text);
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: /json$/.test(type) && text ? JSON.parse(text) : null,
    };
  }
  return { app, ask, reported };
}

function holdToDocument(pathname: string, response: Response, text: string): void {
  const route = documented.find(({ pattern }) => pattern.test(pathname));
  if (!route) return;
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const { responses } = document.paths[route.path]!.get;
  expect(Object.keys(responses).concat('204', '405')).toContain(String(response.status));
  if (!text || !/json$/.test(type)) return;
  const content = responses[response.status]?.content;
  if (response.status === 405) return;
  expect(Object.keys(content ?? {})).toContain(type);
  const pointer = [
    'paths',
    route.path,
    'get',
    'responses',
    `${response.status}`,
    'content',
    type,
    'schema',
  ];
  const ref = `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const validate = ajv.getSchema(ref);
  if (!validate) throw new Error(`no schema at ${ref}`);
  if (!validate(JSON.parse(text))) {
    throw new Error(
      `${pathname} answers ${text.slice(0, 300)}: ${ajv.errorsText(validate.errors)}`,
    );
  }
}
