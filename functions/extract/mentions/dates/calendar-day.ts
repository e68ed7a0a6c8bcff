import type { DateValue } from '../mention.ts';
import type { Atom } from './atoms.ts';
import {
  type DateForm,
  dayNumber,
  isCapital,
  isJointWord,
  type Reading,
  rawAt,
  wordAt,
  yearNumber,
} from './reading.ts';
import { counted, months, weekdays } from './words.ts';

type Day = Extract<DateValue, { sort: 'day' }>;

/** Months that are words or names of their own are read only with a capital. */
const alsoWords = new Set(['may', 'march', 'mar', 'august', 'dec', 'jan', 'jun', 'sep', 'oct']);
const inTime = new Set(['in', 'since', 'early', 'late', 'mid']);
/** [the March 14 Alliance, June 4 Square]: named after a day, not on it. */
const namedAfterDays =
  /^(Alliance|Movement|Coalition|Brigades?|Group|Revolution|Square|Street|Avenue|Organi[sz]ation|Forces|Bloc|Camp|Party)$/;
const wholeShort = new Set(['may', 'june', 'july']);
const modalCompany = new Set(['be', 'not', 'have', 'also', 'never', 'well', 'yet']);

/** The month written at `at`, with the place after it and its point. */
export function monthAt(atoms: readonly Atom[], at: number): { month: number; to: number } | null {
  const word = wordAt(atoms, at);
  const month = months.get(word);
  if (!month) return null;
  if (alsoWords.has(word) && !isCapital(rawAt(atoms, at)) && !inTime.has(wordAt(atoms, at - 1)))
    return null;
  if (word === 'may' && modalCompany.has(wordAt(atoms, at + 1))) return null;
  const point =
    word.length < 5 && !wholeShort.has(word) && atoms[at + 1]?.raw === '.' && atoms[at + 1]?.glued
      ? 1
      : 0;
  return { month, to: at + 1 + point };
}

const yearShifts = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** [, 2011] [of 2011] ['89] [APR 89] [of last year] after a day or a month. */
export function yearAfter(
  atoms: readonly Atom[],
  at: number,
  telegram: boolean,
): { year: number | null; yearShift?: number; to: number } {
  let next = at;
  if (wordAt(atoms, next) === ',' || wordAt(atoms, next) === 'of') next++;
  const year = yearNumber(wordAt(atoms, next));
  if (year) return { year, to: next + 1 };
  const shift = yearShifts.get(wordAt(atoms, next));
  if (shift !== undefined && wordAt(atoms, next + 1) === 'year') {
    return { year: null, yearShift: shift, to: next + 2 };
  }
  const quoted = rawAt(atoms, at) === "'" ? at + 1 : at;
  const short = /^'?(\d\d)$/.exec(rawAt(atoms, quoted))?.[1];
  const marked = quoted > at || rawAt(atoms, at).startsWith("'") || telegram;
  if (short && marked && !counted.has(wordAt(atoms, quoted + 1))) {
    return { year: Number(short) + (Number(short) < 30 ? 2000 : 1900), to: quoted + 1 };
  }
  return { year: null, to: at };
}

const isTo = (word: string) =>
  isJointWord(word) || word === 'to' || word === 'through' || word === 'until' || word === '/';

/** The numbers of one month [3] [3-5] [3 and 4] [3, 4 and 5] [3rd to 5th]: single days and spans. */
function readDays(atoms: readonly Atom[], at: number) {
  const between = wordAt(atoms, at - 1) === 'between' || wordAt(atoms, at - 2) === 'between';
  const days: { day: number; endDay?: number; from: number; to: number }[] = [];
  let next = at;
  for (let n = 0; n < 8; n++) {
    const skip = wordAt(atoms, next) === 'the' && n > 0 ? 1 : 0;
    const day = dayNumber(wordAt(atoms, next + skip));
    if (!day || counted.has(wordAt(atoms, next + skip + 1))) break;
    const last = days.at(-1);
    const joiner = wordAt(atoms, next - 1);
    if (
      last &&
      (isTo(joiner) || between || day === (last.endDay ?? last.day) + 1) &&
      day > last.day
    ) {
      last.endDay = day;
      last.to = next + skip + 1;
    } else days.push({ day, from: n ? next + skip : at, to: next + skip + 1 });
    const to = next + skip + 1;
    const follow = wordAt(atoms, to);
    if (!isTo(follow) && follow !== 'and' && follow !== 'or' && follow !== ',' && follow !== '&')
      break;
    next = to + 1;
  }
  return days;
}

type Days = ReturnType<typeof readDays>;

const span = (day: Days[number], month: number): Day => ({
  sort: 'day',
  year: null,
  month,
  day: day.day,
  ...(day.endDay ? { endDay: day.endDay } : {}),
});

function assemble(
  atoms: readonly Atom[],
  days: Days,
  month: number,
  from: number,
  bare: number,
  telegram: boolean,
): Reading | null {
  if (namedAfterDays.test(rawAt(atoms, bare))) return null;
  const attacks =
    month === 9 && days[0]?.day === 11 && /^(attack|terror)/.test(wordAt(atoms, bare));
  const { to, year, ...shift } = yearAfter(atoms, bare, telegram);
  return days.reduceRight<Reading | null>((then, day, n) => {
    const value = { ...span(day, month), ...shift, year: attacks ? 2001 : year };
    const [start, end] = [n ? day.from : from, n === days.length - 1 ? to : day.to];
    return { value, from: start, to: end, ...(then ? { then } : {}) };
  }, null);
}

/** [May 3] [May 3-5, 2011] [Nov. 23] [January 3 and 4] */
const monthDay: DateForm = (atoms, at) => {
  const month = monthAt(atoms, at);
  if (!month) return null;
  const start = wordAt(atoms, month.to) === 'the' ? month.to + 1 : month.to;
  const days = readDays(atoms, start);
  const last = days.at(-1);
  return last ? assemble(atoms, days, month.month, at, last.to, false) : null;
};

/** [3 May] [the 3rd of May 2011] [10 and 11 January] [3/4 Jan] [25 APR 89] */
const dayMonth: DateForm = (atoms, at) => {
  if (isJointWord(wordAt(atoms, at - 1)) && atoms[at]?.glued) return null;
  const start = wordAt(atoms, at) === 'the' ? at + 1 : at;
  // [*the* 3 May summit]: the article is of the summit
  if (start > at && /^\d+$/.test(wordAt(atoms, start))) return null;
  const days = readDays(atoms, start);
  let to = days.at(-1)?.to;
  if (to === undefined || rawAt(atoms, at - 1) === '$') return null;
  if (wordAt(atoms, to) === 'of') to++;
  if (isJointWord(wordAt(atoms, to)) && wordAt(atoms, to).length === 1) to++;
  const month = monthAt(atoms, to);
  if (!month) return null;
  const raw = rawAt(atoms, to);
  const telegram = raw.length < 5 && (raw === raw.toUpperCase() || raw.endsWith('.') === false);
  return assemble(atoms, days, month.month, at, month.to, telegram && raw.length === 3);
};

const pad = (atoms: readonly Atom[], at: number, digits: RegExp) =>
  digits.test(wordAt(atoms, at)) ? Number.parseInt(wordAt(atoms, at), 10) : 0;

/** [2011-01-10] [2011/01/10] [10/01/2011, month first where both could be] [10.01.2011] */
const numeric: DateForm = (atoms, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(atoms, at).slice(0, 11));
  const parts = dotted
    ? [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])]
    : [
        pad(atoms, at, /^\d{1,4}$/),
        pad(atoms, at + 2, /^\d{1,2}$/),
        pad(atoms, at + 4, /^\d{1,4}(t[\d:.z]*)?$/),
      ];
  const [joint, second] = [wordAt(atoms, at + 1), wordAt(atoms, at + 3)];
  if (!dotted && (joint !== second || (joint !== '/' && joint !== '-'))) return null;
  if (!dotted && parts[0]! < 32) {
    const [a, b, year] = parts as [number, number, number];
    parts.splice(0, 3, year, ...(a > 12 ? [b, a] : [a, b]));
  }
  const [year, month, day] = parts as [number, number, number];
  if (!yearNumber(String(year)) || !month || month > 12 || !day || day > 31) return null;
  return { value: { sort: 'day', year, month, day }, from: at, to: dotted ? at + 1 : at + 5 };
};

const firstOf = (atoms: readonly Atom[], at: number) =>
  monthDay(atoms, at) ?? numeric(atoms, at) ?? dayMonth(atoms, at);

/** A day of the calendar, alone or beside its weekday [Tuesday 3 May] [Tuesday (May 3)] [May 3 (Tuesday)]. */
export const calendarDay: DateForm = (atoms, at) => {
  const weekday = weekdays.get(wordAt(atoms, at));
  if (weekday === undefined) return firstOf(atoms, at);
  let next = at + 1;
  if (rawAt(atoms, next) === '.' && atoms[next]?.glued) next++;
  const bracket = wordAt(atoms, next) === '(';
  if (bracket || wordAt(atoms, next) === ',') next++;
  const day = firstOf(atoms, next);
  if (day?.value.sort !== 'day') return null;
  const to = bracket && wordAt(atoms, day.to) === ')' ? day.to + 1 : day.to;
  if (day.then || day.value.endDay) return { ...day, from: at, to };
  return { value: { ...day.value, weekday }, from: at, to };
};
