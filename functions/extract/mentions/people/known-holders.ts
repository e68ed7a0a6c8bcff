import { sortOf } from '../gazetteer/gazetteer.ts';
import { surnamesOf } from './family-names.ts';
import { foldName } from './fold-name.ts';
import { type Holder, leading, officeIndex, oneCode } from './office-index.ts';

/** [Joseph R. Biden, Jr. → Joseph Biden]: without what one paper writes and the other does not. */
const spare = (words: readonly string[]) =>
  words.filter((word, i) => !(i > 0 && /^\p{Lu}\.$|^(Jr|Sr)\.?$/u.test(word)));

const holdersOf = (words: readonly string[]): readonly Holder[] | undefined => {
  const { names } = officeIndex();
  return names.get(foldName(words)) ?? names.get(foldName(spare(words)));
};

/** For whom a person of this full name acted in that year or, when in none, at any other time. */
export function partyOfHolder(words: readonly string[], year: number | null): string | null {
  const holders = holdersOf(words);
  if (!holders) return null;
  // [Kaja Kallas]: whoever held two offices one after the other has the one of that year
  // nobody acts for a body before he comes to lead it
  const sent = holders.filter(
    ({ code, from }) => sortOf(code) === 'state' || from <= (year ?? from),
  );
  return oneCode(holders, year, 0) ?? oneCode(sent, year, 1) ?? oneCode(sent, null, 0);
}

export const isHolder = (words: readonly string[]): boolean => holdersOf(words) !== undefined;

/** Whether someone of the name held office in that year. */
export function holdsOffice(words: readonly string[], year: number | null): boolean {
  const holders = holdersOf(words);
  if (!holders) return false;
  return year === null || holders.some(({ from, to }) => from - 1 <= year && year <= to + 1);
}

/** The last year in which he, or who is called so for short, led that state. */
export function ledUntil(words: readonly string[], party: string): number | null {
  const named =
    words.length > 1
      ? holdersOf(words)
      : officeIndex().surnames.get(foldName([surnamesOf(words)[0]!]));
  const led = (named ?? []).filter(({ code, title }) => code === party && leading.test(title));
  return led.length === 0 ? null : Math.max(...led.map(({ to }) => to));
}

/** Whether someone of the full name led a state that year: whom [Kim] alone means among namesakes. */
export const ledState = (words: readonly string[], year: number | null): boolean =>
  (holdersOf(words) ?? []).some(
    ({ title, from, to }) =>
      /^(President|Prime Minister|Leader|Chancellor|Premier|General Secretary)$/.test(title) &&
      (year === null || (from <= year && year <= to)),
  );
