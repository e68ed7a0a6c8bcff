import { wordsOf } from '../fold.ts';
import type { EventSummary, ListQuery } from '../tracked-event.ts';
import { textsOf } from './side-rows.ts';

/** Each word must begin a word of the texts. */
function holdsWords(texts: readonly string[], asked: string): boolean {
  const words = texts.flatMap(wordsOf);
  return wordsOf(asked).every((prefix) => words.some((word) => word.startsWith(prefix)));
}

/** Spans longer than a year count as their first year: so a search from a day on has an end to look back to. */
const longestSpanDays = 366;

const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const earliestStart = (from: string) => addDays(from, -longestSpanDays);

interface Facets {
  kind: string;
  status: string;
  topics: string[];
  parties: string[];
  start: string;
  end: string;
}

const split = (text: string | undefined) => (text ? text.split(',') : []);
export function readFacets(text: string): Facets {
  const [kind = '', status = '', topics, parties, start = '', end = ''] = text.split('|');
  return { kind, status, topics: split(topics), parties: split(parties), start, end };
}

/** What an index can tell without reading the event. Not asked of `asOf`, which may show it otherwise. */
export function matchesFacets(query: ListQuery, facets: Facets): boolean {
  const { kind, status, topic, country, between, from, to } = query;
  const all = [...(country ?? []), ...(between ?? [])];
  if (!all.every((code) => facets.parties.includes(code))) return false;
  if (kind && !kind.includes(facets.kind)) return false;
  if (status && !status.includes(facets.status)) return false;
  if (topic && !topic.some((one) => facets.topics.includes(one))) return false;
  return matchesSpan(from, to, facets.start || null, facets.end || null);
}

function matchesSpan(
  from: string | undefined,
  to: string | undefined,
  start: string | null,
  end: string | null,
) {
  if (!from && !to) return true;
  if (!start || !end) return false;
  const latest = addDays(start, longestSpanDays);
  const last = end < latest ? end : latest;
  return (!from || last >= from) && (!to || start <= to);
}

/** Everything a query asks, of the event itself. */
export function matches(query: ListQuery, event: EventSummary): boolean {
  if (query.type && event.type !== query.type) return false;
  if (query.minArticles && event.articleCount < query.minArticles) return false;
  if (query.person && !event.participants.some(({ name }) => holdsWords([name], query.person!)))
    return false;
  if (query.place && !holdsWords([event.place?.name ?? ''], query.place)) return false;
  if (
    query.q &&
    !holdsWords([...textsOf(event), ...event.parties.map(({ name }) => name)], query.q)
  )
    return false;
  return matchesFacets(query, {
    kind: event.kind,
    status: event.status,
    topics: event.topics,
    parties: event.parties.map(({ code }) => code),
    start: event.date?.start ?? '',
    end: event.date?.end ?? '',
  });
}
