import type { Document } from '../../document/document.ts';
import { findDates } from '../../mentions/dates.ts';

/**
 * The year in which an article without a day was written: [spent 60 million dollars in *2021*], the only one of which its text
 * tells; else that of its head. Where the text tells of many years nobody knows in which of them it stands.
 */
export function yearOfUndated({ sentences, year }: Document): number | null {
  const told = new Set<number>();
  for (const sentence of sentences) {
    // a line of the head that is all year
    if (sentence.zone !== 'body' || sentence.tokens.length <= 3) continue;
    for (const { value } of findDates(sentence))
      if ('year' in value && value.year !== null) told.add(value.year);
  }
  const [only] = told;
  return told.size === 1 ? only! : year;
}
