import type { TrackedEvent, TrackedReport } from '#shared/tracked-event.ts';
import { pathOfArticle } from '../address.ts';
import { el, link } from '../dom.ts';
import { statusMark } from '../status-mark.ts';
import { day, days, plain } from '../words.ts';
import { section } from './section.ts';

/** What each article says, in its own words. */
export const reportsSection = (event: TrackedEvent): HTMLElement =>
  section(
    'What the articles say',
    el('ol', { class: 'reports' }, ...event.reports.map((report) => reportItem(report, event.id))),
  );

function reportItem(report: TrackedReport, event: string): HTMLElement {
  const { article, evidence, date, attribution } = report;
  const title = article.title ?? article.key.split('/').at(-1)!;
  return el(
    'li',
    {},
    el(
      'p',
      { class: 'report-head' },
      el('span', { class: 'when' }, article.published ? day(article.published) : 'undated'),
      link(pathOfArticle(article.id, event), {}, el('bdi', {}, title)),
      article.publisher
        ? el('span', { class: 'publisher' }, el('bdi', {}, article.publisher))
        : null,
      statusMark(report.status),
      date ? el('span', { class: 'said-date' }, `for ${days(date)}`) : null,
      article.url ? link(article.url, { class: 'source' }, 'original') : null,
    ),
    ...evidence.map(({ quote, for: proves }) =>
      el(
        'blockquote',
        {},
        el('p', { dir: 'auto' }, quote),
        el('footer', {}, `proves ${proves.map(plain).join(', ')}`),
      ),
    ),
    attribution
      ? el('p', { class: 'attribution' }, 'According to ', el('bdi', {}, attribution))
      : null,
  );
}

/** What a pact lays down, quoted. */
export function provisionsSection(event: TrackedEvent): HTMLElement | null {
  if (event.type !== 'pact' || event.provisions.length === 0) return null;
  return section(
    'Provisions',
    el(
      'dl',
      { class: 'provisions' },
      ...event.provisions.map(({ kind, quote }) =>
        el(
          'div',
          {},
          el('dt', {}, plain(kind)),
          el('dd', {}, el('q', { class: 'quote', dir: 'auto' }, quote)),
        ),
      ),
    ),
  );
}
