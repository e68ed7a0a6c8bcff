import type { EventSummary } from '#shared/tracked-event.ts';
import { actorName, learnNames } from '../actors.ts';
import type { Address } from '../address.ts';
import { el, replace } from '../dom.ts';
import { eventsOf } from '../event-set.ts';
import { mountFilterBar } from '../explore/filter-bar.ts';
import { nothing, showFailure } from '../states.ts';
import { turnsOf } from '../turns.ts';
import type { Page } from '../view.ts';
import { counted } from '../words.ts';

const betweenDraws = 250;

/** What the drawn views have in common: a title, the filters, and all events of them as they come in. */
export function mountLoaded(
  stage: HTMLElement,
  title: string,
  page: Page,
  take: (events: readonly EventSummary[], address: Address, done: boolean) => void,
) {
  const count = el('p', { class: 'count', role: 'status' }, 'Loading events…');
  const tools = el('div', { class: 'tools' });
  const bar = el('section', { class: 'filter-bar', 'aria-label': 'Filters' });
  // Laid out from the start, so that it can be measured, and seen once there is something in it.
  const body = el('div', { class: 'body empty' });
  const trouble = el('div');
  const heading = el('h1', { tabindex: '-1' }, title);
  stage.append(el('div', { class: 'head' }, heading, count, tools), bar, trouble, body);
  const filterBar = mountFilterBar(bar, page.go, page.signal);
  const turn = turnsOf(page.signal);

  const update = (address: Address) => {
    const signal = turn();
    filterBar.update(address);
    const pair = address.filters.between?.split(',').map(actorName).join(' and ');
    replace(heading, pair ?? title);
    page.title(pair ? `${pair}: ${title}` : title);
    replace(trouble);
    const set = eventsOf(address.filters);
    let last = 0;
    const tell = () => {
      if (!set.done && performance.now() - last < betweenDraws) return;
      last = performance.now();
      learnNames(set.events.flatMap(({ parties }) => parties));
      count.textContent = set.done
        ? counted(set.events.length, 'event')
        : `${counted(set.events.length, 'event')} so far`;
      body.classList.remove('empty');
      body.hidden = set.done && set.events.length === 0;
      if (body.hidden)
        replace(trouble, nothing('No event fits', 'Take a filter away to see more.'));
      take(set.events, address, set.done);
    };
    set.watch(tell, signal);
    if (set.events.length > 0) tell();
    set.loadAll(signal).catch((error) => {
      if (!signal.aborted) showFailure(trouble, error, () => update(address));
    });
  };
  return { update, body, tools };
}
