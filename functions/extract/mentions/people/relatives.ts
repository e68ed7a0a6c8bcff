import { leaderCalled, leadersOf } from './called-by-surname.ts';
import type { TitleReading } from './read-title.ts';

interface Namesake {
  readonly words: readonly string[];
  readonly titles: readonly TitleReading[];
}

/**
 * [Michelle Obama … *Obama*], [Ivanka Trump … *President Trump*], in a year in which one of that name leads a state: she is not meant by
 * the family name alone, unless the article gives her an office, and never by an office that it does not give her.
 */
export function isRelative(
  { words, titles }: Namesake,
  word: string,
  title: TitleReading | undefined,
  year: number | null,
): boolean {
  if (words.length < 2 || year === null || leaderCalled(word, year) === null) return false;
  if (title && !leading.test(title.key)) return false;
  const offices = titles.filter(isOffice);
  if (title ? offices.some(({ key }) => key === title.key) : offices.length > 0) return false;
  if (isJunior(words)) return offices.length === 0;
  const leaders = leadersOf(word, year);
  return leaders.length > 0 && !leaders.some(([given]) => given![0] === words[0]![0]);
}

/** [*Donald Trump Jr.* met a lawyer, President *Donald Trump* said]: two, where the younger has no office. */
export const areTwoGenerations = (a: Namesake, b: Namesake): boolean => {
  const [one, other] = isJunior(a.words) ? [a, b] : [b, a];
  return isJunior(one.words) && !isJunior(other.words) && !one.titles.some(isOffice);
};

/** Not [an *adviser* to his father]. */
const isOffice = ({ sort, party }: TitleReading): boolean =>
  !/^(counterpart|polite)$/.test(sort) && (sort !== 'attached' || party !== null);

const leading =
  /^(president|prime minister|premier|chancellor|king|queen|leader|general secretary)$/;

const isJunior = (words: readonly string[]): boolean => /^Jr\.?$/.test(words.at(-1)!);
