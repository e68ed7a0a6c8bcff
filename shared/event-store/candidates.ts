import type { ListQuery, Position } from '../tracked-event.ts';
import { byArticles } from './candidates/by-articles.ts';
import { byChange } from './candidates/by-change.ts';
import { byDate } from './candidates/by-date.ts';
import { byWords } from './candidates/by-words.ts';
import type { Candidates, Search } from './candidates/candidate.ts';
import type { Table } from './table.ts';

/** Of a request: queries, and rows or events read, so that all of it is about a megabyte. */
const most = { queries: 12, items: 2400 };

/** One request for a page of a list. */
export const searchOf = (
  table: Table,
  query: ListQuery,
  position: Position | null,
  limit: number,
): Search => ({ table, query, position, limit, budget: { ...most } });

/** The events that may be in the answer, in its order, by whichever index has fewest of them. */
export async function candidatesOf(search: Search): Promise<Candidates> {
  const { sort } = search.query;
  if (sort === 'changed') return byChange(search);
  if (sort === 'articles') return byArticles(search);
  return (await byWords(search)) ?? byDate(search);
}
