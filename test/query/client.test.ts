import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateSource } from 'oazapfts';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../../functions/query/openapi.ts';
import { routes } from '../../functions/query/routes/index.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { fillSample } from './support/sample-table.ts';
import { serve } from './support/served.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/entente-client');

/** As somebody would write it who has nothing but the document. */
const use = `
import * as entente from './client.ts';

export async function statusOfGsomia(fetch: typeof globalThis.fetch): Promise<string> {
  entente.defaults.baseUrl = 'https://api.example';
  entente.defaults.fetch = fetch;
  const listed = await entente.getPacts({ between: ['JPN', 'KOR'], status: ['signed'], limit: 5 });
  if (listed.status !== 200) throw new Error('status' in listed ? String(listed.status) : '');
  const [pact] = listed.data.events;
  if (pact?.type !== 'pact') throw new Error('no pact');
  const whole = await entente.getEventsId(pact.id, {});
  if (whole.status !== 200) throw new Error(String(whole.status));
  const refused = await entente.getEvents({ cursor: 'edited' });
  if (refused.status !== 400) throw new Error(String(refused.status));
  return [pact.acronym, pact.status, whole.data.reports.length, refused.data.problems?.[0]?.parameter].join(' ');
}

// @ts-expect-error the document knows no such status
void (() => entente.getPacts({ status: ['forgotten'] }));
// @ts-expect-error nor such a parameter
void (() => entente.getPacts({ colour: 'red' }));
`;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const spec = join(folder, 'openapi.json');
  writeFileSync(spec, JSON.stringify(openApi(routes)));
  writeFileSync(join(folder, 'client.ts'), await generateSource(spec, {}));
  writeFileSync(join(folder, 'use.ts'), use);
});

test('a client made from the document compiles, and refuses what the API would', () => {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions'];
  const modules = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = () =>
    execFileSync(process.execPath, [tsc, ...options, ...modules, '--ignoreConfig', 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(run()).toBe('');
});

test('and asks it', async () => {
  const table = new MemoryTable();
  await fillSample(table);
  const { app } = serve(table);
  const fetch = (async (url: string, init?: RequestInit) =>
    app(new Request(url, init))) as typeof globalThis.fetch;
  const { statusOfGsomia } = await import(/* @vite-ignore */ join(folder, 'use.ts'));
  expect(await statusOfGsomia(fetch)).toBe('GSOMIA signed 2 cursor');
});
