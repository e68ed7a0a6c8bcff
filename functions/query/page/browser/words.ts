import type { EventDate, Party } from '#shared/event.ts';
import type { EventSummary } from '#shared/tracked-event.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** [2011-01-10 → 10 Jan 2011] [2011-01 → Jan 2011] [2011 → 2011] */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-');
  return [date && Number(date), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** As exact as it is known: [10 Jan 2011] [10–12 Jan 2011] [Jan–Mar 2011] [2011] */
export function days(date: EventDate | null): string {
  if (!date) return 'undated';
  const { start, end, precision } = date;
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  const length = precision === 'day' || precision === 'range' ? 10 : 7;
  return span(start.slice(0, length), end.slice(0, length));
}

/** What both ends share is said once: [10–12 Jan 2011] [30 Dec 2010–2 Jan 2011] */
function span(start: string, end: string): string {
  if (start === end) return day(start);
  const from = day(start).split(' ');
  const to = day(end).split(' ');
  while (from.length > 1 && from.at(-1) === to[from.length - 1]) from.pop();
  return `${from.join(' ')}–${to.join(' ')}`;
}

/** [under-discussion → under discussion] [articleCount → article count] */
export const plain = (word: string): string =>
  word.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const number = (count: number): string => count.toLocaleString('en');

/** [1 article] [3 articles] */
export const counted = (count: number, word: string): string =>
  `${number(count)} ${word}${count === 1 ? '' : 's'}`;

/** [Japan and South Korea] [China, Japan, Russia and 3 more] */
export function listed(names: readonly string[], most = 4): string {
  if (names.length < 2) return names[0] ?? '';
  if (names.length > most)
    return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const partyNames = (parties: readonly Party[], most = 4): string =>
  listed(
    parties.map(({ name }) => name),
    most,
  ) || 'Parties not named';

/** A pact's own name; of a meeting what it was and where: [Talks in Seoul] */
export function eventName(event: EventSummary): string {
  if (event.type === 'pact') {
    const acronym = event.acronym && event.acronym !== event.name ? ` (${event.acronym})` : '';
    return capital(event.name) + acronym;
  }
  return capital(event.kind) + (event.place ? ` in ${event.place.name}` : '');
}

/** [Japan and South Korea: talks in Seoul] */
export const eventTitle = (event: EventSummary): string =>
  `${partyNames(event.parties)}: ${event.type === 'pact' ? eventName(event) : eventName(event).replace(/^./, (first) => first.toLowerCase())}`;

/** The sentence that proves what is shown: that of the latest step. */
export const provingQuote = (event: EventSummary): string | null =>
  event.history.at(-1)?.quote ?? null;

/** Statuses by how sure the event is: what has happened, what is to, what will not. */
const planned = new Set(['planned', 'proposed', 'under-discussion', 'postponed', 'suspended']);
const off = new Set(['cancelled', 'refused', 'rejected', 'terminated', 'violated']);
export type Standing = 'done' | 'planned' | 'off';
export const standingOf = (status: string): Standing =>
  off.has(status) ? 'off' : planned.has(status) ? 'planned' : 'done';

/** Milliseconds of an ISO day, UTC. */
export const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const today = (): string => isoDay(Date.now());
