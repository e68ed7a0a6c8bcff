import type { EventSummary } from '#shared/tracked-event.ts';
import { pathOfEvent } from '../address.ts';
import { el, link } from '../dom.ts';
import { statusMark } from '../status-mark.ts';
import { counted, days, eventName, partyNames, provingQuote, standingOf } from '../words.ts';

/** One line of the list: when, who and what, how it stands, and the sentence that proves it. */
export function eventRow(event: EventSummary, asOf?: string): HTMLElement {
  const quote = provingQuote(event);
  return el(
    'li',
    { class: `row ${event.type} ${standingOf(event.status)}` },
    el('span', { class: 'when' }, days(event.date)),
    el(
      'span',
      { class: 'what' },
      link(
        pathOfEvent(event.id, asOf),
        {},
        el('bdi', { class: 'parties' }, partyNames(event.parties)),
        ' ',
        el('bdi', { class: 'name' }, eventName(event)),
      ),
      quote ? el('q', { class: 'quote', dir: 'auto' }, quote) : null,
    ),
    statusMark(event.status),
    el('span', { class: 'told' }, counted(event.articleCount, 'article')),
  );
}
