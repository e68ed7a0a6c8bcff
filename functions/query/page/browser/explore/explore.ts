import { type Address, withFilter } from '../address.ts';
import { el, replace } from '../dom.ts';
import { type EventSet, eventsOf } from '../event-set.ts';
import type { Show } from '../view.ts';
import { counted } from '../words.ts';
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
  const filterBar = mountFilterBar(bar, go);
  const histogram = mountHistogram(chart, (span) =>
    go(withFilter(address, { from: span?.from ?? '', to: span?.to ?? '' })),
  );
  const eventList = mountEventList(list, signal);
  signal.addEventListener('abort', histogram.close);

  const update = (to: Address) => {
    address = to;
    title(to.filters.q ?? '');
    const { from, to: until, ...whole } = to.filters;
    const narrowed = eventsOf(to.filters, to.sort);
    const all = eventsOf(whole);
    filterBar.update(to);
    replace(tools, sortMenu(to, go), exportMenu(to.filters));
    eventList.update(narrowed, to);
    const say = () => {
      if (address !== to) return;
      count.textContent = countOf(narrowed);
      const span = { ...(from && { from }), ...(until && { to: until }) };
      histogram.update(all.events, span);
    };
    say();
    narrowed.watch(say, signal);
    all.watch(say, signal);
    narrowed
      .load(1)
      .then(() => idle())
      .then(() => all.loadAll(signal))
      .then(() => announce(countOf(narrowed)))
      .catch(() => {});
  };
  update(first);
  return update;
};

const idle = () => new Promise((done) => setTimeout(done, 300));

function countOf({ events, done, total }: EventSet): string {
  if (total !== null) return counted(total, 'event');
  return done
    ? counted(events.length, 'event')
    : events.length > 0
      ? `${events.length}+ events`
      : '';
}

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
