import type { EventDate } from '#shared/event.ts';
import type { DatePart, DateValue } from '../mention.ts';
import { dayOf, lastOfMonth, yearOf } from './calendar.ts';

export type DateTense = 'past' | 'present' | 'future' | null;

export type ValueOf<Sort extends DateValue['sort']> = Extract<DateValue, { sort: Sort }>;

/** Where the article stands in time, and the tense the date is told in. */
export interface When {
  readonly published: number;
  readonly tense: DateTense;
  /** The tense is that of the event's own verb [met on June 12], not of a verb about it [welcomed the summit on June 12]. */
  readonly verbal: boolean | undefined;
}

/** Inclusive days, with the rule that found them. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly precision: EventDate['precision'];
  readonly rule: string;
}

/** [early 2015 → January to March] [late 1990s → 1997 to 1999] [mid-June → 11 to 20 June] */
function cut({ start, end, precision }: Days, part: 'early' | 'mid' | 'late'): [number, number] {
  const [first, last] = [yearOf(start), yearOf(end)];
  if (precision === 'year') {
    const [from, to] = { early: [1, 3], mid: [5, 8], late: [10, 12] }[part] as [number, number];
    return [dayOf(first, from, 1), lastOfMonth(first, to)];
  }
  if (last - first === 9) {
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part] as [number, number];
    return [dayOf(first + from, 1, 1), dayOf(first + to, 12, 31)];
  }
  const third = (end - start + 1) / 3;
  if (part === 'early') return [start, Math.floor(start + third) - 1];
  if (part === 'mid') return [Math.floor(start + third), Math.ceil(end - third)];
  return [Math.ceil(end - third) + 1, end];
}

/** [late 2015] [earlier this week]: a piece of a stretch of days. */
export function pieceOf(days: Days, part: DatePart | undefined, when: When | null): Days {
  if (!part) return days;
  const rule = `${days.rule}-${part}`;
  if (part === 'early' || part === 'mid' || part === 'late') {
    const [start, end] = cut(days, part);
    return { start, end, precision: 'range', rule };
  }
  if (part === 'first-half' || part === 'second-half') {
    const middle = Math.ceil((days.start + days.end) / 2);
    return part === 'first-half'
      ? { start: days.start, end: middle - 1, precision: 'range', rule }
      : { start: middle, end: days.end, precision: 'range', rule };
  }
  const inside = when && when.published >= days.start && when.published <= days.end;
  if (!inside) return { ...days, rule };
  return part === 'earlier'
    ? { start: days.start, end: when.published, precision: 'range', rule }
    : { start: when.published, end: days.end, precision: 'range', rule };
}
