import type { Atom } from './atoms.ts';
import { monthAt, yearAfter } from './calendar-day.ts';
import { type DateForm, isCapital, isJointWord, rawAt, wordAt, yearNumber } from './reading.ts';
import { shiftAt } from './weekday.ts';
import { months, ordinals } from './words.ts';

/** Words that show that a bare May or March is the month, not a surname, a verb or a walk. */
const monthCompany = new Set(
  'in of since until till by last next this early late mid through from during to and between early mid-late earlier - –'.split(
    ' ',
  ),
);
const alsoNames = new Set(['may', 'march', 'april', 'june', 'august']);
const speaks = /^(said|says|told|will|would|has|had|met|is|was|did|and her|who)$/;

/** [May] in [in May], not in [Theresa May] [May said] [April Glaspie]. */
function standsAsMonth(atoms: readonly Atom[], at: number, to: number): boolean {
  const word = wordAt(atoms, at);
  if (word.length < 4 && word !== 'may') {
    return rawAt(atoms, at).endsWith('.') || rawAt(atoms, to - 1) === '.';
  }
  if (!alsoNames.has(word)) return true;
  const before = wordAt(atoms, at - 1);
  const after = rawAt(atoms, to);
  // [said *to May*], [*and May* agreed]: between two months only
  const isPart = isJointWord(before) && /^(early|mid|late)$/.test(wordAt(atoms, at - 2));
  if (word === 'may' && !isPart && /^(to|and|between|through|-|–)$/.test(before)) {
    const near = [at - 2, at - 3, at - 4, to, to + 1].map((i) => wordAt(atoms, i));
    return near.some((w) => w !== 'may' && months.has(w));
  }
  if (word === 'may' || word === 'march') {
    if (after === "'s" && before !== 'in' && before !== 'since') return false;
    return monthCompany.has(before) || /^(summit|meeting|talks|visit|elections?)$/.test(after);
  }
  if (monthCompany.has(before) || before === 'the') return true;
  return !isCapital(after) && !isCapital(rawAt(atoms, at - 1)) && !speaks.test(after);
}

/** [June] [Nov. 2010] [last June] [June last year] [June this year] */
export const month: DateForm = (atoms, at) => {
  const before = shiftAt(atoms, at);
  const name = monthAt(atoms, before?.to ?? at);
  if (!name) return null;
  const { to, year, ...shift } = yearAfter(atoms, name.to, false);
  if (to === name.to && !standsAsMonth(atoms, before?.to ?? at, name.to)) return null;
  const value = { sort: 'month', year, month: name.month, ...shift } as const;
  return { value: before ? { ...value, shift: before.shift } : value, from: at, to };
};

/** [the first week of June] [the last week of May 2011] */
export const weekOfMonth: DateForm = (atoms, at) => {
  const last = wordAt(atoms, at) === 'last' || wordAt(atoms, at) === 'final';
  const week = last ? -1 : ordinals.get(wordAt(atoms, at));
  if (!week || week > 5 || wordAt(atoms, at + 1) !== 'week') return null;
  const link = wordAt(atoms, at + 2);
  const inner = link === 'of' || link === 'in' ? month(atoms, at + 3) : null;
  if (inner?.value.sort !== 'month') return null;
  return { value: { ...inner.value, week }, from: at, to: inner.to };
};

const pieces = new Map([
  ['half', 6],
  ['quarter', 3],
]);

const relativeYears = new Map([
  ['the', 0],
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);

/** [the second half of 2019] [third quarter of next year] → months */
export const pieceOfYear: DateForm = (atoms, at) => {
  const piece = ordinals.get(wordAt(atoms, at));
  const length = pieces.get(wordAt(atoms, at + 1));
  if (!piece || !length || piece * length > 12 || wordAt(atoms, at + 2) !== 'of') return null;
  const year = yearNumber(wordAt(atoms, at + 3));
  const [start, endMonth] = [(piece - 1) * length + 1, piece * length];
  const yearShift = relativeYears.get(wordAt(atoms, at + 3));
  if (yearShift !== undefined && wordAt(atoms, at + 4) === 'year')
    return {
      value: { sort: 'month', year: null, yearShift, month: start, endMonth },
      from: at,
      to: at + 5,
    };
  if (!year) return null;
  return { value: { sort: 'month', year, month: start, endMonth }, from: at, to: at + 4 };
};
