import type { Filters } from '../address.ts';
import { filterQuery } from '../address.ts';
import { el, link } from '../dom.ts';

const formats: [string, string][] = [
  ['csv', 'CSV: a row for each event'],
  ['json', 'JSON'],
  ['ndjson', 'NDJSON: a line for each event'],
  ['geojson', 'GeoJSON: meetings with a place'],
  ['ics', 'iCalendar: meetings'],
  ['atom', 'Atom: a feed of this view'],
];

/** What is shown, as other programs want it. A page of 100: `next` in the answer leads on. */
export function exportMenu(filters: Filters): HTMLElement {
  return el(
    'details',
    { class: 'menu exports' },
    el('summary', {}, 'Export'),
    el(
      'ul',
      {},
      ...formats.map(([format, name]) =>
        el(
          'li',
          {},
          link(
            `/events?${filterQuery(filters, { limit: '100', format })}`,
            { download: `events.${format}` },
            name,
          ),
        ),
      ),
    ),
  );
}
