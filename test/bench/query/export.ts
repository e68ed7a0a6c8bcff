import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import type { EventSummary } from '../../../shared/tracked-event.ts';
import { fillMany } from '../../query/support/many-events.ts';
import { serve } from '../../query/support/served.ts';
import { MemoryTable } from '../../simulation/memory-table.ts';

interface Reader {
  /** Ids of the events that a reader which is not ours finds; it throws at what it cannot read. */
  read(pages: string[]): string[];
  /** Whether the event is to be found. */
  holds?(event: EventSummary): boolean;
}

const readers: Record<string, Reader> = {
  json: { read: (pages) => pages.flatMap((text) => JSON.parse(text).events.map(idOf)) },
  ndjson: {
    read: (pages) => {
      const lines = pages.join('').trimEnd().split('\n');
      return lines.map((line) => idOf(JSON.parse(line)));
    },
  },
  csv: { read: (pages) => parse<{ id: string }>(pages.join(''), { columns: true }).map(idOf) },
  geojson: {
    read: (pages) =>
      pages.flatMap((text) => {
        const collection = check(text);
        return collection.type === 'FeatureCollection'
          ? collection.features.map(({ id }) => String(id))
          : [];
      }),
    holds: ({ place }) => place?.lat !== undefined,
  },
  ics: {
    read: (pages) =>
      pages.flatMap((text) => {
        const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        return entries.map((entry) => new ICAL.Event(entry).uid.replace('@entente', ''));
      }),
    // one that was planned once and then refused is told of as cancelled
    holds: ({ type, status, history }) =>
      type === 'meeting' &&
      [status, ...history.map((step) => step.status)].some(
        (told) => told !== 'proposed' && told !== 'refused',
      ),
  },
  atom: {
    read: (pages) =>
      pages
        .flatMap((text) => parseAtomFeed(text).entries ?? [])
        .map(({ id = '' }) => id.replace('urn:entente:event:', '')),
  },
};

const idOf = ({ id }: { id: string }) => id;

/** The whole list in every format, page after page as `Link` leads: as many events in each as there are, and as it has room for. */
export async function measureExport(count: number): Promise<void> {
  const table = new MemoryTable({ packed: true });
  await fillMany(table, count);
  const { ask } = serve(table);
  let all: EventSummary[] = [];
  for (const [format, { read, holds = () => true }] of Object.entries(readers)) {
    const pages: string[] = [];
    let path: string | undefined = `/events?limit=100&format=${format}`;
    while (path) {
      const { status, text, headers } = await ask(path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      pages.push(text);
      path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    if (format === 'json') all = pages.flatMap((text) => JSON.parse(text).events);
    const expected = all.filter(holds).map(idOf);
    const found = read(pages);
    const right = found.filter((id, i) => id === expected[i]).length;
    const bytes = pages.reduce((total, text) => total + text.length, 0);
    console.log(
      `${format}: ${right} of ${expected.length} events in ${pages.length} pages, ${Math.round(bytes / 1000)} kB, read back`,
    );
    if (right !== expected.length || found.length !== right) process.exitCode = 1;
  }
}
