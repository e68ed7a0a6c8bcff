import type { ArticleRecord } from '#shared/tracked-event.ts';
import { type Address, pathOfArticle } from '../address.ts';
import { ask } from '../api.ts';
import { button, el, link, replace } from '../dom.ts';
import { renew } from '../renew.ts';
import { nothing, showFailure, waiting } from '../states.ts';
import type { Show } from '../view.ts';
import { counted, day } from '../words.ts';

interface ArticleList {
  articles: ArticleRecord[];
  next: string | null;
}

/** What was uploaded, and what of it could not be read and why. */
export const show: Show = (stage, first, page) => {
  const heading = el('h1', { tabindex: '-1' }, 'Articles');
  const choice = el('div', { class: 'types', role: 'group', 'aria-label': 'Which articles' });
  const list = el('section', { 'aria-label': 'Articles' });
  stage.append(el('div', { class: 'head' }, heading, choice), list);
  const update = (address: Address) => {
    page.title('Articles');
    const to = (state?: string): Address => ({
      view: 'articles',
      filters: {},
      ...(state && { state }),
    });
    const tab = (name: string, state?: string) =>
      button({ 'aria-pressed': String(address.state === state) }, () => page.go(to(state)), name);
    renew(choice, tab('All'), tab('Could not be read', 'rejected'));
    replace(list, waiting('articles'));
    const rejected = address.state === 'rejected';
    loadInto(list, rejected ? '&state=rejected' : '', page.signal);
  };
  update(first);
  return update;
};

function loadInto(parent: HTMLElement, query: string, signal: AbortSignal): void {
  const items = el('ol', { class: 'articles' });
  const foot = el('div', { class: 'foot' });
  const load = async (cursor: string | null): Promise<void> => {
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { articles, next } = await ask<ArticleList>(`/articles?limit=100${query}${more}`, signal);
    if (cursor === null) replace(parent, items, foot);
    items.append(...articles.map(articleItem));
    const isEmpty = items.childElementCount === 0 && next === null;
    const remedy = query ? 'Every article so far was read.' : 'Upload one, and it stands here.';
    if (isEmpty) replace(foot, nothing('No articles', remedy));
    else renew(foot, next ? button({}, () => attempt(next), 'Show more') : null);
  };
  const attempt = (cursor: string | null) => {
    load(cursor).catch((error) =>
      showFailure(cursor ? foot : parent, error, () => attempt(cursor)),
    );
  };
  attempt(null);
}

function articleItem(article: ArticleRecord): HTMLElement {
  const { id, key, title, publisher, published, state, reason, eventCount } = article;
  return el(
    'li',
    { class: `row ${state}` },
    el('span', { class: 'when' }, published ? day(published) : 'undated'),
    el(
      'span',
      { class: 'what' },
      link(pathOfArticle(id), {}, el('bdi', {}, title ?? key.split('/').at(-1)!)),
      el('small', {}, el('bdi', {}, [publisher, key].filter(Boolean).join(' · '))),
      reason ? el('span', { class: 'reason' }, reason) : null,
    ),
    el('span', { class: 'told' }, state === 'rejected' ? 'not read' : counted(eventCount, 'event')),
  );
}
