import type { Atom } from './atoms.ts';
import { type DateForm, rawAt, wordAt } from './reading.ts';
import { dayparts, weekdays } from './words.ts';

/** [Good Friday, Bloody Sunday, every Friday] */
const notBefore = new Set(
  'good bloody black super palm ash cyber holy fat every each most a'.split(' '),
);
/** [the Sunday Times, Saturday Night Live] */
const notAfter =
  /^(Times|Telegraph|Express|Mail|Mirror|Herald|Tribune|Post|School|Morning|Live|Football|World|Business|Star|Review|Agreement|Accords?|Movement)$/;
export const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** [Tues.] stands alone, [Sun] only beside a day of the month. */
const standsAlone = (atoms: readonly Atom[], at: number) =>
  wordAt(atoms, at).length > 4 || /^(Tues|Thur|Fri|Wed)\.$/.test(rawAt(atoms, at));

/** [*a Monday* meeting with], [a Tuesday *phone call*]: held then; [a Monday] is any. */
const isOfOccasion = (atoms: readonly Atom[], day: number) =>
  wordAt(atoms, day - 1) === 'a' && occasion.test(rawAt(atoms, day + 1));

const occasion =
  /^(meeting|summit|talks|call|phone|telephone|video|conference|session|dinner|lunch|breakfast|visit|trip|interview|speech|address|statement|ceremony|briefing|hearing|vote|report|letter|tweet|news|press|joint|radio|television|signing|gathering)$/;

/** [last], [this past], [the coming] before a weekday or a weekend, with the place after it. */
export function shiftAt(
  atoms: readonly Atom[],
  at: number,
): { shift: -1 | 0 | 1; to: number } | null {
  const shift = shifts.get(wordAt(atoms, at));
  if (shift === undefined) return null;
  const second = shift === 0 ? shifts.get(wordAt(atoms, at + 1)) : undefined;
  return second === undefined ? { shift, to: at + 1 } : { shift: second, to: at + 2 };
}

/** [Monday] [last Tuesday] [Wednesday night] [Thursday of next week] [Tuesday last] */
export const weekday: DateForm = (atoms, at) => {
  const before = shiftAt(atoms, at);
  const name = before?.to ?? at;
  const day = weekdays.get(wordAt(atoms, name));
  if (day === undefined || !standsAlone(atoms, name)) return null;
  const named = notBefore.has(wordAt(atoms, at - 1)) && !isOfOccasion(atoms, name);
  if (named || notAfter.test(rawAt(atoms, name + 1))) return null;
  let to = name + 1;
  if (/^(Live|Football|Massacre)$/.test(rawAt(atoms, name + 2))) return null;
  if (dayparts.has(wordAt(atoms, to))) to++;
  const of = wordAt(atoms, to) === 'of' ? to + 1 : to;
  const weekShift = shifts.get(wordAt(atoms, of));
  if (!before && weekShift !== undefined) {
    const value = { sort: 'weekday', weekday: day } as const;
    if (wordAt(atoms, of + 1) === 'week')
      return { value: { ...value, weekShift }, from: at, to: of + 2 };
    if (wordAt(atoms, of) === 'last' && !/^[a-z\d]/.test(wordAt(atoms, of + 1)))
      return { value: { ...value, shift: -1 }, from: at, to: of + 1 };
  }
  return {
    value: { sort: 'weekday', weekday: day, ...(before ? { shift: before.shift } : {}) },
    from: at,
    to,
  };
};
