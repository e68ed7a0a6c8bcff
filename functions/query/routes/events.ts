import type { DayCount, EventSummary, ListQuery } from '#shared/tracked-event.ts';
import { answerIn } from '../formats/answer-in.ts';
import { csvLine } from '../formats/csv.ts';
import { writeEvents } from '../formats/write-events.ts';
import { loadPage } from '../paging.ts';
import { type Asked, type ParameterName, parameters } from '../parameters.ts';
import { firstDay, lastDay, shown } from '../parse-query.ts';
import { badRequest, Problem } from '../problem.ts';
import { type Asking, json, type Route } from '../route.ts';
import { actorCode } from './actors.ts';

const filters = [
  'person',
  'place',
  'status',
  'kind',
  'topic',
  'from',
  'to',
  'asOf',
  'q',
  'minArticles',
] as const satisfies ParameterName[];
/** What an index knows of an event without reading it. */
const counted = ['status', 'kind', 'topic', 'from', 'to'] as const satisfies ParameterName[];
const who = ['country', 'between'] as const;
const paging = ['sort', 'limit', 'cursor', 'format'] as const satisfies ParameterName[];
const listFormats = ['json', 'ndjson', 'csv', 'geojson', 'ics', 'atom'] as const;

function listRoute(
  path: string,
  summary: string,
  own: readonly ParameterName[],
  narrow: (asking: Asking) => ListQuery,
): Route {
  return {
    path,
    summary,
    parameters: [...own, ...filters, ...paging],
    formats: listFormats,
    answers: 'EventList',
    answer: (asking) => answerList(asking, { ...listQuery(asking.asked), ...narrow(asking) }),
  };
}

export const eventRoutes: Route[] = [
  listRoute('/events', 'Tracked events, newest event date first', [...who, 'type'], () => ({})),
  listRoute('/meetings', 'Meetings, newest first', who, () => ({ type: 'meeting' })),
  listRoute('/pacts', 'Pacts, newest first', who, () => ({ type: 'pact' })),
  {
    path: '/events/{id}',
    summary: 'One tracked event, whole, with its reports',
    parameters: ['asOf', 'format'],
    formats: ['json'],
    answers: 'TrackedEvent',
    mayMove: true,
    answer: answerEvent,
  },
  {
    path: '/days',
    summary:
      'How many events began on each day, latest day first; a day may go on in the next page',
    parameters: [...who, 'type', ...counted, 'cursor', 'format'],
    formats: ['json', 'csv'],
    answers: 'DayList',
    answer: answerDays,
  },
  listRoute('/pairs/{A}/{B}', 'The timeline of two actors, newest first', ['type'], bothParties),
];

async function answerList(asking: Asking, query: ListQuery): Promise<Response> {
  const { store } = asking.parts;
  const page = await loadPage<EventSummary>(asking, (options) => store.listEvents(query, options));
  const total = await totalOf(query, asking);
  return writeEvents(page, total, asking);
}

/** Kept by the store for all events and for each type; asked for once, with the first page in the common order. */
async function totalOf(query: ListQuery, { parts, format, asked }: Asking): Promise<number | null> {
  const { type, sort = 'date', ...narrowing } = query;
  const isCounted = Object.keys(narrowing).length === 0 && sort === 'date';
  if (!isCounted || format !== 'json' || asked.cursor) return null;
  const { meetings, pacts } = await parts.store.totals();
  return { meeting: meetings, pact: pacts }[type as string] ?? meetings + pacts;
}

async function answerDays(asking: Asking): Promise<Response> {
  const query = listQuery(asking.asked);
  const { items, next, nextPath } = await loadPage<DayCount>(asking, (options) =>
    asking.parts.store.countDays(query, options),
  );
  const writers = {
    json: () => JSON.stringify({ days: items, next }),
    csv: () => {
      const header = asking.asked.cursor ? '' : csvLine(['day', 'meetings', 'pacts']);
      const lines = items.map(({ day, meetings, pacts }) => csvLine([day, meetings, pacts]));
      return header + lines.join('');
    },
  };
  const format = asking.format as keyof typeof writers;
  return answerIn(format, writers[format](), nextPath);
}

async function answerEvent({ parts, path, asked, url }: Asking): Promise<Response> {
  const id = path('id');
  const asOf = asked.asOf && lastDay(asked.asOf);
  const found = await parts.store.findEvent(id, asOf ? { asOf } : {});
  if (!found)
    throw new Problem(404, `There is no event "${shown(id)}": GET /events lists those there are.`);
  if ('event' in found) return json(found.event);
  const location = `/events/${encodeURIComponent(found.movedTo)}${url.search}`;
  return new Response(JSON.stringify({ movedTo: found.movedTo }), {
    status: 301,
    // Not kept: an article that is taken away may part the two again.
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', location },
  });
}

/** What was asked, as the store's question. */
function listQuery(asked: Asked): ListQuery {
  const { cursor: _, limit: __, format: ___, from, to, asOf, between, ...rest } = asked;
  const query: ListQuery = rest;
  if (between) query.between = [between[0]!, between[1]!];
  if (from) query.from = firstDay(from);
  if (to) query.to = lastDay(to);
  if (asOf) query.asOf = lastDay(asOf);
  return query;
}

/** [/pairs/jpn/KOR → JPN, KOR] */
function bothParties({ path }: Asking): ListQuery {
  const [a, b] = [actorCode(path('A'), 'A'), actorCode(path('B'), 'B')];
  if (a !== b) return { between: [a, b] };
  const { remedy } = parameters.between;
  throw badRequest([{ parameter: 'B', problem: 'is the same actor as A', remedy }]);
}
