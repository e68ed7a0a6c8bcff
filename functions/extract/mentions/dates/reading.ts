import type { DateValue } from '../mention.ts';
import type { Atom } from './atoms.ts';
import { cardinals } from './words.ts';

/** What one form reads at one place: atoms `from` to `to` (exclusive); `then` is a second date that shares its words [May 3 and 10]. */
export interface Reading {
  readonly value: DateValue;
  readonly from: number;
  readonly to: number;
  readonly then?: Reading;
}

/** One way of writing a time, tried where it could begin. */
export type DateForm = (atoms: readonly Atom[], at: number) => Reading | null;

export const wordAt = (atoms: readonly Atom[], at: number) => atoms[at]?.word ?? '';
export const rawAt = (atoms: readonly Atom[], at: number) => atoms[at]?.raw ?? '';

export function isCapital(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first >= 65 && first <= 90;
}

export const isJointWord = (word: string) =>
  word === '-' || word === '–' || word === '—' || word === '--';

/** [3, 03, 3rd, 21st] → 1–31, else 0. */
export function dayNumber(word: string): number {
  if (word.length > 4) return 0;
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** Four digits that can be a year, else 0. */
export function yearNumber(word: string): number {
  if (word.length !== 4 || !/^\d{4}$/.test(word)) return 0;
  const year = Number(word);
  return year >= 1500 && year <= 2100 ? year : 0;
}

/** [three, 12, twenty-five, two and a half, a couple of] with the place after it; null when there is no number. */
export function readNumber(
  atoms: readonly Atom[],
  at: number,
): { count: number; to: number } | null {
  const word = wordAt(atoms, at);
  if (word === 'a' && wordAt(atoms, at + 1) === 'couple') {
    return { count: 2, to: wordAt(atoms, at + 2) === 'of' ? at + 3 : at + 2 };
  }
  let count = /^\d{1,3}(\.5)?$/.test(word) ? Number(word) : cardinals.get(word);
  if (!count) return null;
  let to = at + 1;
  const ones = cardinals.get(wordAt(atoms, to + 1));
  if (count >= 20 && count < 100 && isJointWord(wordAt(atoms, to)) && ones && ones < 10) {
    count += ones;
    to += 2;
  }
  const joint = isJointWord(wordAt(atoms, to)) ? 1 : 0;
  if (wordAt(atoms, to + joint) === 'and') {
    const rest = atoms.slice(to + joint, to + joint + 5).filter((atom) => !isJointWord(atom.word));
    if (rest[1]?.word === 'a' && rest[2]?.word === 'half') {
      count += 0.5;
      to = atoms.indexOf(rest[2]) + 1;
    }
  }
  return { count, to };
}
