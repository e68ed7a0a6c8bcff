import { meetingKinds } from '../event.ts';
import { eventKey, pairOf, typeShards, wordKey } from '../event-table.ts';
import { wordsOf } from '../fold.ts';
import type { DayCount, EventSummary, ListQuery, Page, Position } from '../tracked-event.ts';
import { rowsBefore } from './changes-log.ts';
import { summaryOf } from './find-event.ts';
import { earliestStart, matches, matchesFacets, readFacets } from './matches.ts';
import { type Budget, mergedQuery, type Stream } from './merged-query.ts';
import { type Node, readNode } from './node.ts';
import { isSearchable } from './side-rows.ts';
import { compareSortKeys, type Item, type Table } from './table.ts';

/** Of a request: queries, and rows or events read, so that all of it is about a megabyte. */
const budgetOf = (): Budget => ({ queries: 12, items: 2400 });
const mostEventsRead = 400;

/** An event that may be in the answer, and where the list stands after it. */
interface Candidate {
  id: string;
  position: Position;
  facets?: string;
  /** Only the latest of an event's changes counts. */
  edition?: number;
  /** Not if two articles tell of it. */
  onlyOnce?: boolean;
}
type Candidates = AsyncGenerator<Candidate | 'spent'>;

export async function listEvents(
  table: Table,
  query: ListQuery,
  { limit, position = null }: { limit: number; position?: Position | null },
): Promise<Page<EventSummary>> {
  const candidates = await candidatesOf(table, query, position, limit);
  const items: EventSummary[] = [];
  let reached: Position | null = position;
  let read = 0;
  for (;;) {
    const chunk: Candidate[] = [];
    let ended = false;
    let spent = false;
    while (chunk.length < limit - items.length) {
      const { value, done } = await candidates.next();
      if (done) ended = true;
      else if (value === 'spent') spent = true;
      else if (isExcluded(query, value)) {
        if (chunk.length === 0) reached = value.position;
        continue;
      } else chunk.push(value);
      if (ended || spent) break;
    }
    read += chunk.length;
    const nodes = await readNodes(table, chunk);
    for (const candidate of chunk) {
      reached = candidate.position;
      const event = await eventOf(table, query, nodes.get(candidate.id), candidate);
      if (event) items.push(event);
    }
    if (ended) return { items, next: null };
    if (spent || read >= mostEventsRead) return { items, next: reached };
    if (items.length === limit) {
      const { value, done } = await candidates.next();
      return { items, next: done && value === undefined ? null : reached };
    }
  }
}

/** Rows of an index that a request for counts asks for at a time. */
const countedAtOnce = 1400;

/**
 * Events by the day they began, latest first, as an index tells it without reading them: no words, names, places or `asOf` are asked for. A
 * day may go on in the next page.
 */
export async function countDays(
  table: Table,
  query: ListQuery,
  { position = null }: { position?: Position | null },
): Promise<Page<DayCount>> {
  const days = new Map<string, DayCount>();
  let reached = position;
  for await (const found of byDate(table, query, position, countedAtOnce)) {
    if (found === 'spent') return { items: [...days.values()], next: reached };
    reached = found.position;
    if (isExcluded(query, found)) continue;
    const { kind, start } = readFacets(found.facets!);
    const count = days.get(start) ?? { day: start || null, meetings: 0, pacts: 0 };
    days.set(start, count);
    count[isMeeting(kind) ? 'meetings' : 'pacts']++;
  }
  return { items: [...days.values()], next: null };
}

const isMeeting = (kind: string) => (meetingKinds as readonly string[]).includes(kind);

async function readNodes(
  table: Table,
  candidates: readonly Candidate[],
): Promise<Map<string, Node>> {
  const ids = [...new Set(candidates.map(({ id }) => id))];
  const items = ids.length === 0 ? [] : await table.getAll(ids.map(eventKey));
  return new Map(items.map((item) => [item.pk.slice(2), readNode(item)]));
}

async function eventOf(
  table: Table,
  query: ListQuery,
  node: Node | undefined,
  candidate: Candidate,
) {
  const { edition, onlyOnce } = candidate;
  if (!node?.event || (edition !== undefined && edition !== node.edition)) return null;
  if (onlyOnce && node.event.count > 1) return null;
  const event = await summaryOf(table, node, query.asOf);
  return event && matches(query, event) ? event : null;
}

function isExcluded(query: ListQuery, { facets }: Candidate): boolean {
  if (facets === undefined || query.asOf) return false;
  const known = readFacets(facets);
  const type = isMeeting(known.kind) ? 'meeting' : 'pact';
  return (query.type !== undefined && query.type !== type) || !matchesFacets(query, known);
}

async function candidatesOf(
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

async function* byDate(
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
