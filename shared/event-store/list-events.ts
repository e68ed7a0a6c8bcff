import { meetingKinds } from '../event.ts';
import { eventKey } from '../event-table.ts';
import type { DayCount, EventSummary, ListQuery, Page, Position } from '../tracked-event.ts';
import { byDate } from './candidates/by-date.ts';
import type { Candidate } from './candidates/candidate.ts';
import { candidatesOf, searchOf } from './candidates.ts';
import { readSamples } from './components.ts';
import { summaryOf } from './find-event.ts';
import { matches, matchesFacets, readFacets } from './matches.ts';
import { type Node, readNode } from './node.ts';
import type { Table } from './table.ts';

const mostEventsRead = 400;

export async function listEvents(
  table: Table,
  query: ListQuery,
  { limit, position = null }: { limit: number; position?: Position | null },
): Promise<Page<EventSummary>> {
  const candidates = await candidatesOf(searchOf(table, query, position, limit));
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
  for await (const found of byDate(searchOf(table, query, position, countedAtOnce))) {
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
  const nodes = new Map(items.map((item) => [item.pk.slice(2), readNode(item)]));
  // One that has new representatives by now is read again by itself.
  await readSamples(table, nodes.values());
  return nodes;
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
