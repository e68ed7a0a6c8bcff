import type { EventDate, Outcome, Place } from '#shared/event.ts';
import type { Conflict, TrackedEvent } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import { pathOfArticle } from '../address.ts';
import { el, link } from '../dom.ts';
import { counted, days, plain } from '../words.ts';
import { sourceOf } from './life.ts';
import { section } from './section.ts';

const mostArticles = 5;

/** Where articles disagree: each side with who says so, best supported first. */
export function conflictsSection(event: TrackedEvent): HTMLElement | null {
  if (event.conflicts.length === 0) return null;
  const articles = new Map(event.reports.map(({ article }) => [article.id, article]));
  const sources = (ids: readonly string[]) => [
    ...ids
      .slice(0, mostArticles)
      .map((id) =>
        el(
          'li',
          {},
          link(pathOfArticle(id, event.id), {}, el('bdi', {}, sourceOf(articles.get(id)))),
        ),
      ),
    ids.length > mostArticles ? el('li', {}, `and ${ids.length - mostArticles} more`) : null,
  ];
  return section(
    'Where articles disagree',
    ...event.conflicts.map((conflict) =>
      el(
        'div',
        { class: 'conflict' },
        el('h3', {}, conflict.field),
        el(
          'div',
          { class: 'sides' },
          ...conflict.sides.map(({ value, articles: ids }) =>
            el(
              'div',
              { class: 'side' },
              el('p', { class: 'value' }, el('bdi', {}, sideText(conflict, value))),
              el('p', { class: 'support' }, counted(ids.length, 'article')),
              el('ul', {}, ...sources(ids)),
            ),
          ),
        ),
      ),
    ),
  );
}

function sideText({ field }: Conflict, value: unknown): string {
  if (field === 'date') return days(value as EventDate);
  if (field === 'parties' && Array.isArray(value))
    return value
      .map((one) => actorName(typeof one === 'string' ? one : String(one?.code)))
      .join(', ');
  if (field === 'place') {
    const { name, country } = value as Place;
    return country ? `${name}, ${actorName(country)}` : name;
  }
  if (field === 'outcome') return plain((value as Outcome).result);
  return typeof value === 'string' ? plain(value) : JSON.stringify(value);
}
