import { learnNames } from '../actors.ts';
import type { Address } from '../address.ts';
import { singleKeysOn } from '../chrome/shortcuts.ts';
import { button, el, replace } from '../dom.ts';
import type { EventSet } from '../event-set.ts';
import { renew } from '../renew.ts';
import { nothing, showFailure, waiting } from '../states.ts';
import { eventRow } from './event-row.ts';

const step = 50;

/** The events of a set, more of them as the reader comes near the end; j and k walk through them. */
export function mountEventList(parent: HTMLElement, signal: AbortSignal) {
  let set: EventSet;
  let address: Address;
  let rows = 0;
  let loading = false;
  const sheets = el('div', { class: 'sheets' });
  const foot = el('div', { class: 'foot' });
  parent.append(sheets, foot);

  const grow = async (): Promise<void> => {
    if (loading) return;
    const mine = set;
    let failure: unknown;
    loading = true;
    try {
      if (rows > 0) renew(foot, waiting('more events'));
      await mine.load(rows + step);
    } catch (error) {
      failure = error;
    } finally {
      loading = false;
    }
    if (signal.aborted) return;
    if (mine !== set) return grow();
    if (failure) return showFailure(foot, failure, grow);
    const more = mine.events.slice(rows, rows + step);
    for (const event of more) learnNames(event.parties);
    if (rows === 0) replace(sheets);
    const sheet = el('ol', { class: 'sheet', 'aria-label': `Events from ${rows + 1}` });
    sheet.append(...more.map((event) => eventRow(event, address.filters.asOf)));
    if (more.length > 0) sheets.append(sheet);
    rows += more.length;
    const isEnd = mine.done && rows >= mine.events.length;
    if (rows === 0) replace(foot, emptyState());
    else if (isEnd) replace(foot, el('p', { class: 'end' }, 'That is all.'));
    else {
      replace(foot, button({}, grow, 'Show more'));
      if (isNear(foot)) return grow();
    }
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry!.isIntersecting && set && !(set.done && rows >= set.events.length)) grow();
    },
    { rootMargin: '800px' },
  );
  observer.observe(foot);
  signal.addEventListener('abort', () => observer.disconnect());
  walkByKeys(sheets, signal);

  return {
    update(to: EventSet, at: Address): void {
      set = to;
      address = at;
      rows = 0;
      if (to.events.length === 0) replace(foot, waiting('events'));
      grow();
    },
  };
}

const isNear = (foot: Element) =>
  foot.isConnected && foot.getBoundingClientRect().top < innerHeight;

const emptyState = () =>
  nothing(
    'No event fits',
    'Take a filter away, write fewer letters of a name, or widen the dates. Articles that were just uploaded take a moment.',
  );

function walkByKeys(sheets: HTMLElement, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const step = { j: 1, k: -1 }[event.key];
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (!step || typing || event.ctrlKey || event.metaKey || !singleKeysOn()) return;
      if (!sheets.isConnected) return;
      const links = [...sheets.querySelectorAll<HTMLElement>('.row a')];
      const here = links.indexOf(document.activeElement as HTMLElement);
      links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus();
    },
    { signal },
  );
}
