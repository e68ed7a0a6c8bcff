import type { Filters } from '../address.ts';
import { filterQuery } from '../address.ts';
import { Failure } from '../api.ts';
import { el, link } from '../dom.ts';
import { number } from '../words.ts';

interface Format {
  name: string;
  says: string;
  /** Makes one file of the pages; without it the link leads to the first page, as a feed reader wants it. */
  join?: (pages: readonly string[]) => string;
}

const oneAfterAnother = (pages: readonly string[]) => pages.join('');
/** [{"events":[a],…} {"events":[b],…} → {"events":[a,b]}] */
const asOneList = (key: string, rest: object) => (pages: readonly string[]) =>
  JSON.stringify({ ...rest, [key]: pages.flatMap((page) => JSON.parse(page)[key]) });

const formats: Format[] = [
  { name: 'csv', says: 'CSV: a row for each event', join: oneAfterAnother },
  { name: 'json', says: 'JSON', join: asOneList('events', {}) },
  { name: 'ndjson', says: 'NDJSON: a line for each event', join: oneAfterAnother },
  {
    name: 'geojson',
    says: 'GeoJSON: meetings with a place',
    join: asOneList('features', { type: 'FeatureCollection' }),
  },
  { name: 'ics', says: 'iCalendar: meetings', join: oneAfterAnother },
  { name: 'atom', says: 'Atom: a feed of this view' },
];

/** What is shown, all of it, as other programs want it. */
export function exportMenu(filters: Filters): HTMLElement {
  const state = el('p', { class: 'export-state', role: 'status' });
  const items = formats.map((format) => {
    const path = `/events?${filterQuery(filters, { limit: '100', format: format.name })}`;
    const anchor = link(path, { download: `events.${format.name}` }, format.says);
    anchor.addEventListener('click', (event) => {
      if (!format.join || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      save(path, format, (text) => {
        state.textContent = text;
      });
    });
    return el('li', {}, anchor);
  });
  return el(
    'details',
    { class: 'menu exports' },
    el('summary', {}, 'Export'),
    el('div', {}, el('ul', {}, ...items), state),
  );
}

async function save(path: string, { name, join }: Format, tell: (text: string) => void) {
  try {
    const pages: string[] = [];
    let type = '';
    for (let next: string | null = path; next; ) {
      const answer: Response = await fetch(next);
      if (!answer.ok) throw new Failure(answer.status, `The answer was ${answer.status}`, '');
      type = answer.headers.get('content-type') ?? type;
      pages.push(await answer.text());
      next = nextOf(answer.headers.get('link'));
      tell(`${number(pages.length)} pages of 100 events …`);
    }
    const address = URL.createObjectURL(new Blob([join!(pages)], { type }));
    const anchor = el('a', { download: `events.${name}` });
    anchor.href = address;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    tell('');
  } catch {
    tell('The export broke off: try again.');
  }
}

/** [</events?cursor=q2Vm>; rel="next"] → /events?cursor=q2Vm */
const nextOf = (header: string | null): string | null =>
  /<(\/[^>]*)>;\s*rel="?next"?/.exec(header ?? '')?.[1] ?? null;
