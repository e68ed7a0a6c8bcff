import type { EventDate } from '#shared/event.ts';
import type { DateMention } from '../mention.ts';
import { formatDay, parseDay } from './calendar.ts';

const length = { day: 1, week: 7, month: 30, year: 365 } as const;

/**
 * The days an event lasts, from the day it opens or closes and its length.
 * [two-day talks that opened Monday] → Monday to Tuesday; [that ended Monday] → Sunday to Monday.
 * Lengths that are no count of days, and dates that are not a day, leave the date as it is.
 */
export function extendDate(
  date: EventDate,
  duration: Pick<DateMention, 'value' | 'text'>,
  from: 'opening' | 'closing' = 'opening',
): EventDate {
  const { value } = duration;
  if (value.sort !== 'duration' || date.precision !== 'day') return date;
  const days = Math.round(value.count * length[value.unit]) - 1;
  if (days < 1 || days > 31) return date;
  const day = parseDay(date.start);
  return {
    start: formatDay(from === 'opening' ? day : day - days),
    end: formatDay(from === 'opening' ? day + days : day),
    precision: 'range',
    text: date.text,
    rule: `${date.rule}-extended`,
  };
}
