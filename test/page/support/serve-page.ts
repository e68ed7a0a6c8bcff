import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createApp } from '../../../functions/query/app.ts';
import { toRequest, toResult } from '../../../functions/query/http/gateway.ts';
import { PageRoute } from '../../../functions/query/page/page-route.ts';
import type { Uploads } from '../../../functions/query/uploads.ts';
import { bundlePage } from '../../../infra/bundle-page.ts';
import { createDoor } from '../../../infra/local/http-door.ts';
import { close, listen } from '../../../infra/local/loopback.ts';
import { openEventStore } from '../../../shared/event-store.ts';
import { openDynalite } from '../../shared/open-dynalite.ts';
import { MemoryTable } from '../../simulation/memory-table.ts';
import type { InventedArticle } from './article-writer.ts';

const source = resolve(import.meta.dirname, '../../../functions/query/page/browser');

/** The page as it is built for AWS, and the API behind it over a table (dynalite's, or one in memory) that knows these articles. */
export async function servePage(
  articles: readonly InventedArticle[],
  {
    port = 0,
    inMemory = false,
    uploads,
  }: { port?: number; inMemory?: boolean; uploads?: Uploads } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-page-'));
  bundlePage(source, folder);
  const dynalite = inMemory ? null : await openDynalite();
  const store = openEventStore(dynalite ? await dynalite.makeTable() : new MemoryTable());
  const texts = new Map<string, string>();
  let versions = 0;
  /** Tells the store what the extract function would. */
  const tell = async (article: InventedArticle, uploaded = '2026-11-20T09:00:00.000Z') => {
    const { key, text, title, published, publisher, url, reports } = article;
    texts.set(key, text);
    const object = `v${++versions}`;
    const content = { object, bytes: text.length, uploaded };
    await store.saveArticle({ key, sequencer: null }, async () => ({
      gone: false,
      object,
      extractor: '1',
      read: async () => ({ ...content, state: 'read', title, published, publisher, url, reports }),
    }));
  };
  const reject = (key: string, reason: string) => {
    const object = `v${++versions}`;
    const content = {
      object,
      bytes: 10,
      uploaded: '2026-11-20T10:00:00.000Z',
      state: 'rejected' as const,
      reason,
    };
    const read = async () => content;
    return store.saveArticle({ key, sequencer: null }, async () => ({
      gone: false,
      object,
      extractor: '1',
      read,
    }));
  };
  for (const article of articles) await tell(article);
  await store.keepCounts();
  const app = createApp(
    {
      store,
      cursorKey: async () => Buffer.alloc(32, 7),
      textOf: async (key) => texts.get(key) ?? null,
      now: Date.now,
    },
    {
      origins: [],
      report: console.error,
      page: new PageRoute(pathToFileURL(`${folder}/`)),
      ...(uploads && { uploads }),
    },
  );
  const door = createDoor(async (event: APIGatewayProxyEventV2) =>
    toResult(await app(toRequest(event))),
  );
  const address = `http://127.0.0.1:${await listen(door, port, '--port')}`;
  return {
    address,
    tell,
    reject,
    store,
    async close() {
      await close(door);
      await dynalite?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
