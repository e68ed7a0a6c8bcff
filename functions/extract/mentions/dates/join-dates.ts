import type { DateValue } from '../mention.ts';
import type { Atom } from './atoms.ts';
import { isJointWord, type Reading, wordAt } from './reading.ts';
import { weekdays } from './words.ts';

const moved = /^(postpone|move|reschedule|delay|bring|brought|push|extend|shift|put)/;

/** [moved from May 3 to May 5] is a change of day, not a span. */
function isMove(atoms: readonly Atom[], at: number): boolean {
  if (wordAt(atoms, at - 1) !== 'from') return false;
  for (let i = Math.max(0, at - 5); i < at - 1; i++) if (moved.test(wordAt(atoms, i))) return true;
  return false;
}

const dayOrder = (month: number, day: number) => month * 31 + day;

/** One value for two of a sort, or null when they stay apart; `next` joins only neighbours [Tuesday and Wednesday]. */
function span(a: DateValue, b: DateValue, next: boolean): DateValue | null {
  if (a.sort === 'day' && b.sort === 'day' && !a.endDay && !b.endDay && !a.week && !b.week) {
    const distance = dayOrder(b.month, b.day) - dayOrder(a.month, a.day);
    if (next && (a.month !== b.month || distance !== 1)) return null;
    const year = a.year ?? (distance < 0 && b.year ? b.year - 1 : b.year);
    const { endDay, endMonth } = { endDay: b.day, endMonth: b.month };
    const endYear = b.year && b.year !== year ? { endYear: b.year } : {};
    return { ...a, year, ...(endMonth === a.month ? {} : { endMonth }), endDay, ...endYear };
  }
  if (a.sort === 'weekday' && b.sort === 'weekday' && a.endWeekday === undefined) {
    if (next && (a.weekday + 1) % 7 !== b.weekday) return null;
    return { ...b, ...a, endWeekday: b.weekday };
  }
  if (a.sort === 'month' && b.sort === 'month' && !a.part && !b.part && !a.endMonth) {
    if (next && a.month + 1 !== b.month) return null;
    if (a.year && b.year && a.year !== b.year) return null;
    return { ...b, ...a, year: a.year ?? b.year, endMonth: b.month };
  }
  if (a.sort === 'year' && b.sort === 'year' && !a.part && !b.part && b.year > a.year) {
    return next || a.endYear ? null : { ...a, endYear: b.endYear ?? b.year };
  }
  return null;
}

const startsWithWeekday = (atoms: readonly Atom[], reading: Reading) =>
  weekdays.has(wordAt(atoms, reading.from));

/** [a year ago *Thursday*], [two weeks ago *today*], [ten years ago *this month*]: counted back from the second. */
function countBack(atoms: readonly Atom[], a: Reading, b: Reading): Reading | null {
  if (a.value.sort !== 'relative' || wordAt(atoms, a.to - 1) !== 'ago') return null;
  const { unit, shift } = a.value;
  const { value } = b;
  const isPlain = value.sort === 'weekday' || (value.sort === 'relative' && value.shift === 0);
  if (unit === 'weekend' || shift >= 0 || a.to !== b.from || b.then || !isPlain) return null;
  return { value: { ...value, back: { unit, count: -shift } }, from: a.from, to: b.to };
}

/** A span of two dates, a weekday beside its day, a year that the first borrows from the second. */
export function joinDates(atoms: readonly Atom[], a: Reading, b: Reading): Reading | null {
  const gap = b.from - a.to;
  const link = wordAt(atoms, a.to);
  const counted = countBack(atoms, a, b);
  if (counted) return counted;
  const bracket = link === '(' && wordAt(atoms, b.to) === ')';
  if (a.value.sort === 'weekday' && b.value.sort === 'day' && !a.then) {
    const touching = gap === 0 || (gap === 1 && (link === ',' || bracket));
    if (touching) return { ...b, from: a.from, to: bracket ? b.to + 1 : b.to };
  }
  if (a.value.sort === 'day' && b.value.sort === 'weekday' && bracket && gap === 1) {
    return { value: { ...a.value, weekday: b.value.weekday }, from: a.from, to: b.to + 1 };
  }
  if (gap === 1 && link === 'and' && a.value.sort === 'weekday' && b.value.sort === 'day') {
    const last = b.value.weekday;
    if (b.value.endDay && !b.then && startsWithWeekday(atoms, b)) return { ...b, from: a.from };
    if (last !== undefined && (a.value.weekday + 1) % 7 === last && b.value.day > 1) {
      const { weekday: _, ...day } = b.value;
      return { value: { ...day, day: day.day - 1, endDay: day.day }, from: a.from, to: b.to };
    }
  }
  if (gap !== 1 || a.then || b.then) return null;
  const between = wordAt(atoms, a.from - 1) === 'between';
  const and = link === 'and' || link === '&';
  const to = isJointWord(link) || /^(to|through|until|till|thru)$/.test(link);
  if ((!and && !to) || (to && isMove(atoms, a.from))) return null;
  const value = span(a.value, b.value, and && !between);
  return value ? { value, from: a.from, to: b.to } : null;
}

/** [May 3 and May 10, 2011] [in June and October 2010]: the year at the end is for both. */
export function lendYear(atoms: readonly Atom[], a: Reading, b: Reading): Reading {
  const link = wordAt(atoms, a.to);
  const listed = b.from - a.to === 1 && (link === 'and' || link === ',' || link === 'or');
  const takes = (a.value.sort === 'day' || a.value.sort === 'month') && a.value.year === null;
  const gives = (b.value.sort === 'day' || b.value.sort === 'month') && b.value.year;
  if (!listed || !takes || !gives || !('month' in a.value) || !('month' in b.value)) return a;
  return b.value.month >= a.value.month
    ? { ...a, value: { ...a.value, year: gives } as DateValue }
    : a;
}
