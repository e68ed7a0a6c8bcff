import type { ActorCount } from '#shared/tracked-event.ts';
import { answerIn } from '../formats/answer-in.ts';
import { csvLine } from '../formats/csv.ts';
import { asLines } from '../formats/ndjson.ts';
import { parameters, partyCode } from '../parameters.ts';
import { badRequest, Problem } from '../problem.ts';
import { type Asking, json, type Route } from '../route.ts';

/** How many of its latest meetings and pacts an actor's answer shows. */
const latest = 10;

export const actorRoutes: Route[] = [
  {
    path: '/countries',
    summary: 'Every state, organisation and movement that is party to an event, with counts',
    parameters: ['format'],
    formats: ['json', 'ndjson', 'csv'],
    answers: 'ActorList',
    answer: answerActors,
  },
  {
    path: '/countries/{code}',
    summary: 'One actor: its counts, its partners, its latest meetings and pacts',
    parameters: ['format'],
    formats: ['json'],
    answers: 'Actor',
    answer: answerActor,
  },
];

async function answerActors({ parts, format }: Asking): Promise<Response> {
  const countries = await parts.store.countActors();
  const writers = {
    json: () => JSON.stringify({ countries, next: null, total: countries.length }),
    ndjson: () => asLines(countries),
    csv: () => asCsv(countries),
  };
  const known = format as keyof typeof writers;
  return answerIn(known, writers[known](), null);
}

async function answerActor({ parts, path }: Asking): Promise<Response> {
  const code = actorCode(path('code'), 'code');
  const { store } = parts;
  const actor = await store.findActor(code);
  if (!actor) {
    throw new Problem(404, `No event has the party "${code}": GET /countries lists the parties.`);
  }
  const [meetings, pacts] = await Promise.all([
    store.listEvents({ type: 'meeting', country: [code] }, { limit: latest }),
    store.listEvents({ type: 'pact', country: [code] }, { limit: latest }),
  ]);
  const { name, partners, ...counts } = actor;
  const { code: _, ...count } = counts;
  return json({ code, name, count, partners, meetings: meetings.items, pacts: pacts.items });
}

/** A party's code in the path, in either case. */
export function actorCode(given: string, parameter: string): string {
  if (partyCode.safeParse(given).success) return given.toUpperCase();
  throw badRequest([{ parameter, problem: 'is not a code', remedy: parameters.country.remedy }]);
}

function asCsv(actors: readonly ActorCount[]): string {
  const columns = ['code', 'name', 'meetings', 'pacts'] as const;
  const lines = actors.map((actor) => csvLine(columns.map((column) => actor[column])));
  return csvLine(columns) + lines.join('');
}
