import type { DateValue } from '../mention.ts';
import { calendarDay } from './calendar-day.ts';
import { type DateForm, wordAt } from './reading.ts';

type Week = NonNullable<Extract<DateValue, { sort: 'day' }>['week']>;

/** How a week is told by one of its days. */
const sides: ReadonlyMap<string, Week> = new Map([
  ['of', 'around'],
  ['beginning', 'from'],
  ['starting', 'from'],
  ['commencing', 'from'],
  ['ending', 'until'],
  ['ended', 'until'],
]);

/** [the week of May 19] [the week beginning June 8] [the week ending 3 July] */
export const weekOfDay: DateForm = (atoms, at) => {
  const name = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const week = sides.get(wordAt(atoms, name + 1));
  if (wordAt(atoms, name) !== 'week' || !week) return null;
  const from = wordAt(atoms, name + 2) === 'on' ? name + 3 : name + 2;
  const day = calendarDay(atoms, from);
  if (day?.value.sort !== 'day' || day.value.endDay || day.then) return null;
  return { value: { ...day.value, week }, from: at, to: day.to };
};
