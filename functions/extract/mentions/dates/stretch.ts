import type { Days, ValueOf, When } from './days.ts';
import { type DateForm, readNumber, wordAt } from './reading.ts';
import { isRanked } from './relative.ts';
import { units } from './words.ts';

const sides = new Map<string, 1 | -1>([
  ['within', 1],
  ['coming', 1],
  ['next', 1],
  ['past', -1],
  ['last', -1],
  ['recent', -1],
]);

/** How many [a few], [several] or none at all are taken for. */
const some = { day: 7, week: 4, month: 3, year: 3 } as const;
const length = { day: 1, week: 7, month: 30, year: 365 } as const;
const vague = new Set(['few', 'several', 'couple']);

/** [the coming days] [the coming hours → today] [the next two weeks] [the next two or three weeks] [over the next month] [within a month] [recent months] [the past year]; not [the last days of the war]. */
export const stretch: DateForm = (atoms, at) => {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const toward = sides.get(wordAt(atoms, first));
  if (toward === undefined) return null;
  let to = first + 1;
  const isVague = vague.has(wordAt(atoms, to));
  const number = isVague ? null : lastNumber(atoms, to);
  if (isVague) to += wordAt(atoms, to + 1) === 'of' ? 2 : 1;
  else if (number) to = number.to;
  const name = wordAt(atoms, to);
  const unit =
    name === 'hours' && toward > 0 ? { unit: 'day' as const, times: 1 / 24 } : units.get(name);
  // [last week], [the next day] are one of them, and read elsewhere
  const whole =
    name.endsWith('s') ||
    (wordAt(atoms, first) === 'past' && first > at) ||
    // [*over the next* week], [*in the last* month]
    (first > at && /^(next|last)$/.test(wordAt(atoms, first)) && isLasting(atoms, at)) ||
    (wordAt(atoms, first) === 'within' && number !== null);
  if (!unit || !whole || wordAt(atoms, to + 1) === 'of') return null;
  const several = name === 'hours' ? 0 : some[unit.unit];
  const count = (number?.count ?? (name.endsWith('s') ? several : 1)) * unit.times;
  return { value: { sort: 'stretch', unit: unit.unit, count, toward }, from: at, to: to + 1 };
};

/** [two], [two *or three*]. */
function lastNumber(atoms: Parameters<DateForm>[0], at: number): ReturnType<typeof readNumber> {
  const number = readNumber(atoms, at);
  const further = number && wordAt(atoms, number.to) === 'or' && readNumber(atoms, number.to + 1);
  return further || number;
}

/** [over], [throughout] and the like, in front of what lasts from or up to now. */
const isLasting = (atoms: Parameters<DateForm>[0], at: number): boolean =>
  /^(over|in|during|within|throughout)$/.test(wordAt(atoms, at - 1));

/** [a few days ago], [several weeks ago], [just months ago]: within so long before now. */
export const someTimeAgo: DateForm = (atoms, at) => {
  const noun = afterSome(atoms, at) ?? at;
  const unit = units.get(wordAt(atoms, noun));
  if (!unit || unit.times > 1 || !wordAt(atoms, noun).endsWith('s')) return null;
  // [years ago]: whenever that was
  if (wordAt(atoms, noun + 1) !== 'ago' || (noun === at && unit.unit === 'year')) return null;
  const value = { sort: 'stretch', unit: unit.unit, count: some[unit.unit], toward: -1 } as const;
  return { value, from: at, to: noun + 2 };
};

/** [in a few weeks], [in several days' time], [in a couple of hours → today]; not [the first visit in several months]. */
export const inSomeTime: DateForm = (atoms, at) => {
  if (wordAt(atoms, at) !== 'in' || isRanked(atoms, at)) return null;
  const hours = readNumber(atoms, at + 1)?.to ?? -1;
  const noun = afterSome(atoms, at + 1) ?? (isHours(wordAt(atoms, hours)) ? hours : -1);
  const name = wordAt(atoms, noun);
  const unit = isHours(name) ? { unit: 'day' as const, times: 1 } : units.get(name);
  if (!unit || unit.times > 1 || !name.endsWith('s') || wordAt(atoms, noun + 1) === 'of')
    return null;
  const count = isHours(name) ? 0 : some[unit.unit];
  return { value: { sort: 'stretch', unit: unit.unit, count, toward: 1 }, from: at, to: noun + 1 };
};

const isHours = (word: string): boolean => /^(hours|minutes)$/.test(word);

/** Where what there are [a few], [several] or [some] of stands. */
function afterSome(atoms: Parameters<DateForm>[0], at: number): number | null {
  const count = wordAt(atoms, at) === 'a' ? at + 1 : at;
  return /^(few|several|some)$/.test(wordAt(atoms, count)) ? count + 1 : null;
}

/** From or up to the day of publication. What is told in the past of [the next two days] counts from an event that is not known here. */
export function aroundNow(
  { unit, count, toward }: ValueOf<'stretch'>,
  { published, tense }: When,
): Days | null {
  const days = Math.round(count * length[unit]);
  if (toward > 0)
    return tense === 'past'
      ? null
      : {
          start: published,
          end: published + days,
          precision: days > 0 ? 'range' : 'day',
          rule: 'stretch-ahead',
        };
  return { start: published - days, end: published, precision: 'range', rule: 'stretch-back' };
}
