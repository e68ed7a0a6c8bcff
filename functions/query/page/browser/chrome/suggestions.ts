import type { EventSummary } from '#shared/tracked-event.ts';
import { actorName, learnNames } from '../actors.ts';
import type { Filters } from '../address.ts';
import { ask } from '../api.ts';
import { eventName, partyNames } from '../words.ts';

/** Something the reader may have meant: a filter to set, or an event to open. */
export interface Suggestion {
  group: 'State or organisation' | 'Person' | 'Place' | 'Pact';
  text: string;
  note: string;
  /** What it is called, for the letters to begin. */
  names: readonly string[];
  choose: { filters: Filters } | { event: string };
}

const mostOfGroup = 4;
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a word of a name begins with the letters. */
export const begins = (letters: string) => (name: string) =>
  ` ${fold(name)}`.includes(` ${fold(letters)}`);

interface ActorCount {
  code: string;
  name: string;
  meetings: number;
  pacts: number;
}
let actors: Promise<ActorCount[]> | undefined;

/** What the letters so far may mean: states by their names, and what the events that match them hold. */
export async function suggest(letters: string, signal: AbortSignal): Promise<Suggestion[]> {
  actors ??= ask<{ countries: ActorCount[] }>('/countries').then(
    ({ countries }) => {
      learnNames(countries);
      return countries;
    },
    () => {
      actors = undefined;
      return [];
    },
  );
  const found = ask<{ events: EventSummary[] }>(
    `/events?limit=40&q=${encodeURIComponent(letters)}`,
    signal,
  ).catch(() => ({ events: [] }));
  const fits = begins(letters);
  const states = (await actors)
    .filter(({ code }) => [code, actorName(code)].some(fits))
    .slice(0, mostOfGroup)
    .map(
      ({ code, meetings, pacts }): Suggestion => ({
        group: 'State or organisation',
        text: actorName(code),
        note: `${code} · ${meetings + pacts} events`,
        names: [code, actorName(code)],
        choose: { filters: { country: code } },
      }),
    );
  return [...states, ...fromEvents((await found).events, fits)];
}

function fromEvents(events: readonly EventSummary[], fits: (name: string) => boolean) {
  const people = new Map<string, Suggestion>();
  const places = new Map<string, Suggestion>();
  const pacts = new Map<string, Suggestion>();
  const keep = (into: Map<string, Suggestion>, suggestion: Suggestion) => {
    if (into.size < mostOfGroup && !into.has(suggestion.text))
      into.set(suggestion.text, suggestion);
  };
  for (const event of events) {
    for (const { name, title } of event.participants) {
      if (fits(name))
        keep(people, {
          group: 'Person',
          text: name,
          note: title ?? '',
          names: [name],
          choose: { filters: { person: name } },
        });
    }
    if (event.place && fits(event.place.name)) {
      const { name, country } = event.place;
      const note = country ? actorName(country) : '';
      keep(places, {
        group: 'Place',
        text: name,
        note,
        names: [name],
        choose: { filters: { place: name } },
      });
    }
    const names = event.type === 'pact' ? [event.name, event.acronym ?? '', ...event.aliases] : [];
    if (names.some(fits)) {
      keep(pacts, {
        group: 'Pact',
        text: eventName(event),
        note: partyNames(event.parties, 3),
        names,
        choose: { event: event.id },
      });
    }
  }
  return [...people.values(), ...places.values(), ...pacts.values()];
}
