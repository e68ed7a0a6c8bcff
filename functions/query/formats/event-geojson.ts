import { eventTitle } from '#shared/event-title.ts';
import type { EventSummary } from '#shared/tracked-event.ts';

/** RFC 7946: the events whose place is known on the map. */
export function eventsAsGeoJson(events: readonly EventSummary[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: events.flatMap((event) => {
      const { lat, lon } = event.place ?? {};
      if (lat === undefined || lon === undefined) return [];
      const geometry = { type: 'Point', coordinates: [lon, lat] };
      return { type: 'Feature', id: event.id, geometry, properties: propertiesOf(event) };
    }),
  });
}

/** Flat, since map programs show a property as one value. */
function propertiesOf(event: EventSummary) {
  return {
    title: eventTitle(event),
    type: event.type,
    kind: event.kind,
    status: event.status,
    start: event.date?.start ?? null,
    end: event.date?.end ?? null,
    parties: event.parties.map(({ code }) => code).join(' '),
    place: event.place?.name,
    country: event.place?.country,
    articleCount: event.articleCount,
  };
}
