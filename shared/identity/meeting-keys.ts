import type { EventDate, MeetingReport } from '../event.ts';
import { fold } from '../fold.ts';
import { dayNumber, windowsOf } from './windows.ts';

const nearDays = 4;
const mostDays = 5;

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The days a date names, where it names days and few of them. */
function daysOf(date: EventDate | null): string[] {
  if (!date || (date.precision !== 'day' && date.precision !== 'range')) return [];
  const [first, last] = [dayNumber(date.start), dayNumber(date.end)];
  if (last - first >= mostDays) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => dayText(first + i));
}

/** A place as a key: its country where it has one, so that [Japan] and [Tokyo] are one. */
const placeOf = ({ place }: MeetingReport) => (place ? (place.country ?? fold(place.name)) : null);

const surnames = (report: MeetingReport) =>
  [...new Set(report.participants.map(({ name }) => fold(name).split(' ').at(-1)!))].sort();

/**
 * Two parties: the days they met; the country and the days around, or the month where no day is known. More parties, or one: the country,
 * the month and a party, for a gathering is seldom listed in full.
 */
export function meetingKeys(report: MeetingReport, _published: string | null): string[] {
  const codes = [...new Set(report.parties.map((party) => party.code))].sort();
  const days = daysOf(report.date);
  const place = placeOf(report);
  if (codes.length === 0 || !report.date) return [];
  const who = codes.join(' ');
  const keys: string[] = [];
  if (codes.length === 2) {
    for (const day of days) keys.push(`1|day|${who} ${day}`);
    if (place && days[0])
      for (const window of windowsOf(days[0], nearDays))
        keys.push(`2|near|${who} ${place} ${window}`);
  } else {
    for (const day of days.slice(0, 1)) keys.push(`1|day|${who} ${day}`);
  }
  const people = surnames(report);
  if (place && people.length > 1 && report.date.precision !== 'year') {
    keys.push(
      `3|people|${people.slice(0, 2).join(' ')}, ${place} ${report.date.start.slice(0, 7)}`,
    );
  }
  return keys;
}
