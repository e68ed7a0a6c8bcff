import { pairOf, typeShards, wordKey } from '../event-table.ts';
import { wordsOf } from '../fold.ts';
import type { ListQuery, Position } from '../tracked-event.ts';
import { rowsBefore } from './changes-log.ts';
import { earliestStart } from './matches.ts';
import { type Budget, mergedQuery, type Stream } from './merged-query.ts';
import { isSearchable } from './side-rows.ts';
import { compareSortKeys, type Item, type Table } from './table.ts';

/** Of a request: queries, and rows or events read, so that all of it is about a megabyte. */
const budgetOf = (): Budget => ({ queries: 12, items: 2400 });
/** An event that may be in the answer, and where the list stands after it. */
export interface Candidate {
  id: string;
  position: Position;
  facets?: string;
  /** Only the latest of an event's changes counts. */
  edition?: number;
  /** Not if two articles tell of it. */
  onlyOnce?: boolean;
}
export type Candidates = AsyncGenerator<Candidate | 'spent'>;

/** The events that may be in the answer, in its order, by whichever index has fewest of them. */
export async function candidatesOf(
  table: Table,
  query: ListQuery,
  position: Position | null,
  limit: number,
): Promise<Candidates> {
  if (query.sort === 'changed') return byChange(table, position);
  if (query.sort === 'articles') return byArticles(table, query, position, limit);
  return (await byWords(table, query, position)) ?? byDate(table, query, position, limit);
}

const idOf = (item: Item) => item.pk.slice(2);
const textAt = (position: Position | null, part: string) => {
  const value = position?.[part];
  return typeof value === 'string' ? value : undefined;
};

function streamsOf(query: ListQuery): Stream[] {
  const countries = [...new Set([...(query.country ?? []), ...(query.between ?? [])])].sort();
  const [a, b] = countries;
  if (a && b) {
    return [pairOf(a, b), `${a}#*`].map((partition) => ({ index: 'byPair', partition }));
  }
  if (a)
    return [
      { index: 'byFirst', partition: a },
      { index: 'bySecond', partition: a },
    ];
  const types = query.type ? [query.type] : ['meeting', 'pact'];
  return types.flatMap((type) =>
    Array.from({ length: typeShards }, (_, shard) => ({
      index: 'byType' as const,
      partition: `${type}#${shard}`,
    })),
  );
}

/** Whether rows of an index may be passed over: then more of them are read at once. */
const isNarrow = ({
  kind,
  status,
  topic,
  person,
  place,
  q,
  minArticles,
  asOf,
  type,
  country,
  between,
}: ListQuery) =>
  [kind, status, topic, person, place, q, minArticles, asOf].some((field) => field !== undefined) ||
  (type !== undefined && (country ?? between) !== undefined) ||
  [...(country ?? []), ...(between ?? [])].length > 1;

export async function* byDate(
  table: Table,
  query: ListQuery,
  position: Position | null,
  limit: number,
  budget = budgetOf(),
): Candidates {
  const streams = streamsOf(query);
  const after = textAt(position, 'after');
  const share = Math.ceil((isNarrow(query) ? 1600 : limit * 1.6 + 8) / streams.length);
  const bounds = {
    ...(query.from && !query.asOf ? { from: earliestStart(query.from) } : {}),
    ...(after !== undefined
      ? { below: after }
      : query.to && !query.asOf
        ? { below: `${query.to}$` }
        : {}),
    descending: true,
  };
  for await (const found of mergedQuery(table, streams, bounds, budget, share)) {
    if (found === 'spent') yield found;
    else
      yield {
        id: idOf(found.item),
        position: { after: found.sort },
        facets: found.item.facets as string,
      };
  }
}

/** The most told first; then, by date, those that one article tells. */
async function* byArticles(
  table: Table,
  query: ListQuery,
  position: Position | null,
  limit: number,
): Candidates {
  const count = textAt(position, 'count');
  const single = textAt(position, 'after');
  if (single === undefined) {
    const streams = Array.from({ length: typeShards }, (_, shard) => ({
      index: 'byCount' as const,
      partition: `${shard}`,
    }));
    const bounds = { ...(count === undefined ? {} : { below: count }), descending: true };
    for await (const found of mergedQuery(
      table,
      streams,
      bounds,
      { queries: 4, items: 2400 },
      limit + 8,
    )) {
      if (found === 'spent') {
        yield found;
        return;
      }
      yield {
        id: idOf(found.item),
        position: { count: found.sort },
        facets: found.item.facets as string,
      };
    }
  }
  if ((query.minArticles ?? 0) > 1) return;
  const from = single === undefined ? null : { after: single };
  for await (const found of byDate(table, query, from, limit, { queries: 8, items: 1600 })) {
    yield found === 'spent' ? found : { ...found, onlyOnce: true };
  }
}

async function* byChange(table: Table, position: Position | null): Candidates {
  let below = typeof position?.sequence === 'number' ? position.sequence : Number.MAX_SAFE_INTEGER;
  let skip = typeof position?.skip === 'number' ? position.skip : 0;
  for (let queries = 0; queries < 6; queries++) {
    const { rows, more } = await rowsBefore(table, below, 200);
    for (const { sequence, changes } of rows) {
      for (const [i, change] of changes.entries()) {
        if (i < skip) continue;
        yield {
          id: change.event,
          edition: change.version,
          position: { sequence: sequence + 1, skip: i + 1 },
        };
      }
      skip = 0;
      below = sequence;
    }
    if (!more) return;
  }
  yield 'spent';
}

const mostPostings = 2500;
const mostTerms = 4;

/** By the words asked for, where the word rows can tell; null where they cannot, or where too many events have them. */
async function byWords(
  table: Table,
  query: ListQuery,
  position: Position | null,
): Promise<Candidates | null> {
  const words = [query.q, query.person, query.place].flatMap((text) => wordsOf(text ?? ''));
  const terms = [...new Set(words)].filter(isSearchable).sort((a, b) => b.length - a.length);
  let found = null as Map<string, string> | null;
  let budget = mostPostings;
  for (const term of terms.slice(0, mostTerms)) {
    const postings = await postingsOf(table, term, budget);
    if (!postings) continue;
    budget -= postings.size;
    found = found ? new Map([...found].filter(([id]) => postings.has(id))) : postings;
  }
  if (!found) return null;
  const after = textAt(position, 'after');
  const sorted = [...found].sort(([, a], [, b]) => compareSortKeys(b, a));
  return (async function* (): Candidates {
    for (const [id, date] of sorted) {
      if (after === undefined || compareSortKeys(date, after) < 0)
        yield { id, position: { after: date } };
    }
  })();
}

/** Event ids and their date keys; null when there are too many to read. */
async function postingsOf(
  table: Table,
  term: string,
  most: number,
): Promise<Map<string, string> | null> {
  const { pk } = wordKey(term, '');
  const { items, more } = await table.query({
    partition: pk,
    prefix: term,
    limit: Math.max(most, 1),
  });
  if (more) return null;
  return new Map(
    items
      .filter((item) => !item.expires)
      .map((item) => [item.sk.slice(item.sk.indexOf('#') + 1), item.date as string]),
  );
}
