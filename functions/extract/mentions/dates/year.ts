import type { Atom } from './atoms.ts';
import { yearAfter } from './calendar-day.ts';
import { type DateForm, isJointWord, rawAt, wordAt, yearNumber } from './reading.ts';
import { shiftAt } from './weekday.ts';
import { counted, months, seasons, units, weekdays } from './words.ts';

/** [Resolution 2231, at 1945 GMT, some 2000 troops, $1999, Vision 2030] */
const notBefore = new Set(
  `resolution resolutions unscr no number nos $ € £ ¥ flight boeing article directive law regulation agenda vision chapter
  section page pages room highway route some nearly almost roughly approximately least than all those these at us$ rs
  another additional is are windows proclamation order decree # euro`.split(/\s+/),
);

function standsAsYear(atoms: readonly Atom[], at: number, to: number): boolean {
  const before = wordAt(atoms, at - 1);
  if (before === 'than' || before === 'least') return false;
  if (notBefore.has(before) || before.endsWith('$')) return false;
  if (isJointWord(before) && atoms[at]?.glued && !yearNumber(wordAt(atoms, at - 2))) {
    return wordAt(atoms, at - 2) === 'post' || wordAt(atoms, at - 2) === 'pre';
  }
  const after = wordAt(atoms, to);
  if (/^years?$/.test(after)) return false;
  if (
    yearNumber(wordAt(atoms, at)) < 1800 &&
    !/^(in|of|since|by|from|until|to|and|the|-)$/.test(before)
  )
    return false;
  // [the *Tokyo 2020* Summer Games]: a name; not [*In* 2020 summer talks]
  const isName = /^\p{Lu}\p{Ll}/u.test(rawAt(atoms, at - 1)) && !opening.test(before);
  if (isName && (games.test(after) || fairs.test(before))) return false;
  if (isJointWord(after) && atoms[to]?.glued && atoms[to + 1]?.glued) return false;
  return !counted.has(after) && after !== '%';
}

const opening = /^(in|of|since|by|from|until|during|before|after|the)$/;
/** [at *Expo 2020* Dubai]: held a year later. */
const fairs = /^(expo|cup|olympics)$/;
const games = /^(summer|winter|games|olympics?|paralympics?|expo)$/;

/** [2010] [1990-91] */
const plainYear: DateForm = (atoms, at) => {
  const year = yearNumber(wordAt(atoms, at));
  if (!year) return null;
  const joint = wordAt(atoms, at + 1);
  const short = wordAt(atoms, at + 2);
  if ((isJointWord(joint) || joint === '/') && atoms[at + 1]?.glued && /^\d{2}$/.test(short)) {
    const endYear = year - (year % 100) + Number(short);
    if (endYear > year && standsAsYear(atoms, at, at + 3))
      return { value: { sort: 'year', year, endYear }, from: at, to: at + 3 };
    return null;
  }
  const range = isJointWord(joint) && yearNumber(short) > year;
  if (!range && !standsAsYear(atoms, at, at + 1)) return null;
  return { value: { sort: 'year', year }, from: at, to: at + 1 };
};

/** [the 1990s] [the '90s] [the 80s] */
const decade: DateForm = (atoms, at) => {
  const match = /^(1[5-9]|20)?(\d)0'?s$/.exec(wordAt(atoms, at).replace(/^'/, '').slice(0, 6));
  const previous = wordAt(atoms, at - 1);
  if (!match) return null;
  if (!match[1] && !/^(the|'|early|late|-)$/.test(previous) && !rawAt(atoms, at).startsWith("'"))
    return null;
  const tens = Number(match[2]);
  const year = Number(match[1] ?? (tens < 3 ? 20 : 19)) * 100 + tens * 10;
  return { value: { sort: 'year', year, endYear: year + 9 }, from: at, to: at + 1 };
};

/** [the 19th century] */
const century: DateForm = (atoms, at) => {
  const match = /^(\d{1,2})(st|nd|rd|th)$/.exec(wordAt(atoms, at));
  const noun = isJointWord(wordAt(atoms, at + 1)) ? at + 2 : at + 1;
  if (!match || wordAt(atoms, noun) !== 'century') return null;
  const endYear = Number(match[1]) * 100;
  if (endYear < 1000 || endYear > 2100) return null;
  return { value: { sort: 'year', year: endYear - 99, endYear }, from: at, to: noun + 1 };
};

export const year: DateForm = (atoms, at) =>
  plainYear(atoms, at) ?? decade(atoms, at) ?? century(atoms, at);

/** [last summer] [the summer of 2019] [autumn 2010] [this spring]; [the *fall* summit]; a bare [fall] or [spring] is none. */
export const season: DateForm = (atoms, at) => {
  const before = shiftAt(atoms, at);
  const name = before?.to ?? at;
  const season = seasons.get(wordAt(atoms, name));
  if (!season) return null;
  const { to, year, ...shift } = yearAfter(atoms, name + 1, false);
  // [*last spring*, the two met]; a bare season before a comma is one of a list
  if (!before && wordAt(atoms, name + 1) === ',') return null;
  const link = wordAt(atoms, name - 1);
  const tells = link === 'the' || (link === 'in' && season !== 'autumn');
  // [its *fall* summit]; [next week's *spring* meeting] has its own day
  const isOwn =
    isOfOccasion.test(wordAt(atoms, name + 1)) &&
    wordAt(atoms, name) === rawAt(atoms, name) &&
    !(link === "'s" && isOfTime(wordAt(atoms, name - 2)));
  if (
    !before &&
    year === null &&
    shift.yearShift === undefined &&
    !isOwn &&
    !(tells && season !== 'spring')
  )
    return null;
  if (!before && !isOwn && to === name + 1 && wordAt(atoms, name) === 'fall') return null;
  const value = { sort: 'season', year, season, ...shift } as const;
  return { value: before ? { ...value, shift: before.shift } : value, from: at, to };
};

const isOfOccasion =
  /^(summits?|meetings?|talks|visit|trip|conference|session|round|negotiations)$/;

const isOfTime = (word: string): boolean =>
  units.has(word) || weekdays.has(word) || months.has(word);
