import { eventTitle } from '#shared/event-title.ts';
import type { EventSummary, MeetingSummary } from '#shared/tracked-event.ts';
import { eventLine } from './event-line.ts';

const longestMeetingDays = 31;

const calendarStatus = {
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'CONFIRMED',
  postponed: 'TENTATIVE',
  proposed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  refused: 'CANCELLED',
} as const;

/**
 * RFC 5545: the meetings that took place or were to, with days to stand on. A meeting keeps its UID; its version is the SEQUENCE, so that a
 * calendar that has it takes the later day or the cancellation.
 */
export function eventsAsCalendar(events: readonly EventSummary[], origin: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Meetings//EN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Entente',
    ...events.filter(standsInCalendar).flatMap((meeting) => entry(meeting, origin)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function standsInCalendar(event: EventSummary): event is MeetingSummary {
  if (event.type !== 'meeting' || !event.date) return false;
  if (event.date.precision !== 'day' && event.date.precision !== 'range') return false;
  if (daysBetween(event.date.start, event.date.end) > longestMeetingDays) return false;
  const steps = [event.status, ...event.history.map(({ status }) => status)];
  return steps.some((status) => status !== 'proposed' && status !== 'refused');
}

function entry(meeting: MeetingSummary, origin: string): string[] {
  const { id, date, place, status, version, changedAt } = meeting;
  const address = `${origin}/events/${encodeURIComponent(id)}`;
  const where = [place?.name, place?.country].filter(Boolean).join(', ');
  const described = [eventLine(meeting), ...meeting.history.map(({ quote }) => `“${quote}”`)];
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(id)}@entente`,
    `DTSTAMP:${timestamp(changedAt)}`,
    `LAST-MODIFIED:${timestamp(changedAt)}`,
    `SEQUENCE:${version}`,
    `DTSTART;VALUE=DATE:${date!.start.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(date!.end).replaceAll('-', '')}`,
    `SUMMARY:${calendarText(eventTitle(meeting))}`,
    `DESCRIPTION:${calendarText(described.join('\n'))}`,
    ...(where ? [`LOCATION:${calendarText(where)}`] : []),
    ...(place?.lat !== undefined && place.lon !== undefined
      ? [`GEO:${place.lat.toFixed(6)};${place.lon.toFixed(6)}`]
      : []),
    `STATUS:${calendarStatus[status]}`,
    'TRANSP:TRANSPARENT',
    `URL:${address}`,
    'END:VEVENT',
  ];
}

/** [2011-01-11T08:30:00.000Z → 20110111T083000Z] */
const timestamp = (at: string) => `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** DTEND is the first day that is free again. [2012-02-28 → 2012-02-29] */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const daysBetween = (start: string, end: string) =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000;

/** One content line of RFC 5545: folded at 75 octets, never inside a character. */
function contentLine(line: string): string {
  const bytes = Buffer.from(line, 'utf8');
  if (bytes.length <= 75) return `${line}\r\n`;
  const pieces: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    let end = Math.min(start + (start === 0 ? 75 : 74), bytes.length);
    while (end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--;
    pieces.push(bytes.toString('utf8', start, end));
    start = end;
  }
  return `${pieces.join('\r\n ')}\r\n`;
}

/** Text of RFC 5545 3.3.11: backslash, semicolon, comma and line ends escaped, other control characters gone. */
function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}
