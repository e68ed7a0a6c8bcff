import type { EventSummary } from './tracked-event.ts';

type Titled = Pick<EventSummary, 'kind' | 'parties' | 'place'> &
  ({ type: 'meeting' } | { type: 'pact'; name: string; acronym: string | null });

/** [Talks: Japan, South Korea, in Seoul] [General Security of Military Information Agreement (GSOMIA): Japan, South Korea] */
export function eventTitle(event: Titled): string {
  const parties = listed(event.parties.map(({ name }) => name));
  if (event.type === 'pact') {
    const acronym = event.acronym && event.acronym !== event.name ? ` (${event.acronym})` : '';
    return `${upperFirst(event.name)}${acronym}: ${parties}`;
  }
  const place = event.place ? `, in ${event.place.name}` : '';
  return `${upperFirst(event.kind)}: ${parties}${place}`;
}

const mostNames = 6;

/** [Egypt, Ethiopia, Kenya, Rwanda, Sudan and 6 more] */
function listed(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ') || 'no party named';
  return `${names.slice(0, mostNames - 1).join(', ')} and ${names.length - mostNames + 1} more`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
