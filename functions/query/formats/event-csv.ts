import type { EventSummary } from '#shared/tracked-event.ts';
import { type Cell, csvLine } from './csv.ts';

type Column = [name: string, cell: (event: EventSummary) => Cell];

const list = (texts: readonly string[]) => texts.join('; ');

const columns: Column[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['start', ({ date }) => date?.start],
  ['end', ({ date }) => date?.end],
  ['precision', ({ date }) => date?.precision],
  ['parties', ({ parties }) => list(parties.map(({ code }) => code))],
  ['participants', ({ participants }) => list(participants.map(({ name }) => name))],
  ['place', ({ place }) => place?.name],
  ['placeCountry', ({ place }) => place?.country],
  ['lat', ({ place }) => place?.lat],
  ['lon', ({ place }) => place?.lon],
  ['name', (event) => (event.type === 'pact' ? event.name : null)],
  ['acronym', (event) => (event.type === 'pact' ? event.acronym : null)],
  ['outcome', (event) => (event.type === 'meeting' ? event.outcome?.result : null)],
  ['topics', ({ topics }) => list(topics)],
  ['plover', ({ codes }) => codes.plover.event],
  ['cameo', ({ codes }) => codes.cameo],
  ['confidence', ({ confidence }) => confidence],
  ['articleCount', ({ articleCount }) => articleCount],
  ['firstReported', ({ firstReported }) => firstReported],
  ['lastReported', ({ lastReported }) => lastReported],
  ['changedAt', ({ changedAt }) => changedAt],
  ['version', ({ version }) => version],
];

/** One line for each event; pages after the first have no header, so that pages joined are one table. */
export function eventsAsCsv(events: readonly EventSummary[], withHeader: boolean): string {
  const header = withHeader ? csvLine(columns.map(([name]) => name)) : '';
  const lines = events.map((event) => csvLine(columns.map(([, cell]) => cell(event))));
  return header + lines.join('');
}
