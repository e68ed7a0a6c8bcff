import type { Sentence } from '../document/document.ts';
import * as anaphoric from './dates/anaphoric.ts';
import { type Atom, readAtoms } from './dates/atoms.ts';
import { calendarDay } from './dates/calendar-day.ts';
import { dayApart, duration, longWords } from './dates/duration.ts';
import { joinDates, lendYear } from './dates/join-dates.ts';
import { month, pieceOfYear, weekOfMonth } from './dates/month.ts';
import { endOf, partOf, partWords } from './dates/part-of.ts';
import type { DateForm, Reading } from './dates/reading.ts';
import * as relative from './dates/relative.ts';
import { inSomeTime, someTimeAgo, stretch } from './dates/stretch.ts';
import { weekOfDay } from './dates/week-of-day.ts';
import { shifts, weekday } from './dates/weekday.ts';
import { cardinals, months, ordinals, seasons, todays, units, weekdays } from './dates/words.ts';
import { season, year } from './dates/year.ts';
import type { DateMention } from './mention.ts';

export { extendDate } from './dates/extend-date.ts';
export { resolveDate } from './dates/resolve-date.ts';

const shiftWords = [...shifts.keys()];
const dayNames = [...months.keys(), ...weekdays.keys()];
const countWords = ['#', ...cardinals.keys()];
const articles = ['the', 'that'];

/**
 * Every way of writing a time with the words it can begin with, `#` for digits. Where several read the same place the longest
 * wins, then the earlier in this list.
 */
const forms: readonly (readonly [DateForm, readonly string[]])[] = [
  [calendarDay, ['#', 'the', ...dayNames]],
  [weekOfDay, ['the', 'week']],
  [weekOfMonth, ['final', 'last', ...ordinals.keys()]],
  [pieceOfYear, [...ordinals.keys()]],
  [partOf, partWords],
  [endOf, [...units.keys()]],
  [weekday, [...weekdays.keys(), ...shiftWords]],
  [month, [...months.keys(), ...shiftWords]],
  [season, [...seasons.keys(), ...shiftWords]],
  [year, ['#']],
  [relative.today, [...todays.keys(), 'this', 'last']],
  [relative.dayBeside, ['the']],
  [relative.unitBeside, shiftWords],
  [relative.weekend, ['the', 'weekend', ...shiftWords]],
  [stretch, ['the', 'recent', 'within', ...shiftWords]],
  [someTimeAgo, ['a', 'few', 'several', 'some', 'days', 'weeks', 'months']],
  [inSomeTime, ['in']],
  [relative.ago, [...countWords, 'hours', 'minutes']],
  [relative.inUnits, ['in']],
  [relative.dayOfMonthBeside, ['#']],
  [
    relative.holiday,
    ['christmas', 'boxing', 'new', 'memorial', 'labor', 'columbus', 'thanksgiving'],
  ],
  [anaphoric.beside, articles],
  [anaphoric.bare, articles],
  [anaphoric.counted, [...countWords, 'hours', 'minutes']],
  [anaphoric.withinDay, ['later', 'earlier']],
  [dayApart, ['the']],
  [duration, [...countWords, ...units.keys(), 'last', 'past', ...longWords]],
];

const formsByWord = new Map<string, DateForm[]>();
for (const [form, words] of forms) {
  for (const word of new Set(words)) {
    const list = formsByWord.get(word);
    if (list) list.push(form);
    else formsByWord.set(word, [form]);
  }
}

/** Digits, also behind the apostrophe of ['90s]. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(word.charCodeAt(0) === 39 ? 1 : 0);
  return code >= 48 && code <= 57;
}

function readAt(atoms: readonly Atom[], at: number): Reading | null {
  const { word } = atoms[at]!;
  const candidates = formsByWord.get(isNumber(word) ? '#' : word);
  if (!candidates) return null;
  let best: Reading | null = null;
  for (const form of candidates) {
    const reading = form(atoms, at);
    if (reading && (!best || endOfChain(reading) > endOfChain(best))) best = reading;
  }
  return best;
}

const endOfChain = (reading: Reading): number =>
  reading.then ? endOfChain(reading.then) : reading.to;

function chain(reading: Reading): Reading[] {
  const { then, ...own } = reading;
  return then ? [own, ...chain(then)] : [own];
}

function readAll(atoms: readonly Atom[]): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < atoms.length; ) {
    const reading = readAt(atoms, at);
    if (!reading) {
      at++;
      continue;
    }
    at = endOfChain(reading);
    const before = found.at(-1);
    const joined = before && joinDates(atoms, before, reading);
    if (joined) {
      found.splice(-1, 1, ...chain(joined));
      at = Math.max(at, joined.to);
      continue;
    }
    if (before) found[found.length - 1] = lendYear(atoms, before, reading);
    found.push(...chain(reading));
  }
  return found;
}

/** The time expressions of a sentence in order, what they say and not yet when that is; never overlapping. */
export function findDates(sentence: Sentence): DateMention[] {
  const atoms = readAtoms(sentence);
  if (!atoms) return [];
  return readAll(atoms).map(({ value, from, to }) => {
    const [first, last] = [atoms[from]!, atoms[to - 1]!];
    return {
      kind: 'date',
      sentence: sentence.index,
      from: first.token,
      to: last.token + 1,
      start: first.start,
      end: last.end,
      text: textOf(atoms, from, to),
      value,
    };
  });
}

/** The words as the tokens give them, spaces where the article has some. */
function textOf(atoms: readonly Atom[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const atom = atoms[i]!;
    text += i > from && !atom.glued ? ` ${atom.raw}` : atom.raw;
  }
  return text;
}
