import type { Document } from '../../document/document.ts';
import { findDates } from '../../mentions/dates.ts';
import { isOfName, isSince } from './times.ts';

/**
 * The year in which an article without a day was written: [spent 60 million dollars in *2021*], the only one of which its text
 * tells; else that of its head. Where the text tells of many years nobody knows in which of them it stands.
 */
export function yearOfUndated({ sentences, year }: Document): number | null {
  const told = new Set<number>();
  const named = new Set<number>();
  let [from, to] = [0, 9999];
  for (const sentence of sentences) {
    // a line of the head that is all year, or all years [2004-2011]
    const isHead = sentence.zone === 'byline' || sentence.tokens.length <= 3;
    if (!/^(body|byline)$/.test(sentence.zone)) continue;
    for (const { value, start } of findDates(sentence)) {
      if (!('year' in value) || value.year === null || isSince(sentence, start)) continue;
      const decade = 'endYear' in value && value.endYear !== undefined;
      if (isHead && decade) [from, to] = [value.year, value.endYear!];
      // [in *the 1970s*]: long ago
      else if (!isHead && !decade) (isOfName(sentence, start) ? named : told).add(value.year);
    }
  }
  const [only] = told;
  // [the *2016* campaign … in 2018] tells of two
  if (told.size !== 1 || [...named].some((n) => n !== only)) return year;
  return from <= only! && only! <= to ? only! : null;
}
