import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../functions/query/routes/index.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
import { startLeanServer } from './support/lean-server.ts';
import { fillWithSamples } from './support/sample-articles.ts';
import { serve } from './support/served.ts';

const doc = readFileSync(resolve(import.meta.dirname, '../../functions/query/API.md'), 'utf8');
const lines = [...doc.matchAll(/^\| `(\/.*?)` \| `(.*)` \|$/gm)].map(
  ([, ask, answer]) => [ask!, answer!] as const,
);

let served: ReturnType<typeof serve>;
const named = new Map<string, string>();
beforeAll(async () => {
  const table = new MemoryTable();
  const texts = await fillWithSamples(table);
  served = serve(table, { textOf: async (key) => texts.get(key) ?? null });
  named.set('{pact}', (await served.ask('/pacts?country=ISL')).body.events[0].id);
  named.set('{article}', (await served.ask('/articles?limit=1')).body.articles[0].id);
});

describe('the documented line', () => {
  test.each(lines)('%s', async (ask, answer) => {
    const path = ask.replace(/\{\w+\}/g, (name) => named.get(name) ?? name);
    const { text } = await served.ask(path);
    let rest = text;
    for (const part of answer.split('…')) {
      expect(rest, `of ${text}`).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    if (!answer.startsWith('…')) expect(text.startsWith(answer.split('…')[0]!)).toBe(true);
  });
});

test('every route has its line', () => {
  for (const { path } of routes) {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?.*)?$`);
    expect(
      lines.some(([ask]) => pattern.test(ask)),
      path,
    ).toBe(true);
  }
});

const hasCurl = (() => {
  try {
    return execFileSync('curl', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasCurl)('the loop for a whole list, with curl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-list-'));
  const loop = doc.split('```sh\n')[1]!.split('\n```')[0]!;
  let lean: Awaited<ReturnType<typeof startLeanServer>>;
  let wanted: string[];

  beforeAll(async () => {
    lean = await startLeanServer(250);
    wanted = [];
    for (let next: string | null = '/events?limit=50'; next; ) {
      const page = (await (await fetch(`${lean.url}${next}`)).json()) as {
        events: { id: string }[];
        next: string | null;
      };
      wanted.push(...page.events.map(({ id }) => id));
      next = page.next && `/events?limit=50&cursor=${page.next}`;
    }
  });
  afterAll(() => {
    lean.server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    [
      'ndjson',
      (text: string) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
    ],
    ['csv', (text: string) => parse<{ id: string }>(text, { columns: true })],
  ])('in %s has every event once, in order', async (format, read) => {
    const script = loop
      .replace(/^format=\w+/, `format=${format}`)
      .replace('http://127.0.0.1:8080', lean.url);
    await promisify(execFile)('bash', ['-c', script], { cwd: folder });
    const found = read(readFileSync(join(folder, `events.${format}`), 'utf8'));
    expect(found.map(({ id }) => id)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThanOrEqual(250);
  });
});
