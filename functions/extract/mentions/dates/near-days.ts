import type { CountedBack } from '../mention.ts';
import { dayOf, lastOfMonth, monthOf, parseDay, weekdayOf, weekStart, yearOf } from './calendar.ts';
import { type Days, pieceOf, type ValueOf, type When } from './days.ts';

/** [*a year ago* Thursday]: the days as many weeks, months or years before. */
export function countedBack(days: Days, back: CountedBack | undefined): Days {
  if (!back) return days;
  const { unit, count } = back;
  const earlier = (at: number): number => {
    if (unit === 'day' || unit === 'week') return at - (unit === 'week' ? 7 : 1) * count;
    const months = unit === 'year' ? 12 * count : count;
    const [y, m] = [yearOf(at), monthOf(at) - months];
    return Math.min(dayOf(y, m, 1) + at - dayOf(yearOf(at), monthOf(at), 1), lastOfMonth(y, m));
  };
  return { ...days, start: earlier(days.start), end: earlier(days.end), rule: `ago ${days.rule}` };
}

export function weekday(value: ValueOf<'weekday'>, when: When): Days {
  const { published, tense, verbal } = when;
  const back = (weekdayOf(published) - value.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (start: number, rule: string): Days => {
    if (value.endWeekday === undefined) return { start, end: start, precision: 'day', rule };
    const length = (value.endWeekday - value.weekday + 7) % 7;
    return { start, end: start + length, precision: 'range', rule };
  };
  const inWeek = (value.weekday + 6) % 7;
  if (value.weekShift !== undefined)
    return at(weekStart(published) + 7 * value.weekShift + inWeek, 'weekday-of-week');
  if (value.shift === -1) return at(published - (back || 7), 'last-weekday');
  if (value.shift === 1) return at(weekStart(published) + 7 + inWeek, 'next-weekday');
  if (back === 0) return at(published, 'weekday-of-publication');
  // [called off *Wednesday's* visit], told on Tuesday or Monday: of five or six days ago nobody would speak like that
  const soon = back >= 5 && verbal === false && value.shift === undefined;
  const future = tense === 'future' || (tense === 'present' && back > 1) || soon;
  if (future || (value.shift === 0 && tense !== 'past'))
    return at(published + ahead, 'weekday-after-published');
  return at(published - back, 'weekday-before-published');
}

/** The stretch of a unit around a day, `shift` units on. */
export function around(at: number, unit: ValueOf<'relative'>['unit'], shift: number): Days {
  const [y, m] = [yearOf(at), monthOf(at)];
  const rule = `relative-${unit}`;
  if (unit === 'day') return { start: at + shift, end: at + shift, precision: 'day', rule };
  if (unit === 'year')
    return {
      start: dayOf(y + shift, 1, 1),
      end: dayOf(y + shift, 12, 31),
      precision: 'year',
      rule,
    };
  if (unit === 'month')
    return {
      start: dayOf(y, m + shift, 1),
      end: lastOfMonth(y, m + shift),
      precision: 'month',
      rule,
    };
  // On a Sunday [last week] is the one that is ending.
  const ending = unit === 'week' && shift < 0 && weekdayOf(at) === 0 ? 7 : 0;
  const monday = weekStart(at) + 7 * shift + ending;
  const start = unit === 'weekend' ? monday + 5 : monday;
  return { start, end: monday + 6, precision: 'range', rule };
}

/** On a Sunday what will be *this week* is in the one that begins; so is what a headline tells in the present, or what is only named [ahead of *this week's* summit]. */
const coming = (
  { unit, shift }: ValueOf<'relative'>,
  { published, tense, verbal }: When,
): number =>
  unit === 'week' &&
  shift === 0 &&
  (tense === 'future' || tense === 'present' || verbal === false) &&
  weekdayOf(published) === 0
    ? 1
    : 0;

export function relative(value: ValueOf<'relative'>, when: When): Days {
  const { published, tense } = when;
  if (value.unit === 'weekend' && value.shift <= 0) {
    const saturday = weekStart(published) + 5;
    const back =
      value.shift < 0
        ? saturday + 1 >= published
        : saturday > published && tense !== 'future' && tense !== 'present';
    return around(published, 'weekend', back ? -1 : 0);
  }
  const days = around(published, value.unit, value.shift + coming(value, when));
  // [met *this week*]: by now
  if (value.unit === 'week' && value.shift === 0 && tense === 'past' && !value.part)
    return { ...days, end: Math.max(days.start, Math.min(days.end, published)) };
  if (value.day) {
    const start = days.start + value.day - 1;
    return { start, end: start, precision: 'day', rule: 'day-of-relative-month' };
  }
  return pieceOf(days, value.part, when);
}

export function anaphoric(
  value: ValueOf<'anaphoric'>,
  lastEvent: { start: string; end: string } | null,
): Days | null {
  if (!lastEvent) return null;
  const [start, end] = [parseDay(lastEvent.start), parseDay(lastEvent.end)];
  const longest = { day: 14, week: 31, month: 62, year: 366 }[value.unit];
  if (!(end - start <= longest)) return null;
  const from = value.shift > 0 ? end : start;
  return { ...around(from, value.unit, value.shift), rule: `anaphoric-${value.unit}` };
}
