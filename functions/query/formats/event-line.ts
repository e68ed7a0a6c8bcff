import type { EventSummary } from '#shared/tracked-event.ts';

/** [held, 10 to 12 January 2011, told by 3 articles] */
export function eventLine(event: EventSummary): string {
  const articles = event.articleCount === 1 ? '1 article' : `${event.articleCount} articles`;
  return [event.status, eventDays(event), `told by ${articles}`].filter(Boolean).join(', ');
}

/** [2011-01-10] [2011-01-10 to 2011-01-12] [2011-01] [2011]; empty without a date. */
function eventDays({ date }: EventSummary): string {
  if (!date) return '';
  if (date.precision === 'year') return date.start.slice(0, 4);
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
}
