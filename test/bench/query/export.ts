import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { fillMany } from '../../query/support/many-events.ts';
import { serve } from '../../query/support/served.ts';
import { MemoryTable } from '../../simulation/memory-table.ts';

type Read = (pages: string[]) => number;

/** How many events a reader that is not ours finds in the pages of each format; it throws at what it cannot read. */
const readers: Record<string, Read> = {
  json: (pages) => sum(pages, (text) => JSON.parse(text).events.length),
  ndjson: (pages) =>
    pages
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)).length,
  csv: (pages) => parse(pages.join(''), { columns: true }).length,
  geojson: (pages) =>
    sum(pages, (text) => {
      const collection = check(text);
      return collection.type === 'FeatureCollection' ? collection.features.length : 0;
    }),
  ics: (pages) =>
    sum(pages, (text) => {
      const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      return entries.filter((entry) => new ICAL.Event(entry).startDate.toJSDate()).length;
    }),
  atom: (pages) => sum(pages, (text) => parseAtomFeed(text).entries?.length ?? 0),
};

const sum = (pages: string[], count: (text: string) => number) =>
  pages.reduce((total, text) => total + count(text), 0);

/** The whole list in every format, page after page as `Link` leads, read back. */
export async function measureExport(count: number): Promise<void> {
  const table = new MemoryTable();
  await fillMany(table, count);
  const { ask } = serve(table);
  for (const [format, read] of Object.entries(readers)) {
    const pages: string[] = [];
    let path: string | undefined = `/events?limit=100&format=${format}`;
    while (path) {
      const { status, text, headers } = await ask(path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      pages.push(text);
      path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    const bytes = pages.reduce((total, text) => total + text.length, 0);
    console.log(
      `${format}: ${read(pages)} events in ${pages.length} pages, ${Math.round(bytes / 1000)} kB, read back`,
    );
  }
}
