import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates/resolve-date.ts';
import { findDates } from '../../mentions/dates.ts';
import type { DateMention, DateValue } from '../../mentions/mention.ts';
import { isOfName, isSince } from './times.ts';
import { yearOfUndated } from './year-of-undated.ts';

/**
 * [The contacts began *in 2013*. On *March 5* the two met]: a day without a year, far from that of the article, is of the year
 * in which the story stands: that of the last date before it in the paragraph. Null where the story gives none.
 */
export function narrativeYear(
  mention: DateMention,
  sentence: Sentence,
  document: Document,
): DateValue | null {
  const { value } = mention;
  const { sentences, written } = document;
  if (value.sort !== 'day' && value.sort !== 'month') return null;
  if (value.year !== null || value.yearShift !== undefined) return null;
  if (value.sort === 'day' && value.weekday !== undefined) return null;
  if (value.sort === 'month' && value.shift !== undefined) return null;
  const usual = resolveDate(value, { published: written, tense: 'past', text: '' });
  if (usual && daysBetween(usual.end, written!) < 60) return null;
  for (let i = sentence.index; i >= 0 && i >= sentence.index - 2; i--) {
    if (sentences[i]!.paragraph !== sentence.paragraph) break;
    const dates = findDates(sentences[i]!).filter((d) => d.start < mention.start);
    for (const before of dates.reverse()) {
      const anchor = yearOf(before.value);
      if (anchor === null || isSince(sentences[i]!, before.start)) continue;
      // [want to quit the *1994* pact. Their talks began *in August*]: a year by which something is known
      if (before.value.sort === 'year' && isOfName(sentences[i]!, before.start)) continue;
      const year = anchor.month > value.month ? anchor.year + 1 : anchor.year;
      return usual && `${year}` >= usual.start.slice(0, 4) ? null : { ...value, year };
    }
  }
  const year = written === null ? yearOfUndated(document) : null;
  return year === null ? null : { ...value, year };
}

function yearOf(value: DateValue): { year: number; month: number } | null {
  if ((value.sort === 'day' || value.sort === 'month') && value.year !== null)
    return { year: value.year, month: value.month };
  if (value.sort === 'season' && value.year !== null) return { year: value.year, month: 1 };
  return value.sort === 'year' && value.endYear === undefined
    ? { year: value.year, month: 1 }
    : null;
}
