import type { EventSummary } from '#shared/tracked-event.ts';
import type { Format } from '../http/negotiate.ts';
import type { SealedPage } from '../paging.ts';
import type { Asking } from '../route.ts';
import { answerIn } from './answer-in.ts';
import { eventsAsAtom } from './atom.ts';
import { eventsAsCsv } from './event-csv.ts';
import { eventsAsGeoJson } from './event-geojson.ts';
import { eventsAsCalendar } from './icalendar.ts';
import { asLines } from './ndjson.ts';

/** One page of events in the format that was asked for. */
export function writeEvents(
  { items: events, next, nextPath }: SealedPage<EventSummary>,
  total: number | null,
  { format, url, asked }: Asking,
): Response {
  const writers: Record<Format, () => string> = {
    json: () => JSON.stringify({ events, next, total }),
    ndjson: () => asLines(events),
    csv: () => eventsAsCsv(events, asked.cursor === undefined),
    geojson: () => eventsAsGeoJson(events),
    ics: () => eventsAsCalendar(events, url.origin),
    atom: () => eventsAsAtom(events, url, nextPath),
  };
  return answerIn(format, writers[format](), nextPath);
}
