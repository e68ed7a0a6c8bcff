import { meetingKinds, meetingStatuses, pactKinds, pactStatuses } from '#shared/event.ts';
import { actorName } from '../actors.ts';
import { type Address, type FilterName, withFilter } from '../address.ts';
import { button, el } from '../dom.ts';
import { renew } from '../renew.ts';
import { capital, day, plain } from '../words.ts';

type Go = (address: Address) => void;

const names: Partial<Record<FilterName, string>> = {
  q: 'Words',
  country: 'Party',
  between: 'Between',
  person: 'Person',
  place: 'Place',
  topic: 'Topic',
  status: 'Status',
  kind: 'Kind',
  from: 'From',
  to: 'To',
  asOf: 'As of',
  minArticles: 'Articles, at least',
};
const many = new Set<FilterName>(['country', 'status', 'kind', 'topic']);

/** What narrows the events, as chips that can be taken away and menus that add more. */
export function mountFilterBar(parent: HTMLElement, go: Go, signal: AbortSignal) {
  const types = el('div', { class: 'types', role: 'group', 'aria-label': 'Type' });
  const menus = el('div', { class: 'menus' });
  const chips = el('ul', { class: 'chips', 'aria-label': 'Filters set' });
  parent.append(types, menus, chips);
  closeMenus(menus, signal);
  return {
    update(address: Address): void {
      renew(types, ...typeButtons(address, go));
      const open = [...menus.children].findIndex((menu) => menu.matches('[open]'));
      const anew = menusOf(address, go);
      if (anew[open]) anew[open].open = true;
      renew(menus, ...anew);
      renew(chips, ...chipsOf(address, go));
      chips.hidden = chips.childElementCount === 0;
    },
  };
}

function typeButtons(address: Address, go: Go) {
  const choices: [string, string][] = [
    ['', 'All'],
    ['meeting', 'Meetings'],
    ['pact', 'Pacts'],
  ];
  return choices.map(([value, name]) => {
    const pressed = String((address.filters.type ?? '') === value);
    const choose = () => go(withFilter(address, { type: value, kind: '', status: '' }));
    return button({ 'aria-pressed': pressed, class: `type ${value}` }, choose, name);
  });
}

function menusOf(address: Address, go: Go) {
  const { type } = address.filters;
  const both = <T>(meeting: readonly T[], pact: readonly T[]) =>
    type === 'meeting' ? meeting : type === 'pact' ? pact : [...new Set([...meeting, ...pact])];
  return [
    menu('Status', 'status', both<string>(meetingStatuses, pactStatuses), address, go),
    menu('Kind', 'kind', both<string>(meetingKinds, pactKinds), address, go),
  ];
}

function menu(
  name: string,
  filter: 'status' | 'kind',
  values: readonly string[],
  address: Address,
  go: Go,
) {
  const chosen = new Set(address.filters[filter]?.split(',') ?? []);
  const boxes = values.map((value) => {
    const box = el('input', { type: 'checkbox', checked: chosen.has(value) });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(value);
      else chosen.delete(value);
      go(withFilter(address, { [filter]: [...chosen].join(',') }));
    });
    return el('label', {}, box, ' ', capital(plain(value)));
  });
  const count = chosen.size > 0 ? ` (${chosen.size})` : '';
  return el(
    'details',
    { class: 'menu' },
    el('summary', {}, `${name}${count}`),
    el('fieldset', {}, el('legend', { class: 'hidden-text' }, name), ...boxes),
  );
}

/** A click elsewhere or Escape closes what is open. */
function closeMenus(menus: HTMLElement, signal: AbortSignal): void {
  const close = (except: Element | null) => {
    for (const open of menus.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      if (open !== except) open.open = false;
    }
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.isConnected) close(target.closest('details'));
    },
    { signal },
  );
  menus.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const summary = menus.querySelector<HTMLElement>('details[open] summary');
    close(null);
    summary?.focus();
  });
}

function chipsOf(address: Address, go: Go) {
  const chips: HTMLElement[] = [];
  for (const [name, said] of Object.entries(names) as [FilterName, string][]) {
    const given = address.filters[name];
    if (!given) continue;
    const values = many.has(name) ? given.split(',') : [given];
    for (const value of values) {
      const rest = values.filter((other) => other !== value).join(',');
      const text = `${said}: ${worded(name, value)}`;
      const remove = () => go(withFilter(address, { [name]: rest }));
      chips.push(
        el(
          'li',
          {},
          button(
            { class: 'chip', 'aria-label': `${text}, take away` },
            remove,
            el('bdi', {}, text),
            el('span', { 'aria-hidden': 'true' }, ' ×'),
          ),
        ),
      );
    }
  }
  if (chips.length > 1)
    chips.push(
      el(
        'li',
        {},
        button({ class: 'quiet' }, () => go({ ...address, filters: {} }), 'Clear all'),
      ),
    );
  return chips;
}

function worded(name: FilterName, value: string): string {
  if (name === 'country') return actorName(value);
  if (name === 'between') return value.split(',').map(actorName).join(' and ');
  if (name === 'from' || name === 'to' || name === 'asOf') return day(value);
  return name === 'status' || name === 'kind' ? plain(value) : value;
}
