import { type Address, withFilter } from '../address.ts';
import { countDays, sumOf } from '../day-counts.ts';
import { el } from '../dom.ts';
import { eventsOf } from '../event-set.ts';
import { renew } from '../renew.ts';
import { turnsOf } from '../turns.ts';
import type { Show } from '../view.ts';
import { counted, number } from '../words.ts';
import { mountEventList } from './event-list.ts';
import { exportMenu } from './exports.ts';
import { mountFilterBar } from './filter-bar.ts';
import { mountHistogram } from './histogram.ts';

const sorts: [string, string][] = [
  ['date', 'Latest event first'],
  ['changed', 'Latest change first'],
  ['articles', 'Most told first'],
];

/** All events, narrowed as the reader likes, over time and as a list. */
export const show: Show = (stage, first, { signal, go, announce, title }) => {
  const heading = el('h1', { tabindex: '-1' }, 'Meetings and pacts');
  const count = el('p', { class: 'count', role: 'status' });
  const tools = el('div', { class: 'tools' });
  const bar = el('section', { class: 'filter-bar', 'aria-label': 'Filters' });
  const chart = el('section', { class: 'over-time', 'aria-label': 'Events over time' });
  const list = el('section', { class: 'list', 'aria-label': 'Events' });
  stage.append(el('div', { class: 'head' }, heading, count, tools), bar, chart, list);

  let address = first;
  const filterBar = mountFilterBar(bar, go, signal);
  const histogram = mountHistogram(chart, (span) =>
    go(withFilter(address, { from: span?.from ?? '', to: span?.to ?? '' })),
  );
  const eventList = mountEventList(list, signal);
  signal.addEventListener('abort', histogram.close);

  const nextTurn = turnsOf(signal);

  const update = (to: Address) => {
    address = to;
    const turn = nextTurn();
    title(to.filters.q ?? '');
    const { from, to: until, ...whole } = to.filters;
    const span = { ...(from && { from }), ...(until && { to: until }) };
    const isNarrowed = Boolean(from || until);
    filterBar.update(to);
    histogram.mark(span);
    renew(tools, sortMenu(to, go), exportMenu(to.filters));
    eventList.update(eventsOf(to.filters, to.sort), to);
    const say = (sum: number, done: boolean) => {
      count.textContent = done ? counted(sum, 'event') : `${number(sum)} events so far`;
      if (done) announce(count.textContent);
    };
    const chart = countDays(whole, turn, (days, done) => {
      histogram.update(days);
      if (!isNarrowed) say(sumOf(days), done);
    });
    const narrowed = isNarrowed
      ? countDays(to.filters, turn, (days, done) => say(sumOf(days), done))
      : null;
    // The list says what went wrong.
    for (const one of [chart, narrowed]) one?.catch(() => {});
  };
  update(first);
  return update;
};

function sortMenu(address: Address, go: (address: Address) => void): HTMLElement {
  const select = el('select', { 'aria-label': 'Order' });
  for (const [value, name] of sorts) {
    const option = el('option', { value }, name);
    option.selected = (address.sort ?? 'date') === value;
    select.append(option);
  }
  select.addEventListener('change', () => go({ ...address, sort: select.value }));
  return select;
}
