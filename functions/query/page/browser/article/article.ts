import type { Report } from '#shared/event.ts';
import type { ArticleRecord } from '#shared/tracked-event.ts';
import { learnNames } from '../actors.ts';
import type { Address } from '../address.ts';
import { ask } from '../api.ts';
import { el, link, replace } from '../dom.ts';
import { nothing, showFailure, waiting } from '../states.ts';
import type { Show } from '../view.ts';
import { counted, day } from '../words.ts';
import { markText } from './marked-text.ts';
import { eventColour, reportCards } from './report-cards.ts';

export type ArticleAnswer = ArticleRecord & { text: string | null; reports: Report[] };

/** An article with the words marked that prove each event, and beside it what was read out of it. */
export const show: Show = (stage, address, page) => {
  replace(stage, waiting('the article'));
  const load = () =>
    ask<ArticleAnswer>(`/articles/${encodeURIComponent(address.id ?? '')}`, page.signal)
      .then((article) => {
        for (const report of article.reports) learnNames(report.parties);
        const title = article.title ?? article.key.split('/').at(-1)!;
        page.title(title);
        fill(stage, article, title, address);
        page.arrive();
      })
      .catch((error) => showFailure(stage, error, load));
  load();
  return undefined;
};

function fill(stage: HTMLElement, article: ArticleAnswer, title: string, address: Address): void {
  const { published, publisher, url, key, uploaded, reports } = article;
  const head = el(
    'header',
    { class: 'article-head' },
    el('p', { class: 'kicker' }, 'Article'),
    el('h1', { tabindex: '-1' }, el('bdi', {}, title)),
    el(
      'p',
      { class: 'standing' },
      publisher ? el('span', {}, el('bdi', {}, publisher)) : null,
      published ? el('span', {}, day(published)) : el('span', {}, 'no date of publication'),
      el('span', {}, counted(reports.length, 'event')),
      url ? link(url, {}, 'original') : null,
      el('small', {}, `uploaded ${day(uploaded)} as `, el('bdi', {}, key)),
    ),
  );
  if (article.state === 'rejected') {
    const why = nothing('This article could not be read', article.reason ?? 'No reason is known.');
    replace(stage, head, why);
    return;
  }
  const text = el('section', { class: 'text', 'aria-label': 'Text' });
  const aside = el('aside', { 'aria-label': 'Events in this article' });
  replace(stage, head, el('div', { class: 'columns' }, text, aside));
  const cards = reportCards(article, (index) => marks?.show(index));
  replace(aside, ...cards.elements);
  const marks = article.text === null ? null : markText(text, article.text, reports, cards.show);
  if (!marks) {
    const quotes = reports.flatMap(({ evidence }, index) =>
      evidence.map(({ quote }) =>
        el('blockquote', { class: `event-${eventColour(index)}` }, el('p', { dir: 'auto' }, quote)),
      ),
    );
    replace(
      text,
      el('p', {}, 'The text is no longer kept; these are the words that prove its events.'),
      ...quotes,
    );
  }
  const wanted = address.event ? article.events.indexOf(address.event) : -1;
  if (wanted >= 0) {
    cards.show(wanted, 'quietly');
    marks?.show(wanted);
  }
}
