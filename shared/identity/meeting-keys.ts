import type { EventDate, MeetingReport } from '../event.ts';
import { fold } from '../fold.ts';
import { dayNumber, windowsOf } from './windows.ts';

/** A meeting of more days is a season of meetings: its days are no mark of it. */
const mostDays = 3;

/** Articles differ by a day or two about when a visit or a round of talks was. Rounds that are a week apart stay apart. */
const nearDays = 6;
const longestDays = 10;

/** Those whose members gather as a body, and not twice in a month at one place. */
const bodies = new Set(
  'G7 G8 G20 APEC ASEAN BRICS SCO OPEC OIC GCC AU CELAC MERCOSUR CIS QUAD ICO'.split(' '),
);

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The days a date names, where it names days and few of them. */
function daysOf(date: EventDate | null): string[] {
  if (!date || (date.precision !== 'day' && date.precision !== 'range')) return [];
  const [first, last] = [dayNumber(date.start), dayNumber(date.end)];
  if (last - first >= mostDays) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => dayText(first + i));
}

/** The month, where the date lies in one, or nearly. */
function monthOf({ date }: MeetingReport): string | null {
  if (!date || date.precision === 'year' || date.precision === 'season') return null;
  return dayNumber(date.end) - dayNumber(date.start) > 31 ? null : date.start.slice(0, 7);
}

/** A place as a key: its country where it has one, so that [Japan] and [Tokyo] are one. */
const placeOf = ({ place }: MeetingReport) => (place ? (place.country ?? fold(place.name)) : null);

const isShort = (date: EventDate | null): date is EventDate =>
  date !== null && dayNumber(date.end) - dayNumber(date.start) < longestDays;

/** Two that meet where a body gathers meet each other [China and the United States at the G20]. */
function statesAlone(codes: readonly string[]): readonly string[] {
  const states = codes.filter((code) => !bodies.has(code));
  return states.length === 2 ? states : codes;
}

/**
 * The parties and the day they met; the parties, the country and the days around; a body whose members gather, the country and the month.
 */
export function meetingKeys(report: MeetingReport, published: string | null): string[] {
  const codes = [...new Set(report.parties.map((party) => party.code))].sort();
  const meeting = statesAlone(codes);
  const who = meeting.join(' ');
  const place = placeOf(report);
  const month = monthOf(report);
  const keys = meeting.length < 2 ? [] : daysOf(report.date).map((day) => `1|day|${who} ${day}`);
  // What an article tells without a day it tells as news.
  const start = isShort(report.date) ? report.date.start : report.date ? null : published;
  if (place && meeting.length > 1 && start) {
    for (const window of windowsOf(start, nearDays)) keys.push(`2|near|${who}, ${place} ${window}`);
  }
  if (place && month && meeting === codes) {
    for (const body of codes)
      if (bodies.has(body)) keys.push(`3|gathering|${body} ${place} ${month}`);
  }
  return keys;
}
