import type { EventSummary } from '#shared/tracked-event.ts';

/** [Talks: Japan, South Korea, in Seoul] [General Security of Military Information Agreement (GSOMIA): Japan, South Korea] */
export function eventTitle(event: EventSummary): string {
  const parties = event.parties.map(({ name }) => name).join(', ');
  if (event.type === 'pact') {
    const acronym = event.acronym && event.acronym !== event.name ? ` (${event.acronym})` : '';
    return `${upperFirst(event.name)}${acronym}: ${parties}`;
  }
  const place = event.place ? `, in ${event.place.name}` : '';
  return `${upperFirst(event.kind)}: ${parties}${place}`;
}

/** [held, 10 to 12 January 2011, told by 3 articles] */
export function eventLine(event: EventSummary): string {
  const articles = event.articleCount === 1 ? '1 article' : `${event.articleCount} articles`;
  return [event.status, eventDays(event), `told by ${articles}`].filter(Boolean).join(', ');
}

/** [2011-01-10] [2011-01-10 to 2011-01-12] [2011-01] [2011]; empty without a date. */
export function eventDays({ date }: EventSummary): string {
  if (!date) return '';
  if (date.precision === 'year') return date.start.slice(0, 4);
  if (date.precision === 'month') return date.start.slice(0, 7);
  return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
