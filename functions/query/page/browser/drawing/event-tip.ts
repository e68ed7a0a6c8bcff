import type { EventSummary } from '#shared/tracked-event.ts';
import { type Child, el } from '../dom.ts';
import { statusMark } from '../status-mark.ts';
import { days, eventName, partyNames, provingQuote } from '../words.ts';

/** An event in a few lines, with the sentence that proves it. */
export function eventTip(event: EventSummary): Child[] {
  const quote = provingQuote(event);
  return [
    el('p', { class: 'tip-head' }, el('bdi', {}, partyNames(event.parties))),
    el('p', {}, el('bdi', {}, eventName(event))),
    el('p', { class: 'tip-line' }, statusMark(event.status), ` ${days(event.date)}`),
    quote ? el('q', { class: 'quote', dir: 'auto' }, quote) : null,
  ];
}
