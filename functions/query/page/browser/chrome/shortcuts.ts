import { button, el } from '../dom.ts';

const keys: [string, string][] = [
  ['/', 'Search'],
  ['j  k', 'Next, previous event of a list'],
  ['Enter', 'Open what is focused'],
  ['← →  + −', 'Move and zoom in a timeline, a network or a map'],
  ['Esc', 'Close what is open'],
  ['?', 'These keys'],
];
const setting = 'entente-single-keys';

/** Single keys help some and hinder others: they can be switched off, and it is remembered. */
export const singleKeysOn = (): boolean => localStorage.getItem(setting) !== 'off';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null;

export function mountShortcuts(): void {
  const dialog = el('dialog', { class: 'shortcuts', 'aria-labelledby': 'shortcuts-title' });
  const toggle = el('input', { type: 'checkbox', id: 'single-keys' });
  toggle.addEventListener('change', () =>
    localStorage.setItem(setting, toggle.checked ? 'on' : 'off'),
  );
  dialog.append(
    el('h2', { id: 'shortcuts-title' }, 'Keys'),
    el(
      'dl',
      {},
      ...keys.flatMap(([key, does]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, does)]),
    ),
    el('p', {}, toggle, ' ', el('label', { for: 'single-keys' }, 'Single keys (/ j k ?) are on')),
    button({ class: 'strong' }, () => dialog.close(), 'Close'),
  );
  document.body.append(dialog);
  const open = () => {
    toggle.checked = singleKeysOn();
    if (!dialog.open) dialog.showModal();
  };
  document.querySelector('#keys')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!singleKeysOn()) return;
    if (event.key === '?') open();
    else if (event.key === '/') {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('#search input')?.focus();
    }
  });
}
