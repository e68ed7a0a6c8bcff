import type { Change } from '#shared/tracked-event.ts';
import { button, el, replace } from '../dom.ts';
import { forgetEvents } from '../event-set.ts';
import { follow } from '../follow.ts';
import { counted } from '../words.ts';

/** Says that something new is there and waits for the reader to ask for it: nothing moves by itself. */
export function mountNotice(
  parent: HTMLElement,
  since: number,
  announce: (text: string) => void,
  refresh: () => void,
): void {
  const seen = new Set<string>();
  const said = el('span');
  const tell = (changes: Change[]) => {
    for (const { event } of changes) seen.add(event);
    const text = `${counted(seen.size, 'event')} new or changed`;
    announce(text);
    said.textContent = text;
    parent.hidden = false;
  };
  const close = (show: boolean) => {
    seen.clear();
    parent.hidden = true;
    if (!show) return;
    forgetEvents();
    refresh();
  };
  replace(
    parent,
    said,
    button({ class: 'strong' }, () => close(true), 'Show'),
    button({ 'aria-label': 'Dismiss' }, () => close(false), '×'),
  );
  follow(since, tell);
}
