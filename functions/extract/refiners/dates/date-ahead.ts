import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';

const nearest = /^(month-day|month)-nearest$/;

/** Days. */
const longAgo = 300;

/**
 * [met to save the deal that ends on *June 3*], told in May: of the June of a year ago somebody would say so, unless the whole
 * article tells of days as long ago.
 */
export function isOfSomethingAhead(date: EventDate, document: Document): boolean {
  const { written, sentences } = document;
  if (written === null || !isLongAgo(date, written)) return false;
  const days = new Set<string>();
  for (const sentence of sentences) {
    for (const { value, text, from } of findDates(sentence)) {
      // [*by* June 3], [the June 3 deadline]: no day on which something happened
      if (value.sort !== 'day' || !/^on$/i.test(sentence.tokens[from - 1]?.text ?? 'on')) continue;
      const other = resolveDate(value, { published: written, tense: 'past', verbal: true, text });
      if (other && isLongAgo(other, written)) days.add(other.start);
    }
  }
  return days.size < 2;
}

const isLongAgo = ({ rule, end }: EventDate, published: string): boolean =>
  nearest.test(rule) && daysBetween(end, published) > longAgo;
