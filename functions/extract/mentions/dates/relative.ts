import type { DateValue } from '../mention.ts';
import { type DateForm, dayNumber, isCapital, rawAt, readNumber, wordAt } from './reading.ts';
import { shiftAt } from './weekday.ts';
import { dayparts, todays, units } from './words.ts';

/** [today] [yesterday evening] [tonight] [this morning] [last night]; not [Russia Today]. */
export const today: DateForm = (atoms, at) => {
  const shift = todays.get(wordAt(atoms, at));
  if (shift !== undefined) {
    const named = isCapital(rawAt(atoms, at)) && isCapital(rawAt(atoms, at - 1));
    const shouted = rawAt(atoms, at) === rawAt(atoms, at).toUpperCase();
    if (named && !shouted) return null;
    const to = dayparts.has(wordAt(atoms, at + 1)) ? at + 2 : at + 1;
    return { value: { sort: 'relative', unit: 'day', shift }, from: at, to };
  }
  const word = wordAt(atoms, at);
  if (!dayparts.has(wordAt(atoms, at + 1)) || (word !== 'this' && word !== 'last')) return null;
  return {
    value: { sort: 'relative', unit: 'day', shift: word === 'last' ? -1 : 0 },
    from: at,
    to: at + 2,
  };
};

/** [the day before yesterday] [the day after tomorrow] */
export const dayBeside: DateForm = (atoms, at) => {
  if (wordAt(atoms, at) !== 'the' || wordAt(atoms, at + 1) !== 'day') return null;
  const pair = `${wordAt(atoms, at + 2)} ${wordAt(atoms, at + 3)}`;
  const shift = pair === 'before yesterday' ? -2 : pair === 'after tomorrow' ? 2 : 0;
  return shift ? { value: { sort: 'relative', unit: 'day', shift }, from: at, to: at + 4 } : null;
};

/** [last week] [this month] [next year] [the coming week]; [the past week] is a length. */
export const unitBeside: DateForm = (atoms, at) => {
  const before = shiftAt(atoms, at);
  const unit = before && units.get(wordAt(atoms, before.to));
  if (!before || !unit || unit.times > 1 || wordAt(atoms, before.to).endsWith('s')) return null;
  const lead = wordAt(atoms, at - 1);
  if (
    wordAt(atoms, at) === 'past' ||
    unit.unit === 'day' ||
    (lead === 'the' && wordAt(atoms, at) !== 'coming')
  )
    return null;
  return {
    value: { sort: 'relative', unit: unit.unit, shift: before.shift },
    from: at,
    to: before.to + 1,
  };
};

/** [the weekend] [over the past weekend] [next weekend] [*weekend* talks] */
export const weekend: DateForm = (atoms, at) => {
  const before = shiftAt(atoms, at);
  const name = before?.to ?? (wordAt(atoms, at) === 'the' ? at + 1 : at);
  if (wordAt(atoms, name) !== 'weekend') return null;
  if (name === at && !ofWeekend.test(wordAt(atoms, at + 1))) return null;
  return {
    value: { sort: 'relative', unit: 'weekend', shift: before?.shift ?? 0 },
    from: at,
    to: name + 1,
  };
};

const ofWeekend = /^(talks|meetings?|summit|visit|negotiations|conference|session|call)$/;

/** [a week ago] is to the day, [a year ago] to the month. */
const exactly: ReadonlyMap<string, Extract<DateValue, { sort: 'relative' }>> = new Map([
  ['week', { sort: 'relative', unit: 'day', shift: -7 }],
  ['year', { sort: 'relative', unit: 'month', shift: -12 }],
]);

/** [three weeks ago] [a decade ago] [two and a half years ago] [two weeks from now] [hours ago → today] */
export const ago: DateForm = (atoms, at) => {
  const number = readNumber(atoms, at);
  const noun = number?.to ?? at;
  const hours = /^(hours?|minutes?)$/.test(wordAt(atoms, noun));
  const unit = units.get(wordAt(atoms, noun));
  if (!hours && (!number || !unit)) return null;
  const after = wordAt(atoms, noun + 1);
  const ahead =
    (after === 'from' && /^(now|today)$/.test(wordAt(atoms, noun + 2))) || after === 'hence';
  if (after !== 'ago' && !ahead) return null;
  const to = noun + (after === 'from' ? 3 : 2);
  const count = hours || !number || !unit ? 0 : Math.round(number.count * unit.times);
  const shift = ahead ? count : -count;
  const exact = count === 1 && !ahead ? exactly.get(unit?.unit ?? '') : undefined;
  const value = exact ?? { sort: 'relative', unit: unit?.unit ?? 'day', shift };
  return { value, from: at, to };
};

const ranked =
  /^(first|second|third|fourth|fifth|sixth|most|least|worst|best|once|twice|times?|only)$|.est(-level)?$/;

/** [the *second* visit in two weeks]: so long it took, up to now. */
export function isRanked(atoms: Parameters<DateForm>[0], at: number): boolean {
  for (let i = Math.max(0, at - 9); i < at; i++) if (ranked.test(wordAt(atoms, i))) return true;
  // [*was* the *highest*-level face-to-face talk between the two *in six years*]
  for (let i = Math.max(0, at - 18); i < at - 9; i++)
    if (/^(is|was|were)$/.test(wordAt(atoms, i - 2)) && ranked.test(wordAt(atoms, i))) return true;
  return false;
}

/** [in two weeks' time] [in three days]; not [the second visit in two weeks]. */
export const inUnits: DateForm = (atoms, at) => {
  if (wordAt(atoms, at) !== 'in') return null;
  const number = readNumber(atoms, at + 1);
  const unit = number && units.get(wordAt(atoms, number.to));
  if (!number || !unit) return null;
  const next = wordAt(atoms, number.to + 1);
  const time = (next === "'" || next === "'s") && wordAt(atoms, number.to + 2) === 'time';
  const to = time ? number.to + 3 : number.to + 1;
  if (!time) {
    if (next === 'of') return null;
    if (isRanked(atoms, at)) return null;
  }
  const shift = Math.round(number.count * unit.times);
  return { value: { sort: 'relative', unit: unit.unit, shift }, from: at, to };
};

/** [the 5th of this month] [on 25 this month] */
export const dayOfMonthBeside: DateForm = (atoms, at) => {
  const day = dayNumber(wordAt(atoms, at));
  const of = wordAt(atoms, at + 1) === 'of' ? at + 2 : at + 1;
  const before = day ? shiftAt(atoms, of) : null;
  if (!before || wordAt(atoms, before.to) !== 'month') return null;
  return {
    value: { sort: 'relative', unit: 'month', shift: before.shift, day },
    from: at,
    to: before.to + 1,
  };
};

const fixed = new Map<string, [number, number]>([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
]);

/** By the first Monday or Thursday from a day on. */
const movable = new Map<string, { month: number; day: number; first: number }>([
  ['memorial day', { month: 5, day: 25, first: 1 }],
  ['labor day', { month: 9, day: 1, first: 1 }],
  ['columbus day', { month: 10, day: 8, first: 1 }],
  ['thanksgiving day', { month: 11, day: 22, first: 4 }],
]);

/** [Christmas Day] [New Year's Day] [on *Memorial Day*] */
export const holiday: DateForm = (atoms, at) => {
  const newYear =
    wordAt(atoms, at) === 'new' &&
    wordAt(atoms, at + 1) === 'year' &&
    wordAt(atoms, at + 2) === "'s";
  if (newYear) {
    const eve = wordAt(atoms, at + 3) === 'eve';
    if (!eve && wordAt(atoms, at + 3) !== 'day') return null;
    const [month, day] = eve ? [12, 31] : [1, 1];
    return { value: { sort: 'day', year: null, month, day }, from: at, to: at + 4 };
  }
  const name = `${wordAt(atoms, at)} ${wordAt(atoms, at + 1)}`;
  const feast = movable.get(name);
  if (feast && isCapital(rawAt(atoms, at)))
    return { value: { sort: 'day', year: null, ...feast }, from: at, to: at + 2 };
  const found = fixed.get(name);
  if (!found) return null;
  return {
    value: { sort: 'day', year: null, month: found[0], day: found[1] },
    from: at,
    to: at + 2,
  };
};
