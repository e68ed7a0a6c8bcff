import { dayOf, lastOfMonth, monthOf, weekdayOf, weekStart, yearOf } from './calendar.ts';
import { type Days, pieceOf, type ValueOf, type When } from './days.ts';
import { shifted, yearFor } from './pick-year.ts';

export function day(value: ValueOf<'day'>, when: When | null): Days | null {
  const { month, endMonth = month, endDay = value.day } = value;
  const wraps = endMonth < month ? 1 : 0;
  const span = (year: number): readonly [number, number] => {
    const from = dayOf(year, month, Math.min(value.day, 31));
    if (value.first === undefined)
      return [from, dayOf(value.endYear ?? year + wraps, endMonth, endDay)];
    const feast = from + ((value.first - weekdayOf(from) + 7) % 7);
    return [feast, feast];
  };
  const [year, rule] = yearFor(value, when, span);
  if (year === null || value.day > 31 || monthOf(dayOf(year, month, value.day)) !== month)
    return null;
  const [start, end] = span(year);
  if (value.week) return weekOf(start, value.week);
  return { start, end, precision: end > start ? 'range' : 'day', rule };
}

/** [the week of May 19] from Monday to Sunday; [beginning, ending May 19] the seven days from it or up to it. */
function weekOf(day: number, side: 'around' | 'from' | 'until'): Days {
  const start = { around: weekStart(day), from: day, until: day - 6 }[side];
  return { start, end: start + 6, precision: 'range', rule: 'week-of-day' };
}

export function month(value: ValueOf<'month'>, when: When | null): Days | null {
  const endMonth = value.endMonth ?? value.month;
  const wraps = endMonth < value.month ? 1 : 0;
  const span = (year: number) =>
    [dayOf(year, value.month, 1), lastOfMonth(year + wraps, endMonth)] as const;
  const byShift = value.shift !== undefined && value.year === null && when;
  const [year, rule] = byShift
    ? ([
        shifted(value.shift!, yearOf(when.published), span, when.published),
        'month-by-shift',
      ] as const)
    : yearFor(value, when, span);
  if (year === null) return null;
  const [start, end] = span(year);
  if (value.week) {
    const first = value.week > 0 ? start + 7 * (value.week - 1) : end - 6;
    return {
      start: first,
      end: Math.min(end, first + 6),
      precision: 'range',
      rule: 'week-of-month',
    };
  }
  const whole = { start, end, precision: value.endMonth ? 'range' : 'month', rule } as const;
  return pieceOf(whole, value.part, when);
}

/** Days from the end of the three months to that of the season by the sun. */
const untilTheTurn = 21;

const seasonStart = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

export function season(value: ValueOf<'season'>, when: When | null): Days | null {
  const first = seasonStart[value.season];
  const span = (year: number) => [dayOf(year, first, 1), lastOfMonth(year, first + 2)] as const;
  const byShift = value.shift !== undefined && value.year === null && when;
  const [year, rule] = byShift
    ? ([
        // [last summer], said in early September while it still is this summer, is of the year before
        shifted(
          value.shift!,
          yearOf(when.published),
          (year) => [span(year)[0], span(year)[1] + untilTheTurn],
          when.published,
        ),
        'season-by-shift',
      ] as const)
    : yearFor(value, when, span);
  if (year === null) return null;
  const [start, end] = span(year);
  return pieceOf({ start, end, precision: 'season', rule }, value.part, when);
}

export function year(value: ValueOf<'year'>, when: When | null): Days {
  const { year: from, endYear = from, part } = value;
  const precision = endYear > from ? 'range' : 'year';
  return pieceOf(
    { start: dayOf(from, 1, 1), end: dayOf(endYear, 12, 31), precision, rule: 'year' },
    part,
    when,
  );
}
