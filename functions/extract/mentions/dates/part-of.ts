import type { DatePart } from '../mention.ts';
import type { Atom } from './atoms.ts';
import { month } from './month.ts';
import { type DateForm, isJointWord, wordAt } from './reading.ts';
import { unitBeside } from './relative.ts';
import { units } from './words.ts';
import { season, year } from './year.ts';

const adverbs = new Map<string, DatePart>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
]);
const nouns = new Map<string, DatePart>([
  ['beginning', 'early'],
  ['start', 'early'],
  ['opening', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

const halves = new Map<string, DatePart>([
  ['first', 'first-half'],
  ['second', 'second-half'],
  ['latter', 'second-half'],
]);

/** The words a part begins with. */
export const partWords: readonly string[] = [...adverbs.keys(), ...nouns.keys(), ...halves.keys()];

/** [early], [mid-], [late in], [the end of], [the first half of], with the place after it. */
function partAt(atoms: readonly Atom[], at: number): { part: DatePart; to: number } | null {
  const word = wordAt(atoms, at);
  const next = wordAt(atoms, at + 1);
  const noun = nouns.get(word);
  if (noun) return next === 'of' ? { part: noun, to: at + 2 } : null;
  const half = next === 'half' && wordAt(atoms, at + 2) === 'of' ? halves.get(word) : undefined;
  if (half) return { part: half, to: at + 3 };
  const part = adverbs.get(word);
  if (!part) return null;
  return { part, to: isJointWord(next) || next === 'in' ? at + 2 : at + 1 };
}

/** [the year] in [late in the year, the end of the month]: the one of publication. */
const thisUnit: DateForm = (atoms, at) => {
  const unit = units.get(wordAt(atoms, at + 1))?.unit;
  if (wordAt(atoms, at) !== 'the' || !unit || unit === 'day') return null;
  return { value: { sort: 'relative', unit, shift: 0 }, from: at, to: at + 2 };
};

/** [mid-June] [late 2015] [early last month] [the end of the year] [later this month] [the early 1990s] */
export const partOf: DateForm = (atoms, at) => {
  const head = partAt(atoms, at);
  if (!head) return null;
  const { part, to } = head;
  const inner =
    month(atoms, to) ??
    season(atoms, to) ??
    year(atoms, to) ??
    unitBeside(atoms, to) ??
    thisUnit(atoms, to);
  if (!inner) return null;
  const { value } = inner;
  if (value.sort === 'day' || value.sort === 'weekday') return null;
  return { value: { ...value, part } as typeof value, from: at, to: inner.to };
};

/** [year's end] [by year-end] [month-end] */
export const endOf: DateForm = (atoms, at) => {
  const unit = units.get(wordAt(atoms, at))?.unit;
  const link = wordAt(atoms, at + 1);
  if (!unit || unit === 'day') return null;
  const end = link === 'end' ? at + 1 : at + 2;
  if (wordAt(atoms, end) !== 'end') return null;
  if (end > at + 1 && link !== "'s" && !isJointWord(link)) return null;
  return { value: { sort: 'relative', unit, shift: 0, part: 'late' }, from: at, to: end + 1 };
};
