import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../functions/query/routes/index.ts';
import { MemoryTable } from '../simulation/memory-table.ts';
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
