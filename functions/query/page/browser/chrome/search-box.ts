import { type Address, pathOfEvent, readAddress, withFilter } from '../address.ts';
import { el, replace } from '../dom.ts';
import { begins, type Suggestion, suggest } from './suggestions.ts';

type Go = (address: Address) => void;

const patience = 120;
const takesFilters = new Set(['explore', 'timeline', 'network', 'map']);

/** The search field with what the letters so far may mean (ARIA combobox). */
export function mountSearch(parent: HTMLElement, go: Go) {
  const input = el('input', {
    type: 'search',
    role: 'combobox',
    placeholder: 'A state, a person, a place, a pact',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Search events',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-autocomplete': 'list',
  });
  const list = el('div', { id: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions' });
  list.hidden = true;
  parent.append(input, list);

  let here: Address = { view: 'explore', filters: {} };
  let shown: Suggestion[] = [];
  let active = -1;
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    asking.abort();
    clearTimeout(timer);
    list.hidden = true;
    shown = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const base = (): Address =>
    takesFilters.has(here.view) ? here : { view: 'explore', filters: {} };
  const choose = (suggestion: Suggestion) => {
    close();
    if ('event' in suggestion.choose)
      return go(readAddress(pathOfEvent(suggestion.choose.event).slice(1)));
    const { country } = suggestion.choose.filters;
    const filters = { ...suggestion.choose.filters, q: '' };
    const former = base().filters.country?.split(',') ?? [];
    if (country) filters.country = [...new Set([...former, country])].join(',');
    go(withFilter(base(), filters));
  };
  const highlight = (to: number) => {
    active = to;
    for (const [at, option] of list.querySelectorAll('[role=option]').entries()) {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active >= 0) input.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const step = (by: 1 | -1) => {
    const from = active < 0 && by < 0 ? 0 : active;
    if (shown.length > 0) highlight((from + by + shown.length) % shown.length);
  };
  const open = (suggestions: Suggestion[]) => {
    const chosen = shown[active];
    shown = suggestions;
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    replace(list, ...groupsOf(shown, choose));
    highlight(
      shown.findIndex(({ group, text }) => group === chosen?.group && text === chosen.text),
    );
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    asking.abort();
    const letters = input.value.trim();
    if (letters.length < 2) return close();
    // What no longer fits goes at once; what does stays, and stays chosen, until more is known.
    if (!list.hidden) open(shown.filter(({ names }) => names.some(begins(letters))));
    asking = new AbortController();
    const { signal } = asking;
    timer = setTimeout(async () => {
      const found = await suggest(letters, signal).catch(() => []);
      if (!signal.aborted && document.activeElement === input) open(found);
    }, patience);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter') {
      const chosen = shown[active];
      if (chosen && !list.hidden) choose(chosen);
      else {
        close();
        go(withFilter(base(), { q: input.value.trim() }));
      }
    } else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  // A press on the list leaves the focus in the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    update(address: Address): void {
      here = address;
      if (document.activeElement !== input || !address.filters.q)
        input.value = address.filters.q ?? '';
    },
  };
}

function groupsOf(suggestions: readonly Suggestion[], choose: (one: Suggestion) => void) {
  const groups = new Map<string, HTMLElement>();
  for (const [at, suggestion] of suggestions.entries()) {
    const { group, text, note } = suggestion;
    const id = `suggestions-${groups.size}`;
    const box =
      groups.get(group) ??
      el(
        'div',
        { role: 'group', 'aria-labelledby': id },
        el('div', { class: 'group-name', id, role: 'presentation' }, group),
      );
    groups.set(group, box);
    const option = el(
      'div',
      { role: 'option', id: `suggestion-${at}`, 'aria-selected': 'false' },
      el('bdi', {}, text),
      el('small', {}, note),
    );
    option.addEventListener('click', () => choose(suggestion));
    box.append(option);
  }
  return [...groups.values()];
}
