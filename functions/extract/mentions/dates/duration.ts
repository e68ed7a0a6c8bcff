import { type DateForm, isJointWord, readNumber, wordAt } from './reading.ts';
import { units } from './words.ts';

const longs = new Map([
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
] as const);

export const longWords: readonly string[] = [...longs.keys()];

/** [two days] [two-day] [35-year] [a week of talks] [weeklong]; not [70-year-old]. */
export const duration: DateForm = (atoms, at) => {
  const long = longs.get(wordAt(atoms, at) as 'daylong');
  if (long) return { value: { sort: 'duration', unit: long, count: 1 }, from: at, to: at + 1 };
  const lead = wordAt(atoms, at) === 'last' || wordAt(atoms, at) === 'past' ? at + 1 : at;
  const number = readNumber(atoms, lead);
  const from =
    number && isJointWord(wordAt(atoms, number.to)) ? number.to + 1 : (number?.to ?? lead);
  const unit = units.get(wordAt(atoms, from));
  if (!unit) return null;
  const joint = isJointWord(wordAt(atoms, from + 1)) ? from + 2 : from + 1;
  const tail = wordAt(atoms, joint);
  const isLong = tail === 'long' && joint > from + 1;
  if (tail === 'old' || (!number && !isLong && wordAt(atoms, at) !== 'past')) return null;
  const count = (number?.count ?? 1) * unit.times;
  return {
    value: { sort: 'duration', unit: unit.unit, count },
    from: at,
    to: isLong ? joint + 1 : from + 1,
  };
};

/** [*the day* before the ceremony]: a length too, from what stands behind it. */
export const dayApart: DateForm = (atoms, at) => {
  const unit = /^(day|month|year)$/.test(wordAt(atoms, at + 1)) && units.get(wordAt(atoms, at + 1));
  if (!unit || !/^(before|after)$/.test(wordAt(atoms, at + 2))) return null;
  return { value: { sort: 'duration', unit: unit.unit, count: 1 }, from: at, to: at + 2 };
};
