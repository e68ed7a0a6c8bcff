import type { EventDate } from '#shared/event.ts';
import type { DateValue } from '../mention.ts';
import { formatDay, parseDay } from './calendar.ts';
import { day, month, season, year } from './calendar-days.ts';
import type { DateTense, Days } from './days.ts';
import { anaphoric, countedBack, relative, weekday } from './near-days.ts';
import { aroundNow } from './stretch.ts';

export interface DateContext {
  /** The words of the expression, kept in the answer. */
  readonly text: string;
  /** `YYYY-MM-DD`; without it only absolute dates resolve. */
  readonly published: string | null;
  /** Tense of the clause that governs the date; null reads as news does, the past. */
  readonly tense: DateTense;
  /** Whether it is the tense of the event's own verb [met on June 12], not of a verb about it [welcomed the summit on June 12]. */
  readonly verbal?: boolean;
  /** The event told before, for [the next day]. */
  readonly lastEvent?: { readonly start: string; readonly end: string } | null;
}

function daysOf(value: DateValue, context: DateContext): Days | null {
  const published = context.published === null ? Number.NaN : parseDay(context.published);
  const when = Number.isNaN(published)
    ? null
    : { published, tense: context.tense, verbal: context.verbal };
  switch (value.sort) {
    case 'day':
      return day(value, when);
    case 'month':
      return month(value, when);
    case 'season':
      return season(value, when);
    case 'year':
      return year(value, when);
    case 'weekday':
      return when && countedBack(weekday(value, when), value.back);
    case 'relative':
      return when && countedBack(relative(value, when), value.back);
    case 'anaphoric':
      return anaphoric(value, context.lastEvent ?? null);
    case 'stretch':
      return when && aroundNow(value, when);
    case 'duration':
      return null;
  }
}

/**
 * When a time expression is, from the day of publication and the tense it is told in.
 * [held talks Monday] + published Tue 2011-01-11, past → 2011-01-10, rule `weekday-before-published`.
 * Null for lengths, for [the next day] without an event before it, and for whatever needs a publication day that is not known.
 */
export function resolveDate(value: DateValue, context: DateContext): EventDate | null {
  const days = daysOf(value, context);
  if (!days || Number.isNaN(days.start) || Number.isNaN(days.end) || days.end < days.start)
    return null;
  const { start, end, precision, rule } = days;
  return { start: formatDay(start), end: formatDay(end), precision, text: context.text, rule };
}
