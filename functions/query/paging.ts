import type { Page, Position } from '#shared/tracked-event.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { parameters } from './parameters.ts';
import { badRequest } from './problem.ts';
import type { Asking } from './route.ts';

/** People read a page; programs want as much as one request may take. */
const defaultLimit = { page: 50, export: 100 };

/** One page of a list, its `next` sealed. */
export interface SealedPage<Item> {
  items: Item[];
  next: string | null;
  /** Path and query of the next page. */
  nextPath: string | null;
}

/**
 * Loads the page that the request's cursor points to. What was asked, without how it is cut into pages and written down, is bound
 * into the cursor: `limit` and `format` may change from page to page, the filters may not.
 */
export async function loadPage<Item>(
  asking: Asking,
  load: (options: { limit: number; position: Position | null }) => Promise<Page<Item>>,
): Promise<SealedPage<Item>> {
  const { parts, asked, url } = asking;
  const key = await parts.cursorKey();
  const question = questionOf(asking);
  const position = asked.cursor ? openPosition(key, question, asked.cursor, parts.now()) : null;
  const limit = asked.limit ?? defaultLimit[asking.format === 'json' ? 'page' : 'export'];
  const page = await load({ limit, position });
  if (!page.next) return { items: page.items, next: null, nextPath: null };
  const next = sealCursor(key, question, JSON.stringify(page.next), parts.now());
  return { items: page.items, next, nextPath: pathWith(url, 'cursor', next) };
}

/** [/events?country=JPN&cursor=q2Vm] */
export function pathWith(url: URL, parameter: 'cursor' | 'since', value: string): string {
  const search = new URLSearchParams(url.search);
  search.set(parameter, value);
  return `${url.pathname}?${search}`;
}

function questionOf({ url, asked }: Asking): string {
  const { cursor: _, limit: __, format: ___, ...filters } = asked;
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([url.pathname, sorted]);
}

function openPosition(key: Uint8Array, question: string, cursor: string, now: number): Position {
  const opened = openCursor(key, question, cursor, now);
  if ('position' in opened) return JSON.parse(opened.position);
  const problem =
    opened.fault === 'expired' ? 'has expired' : 'was edited, or belongs to other filters';
  throw badRequest([{ parameter: 'cursor', problem, remedy: parameters.cursor.remedy }]);
}
