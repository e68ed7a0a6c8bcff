import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../../../functions/extract/extract.ts';
import { readArticle } from '../../../shared/article/read-article.ts';
import type { Table } from '../../../shared/event-store/table.ts';
import { openEventStore } from '../../../shared/event-store.ts';

const folder = resolve(import.meta.dirname, '../../../infra/local/samples');

/** The articles that `npm start` begins with, read, extracted and saved; gives back their texts by key. */
export async function fillWithSamples(table: Table): Promise<Map<string, string>> {
  const store = openEventStore(table);
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const key = `articles/${name}`;
    const bytes = readFileSync(join(folder, name));
    const reading = await readArticle(bytes, {
      key,
      contentType: 'text/plain',
      contentEncoding: null,
      metadata: {},
    });
    if (!('article' in reading)) throw new Error(reading.rejection.reason);
    const { text, ...article } = reading.article;
    texts.set(key, text);
    const content = {
      object: 'v1',
      bytes: bytes.length,
      uploaded: '2025-05-01T00:00:00.000Z',
      state: 'read' as const,
      ...article,
      reports: extract(reading.article),
    };
    await store.saveArticle({ key, sequencer: null }, async () => ({
      gone: false,
      object: 'v1',
      extractor: '1',
      read: async () => content,
    }));
  }
  return texts;
}
