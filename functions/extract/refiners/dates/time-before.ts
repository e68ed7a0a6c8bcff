import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { lengthOf } from '../../mentions/dates/calendar.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { isSince, isTime } from './times.ts';

/**
 * [The letter *came on Wednesday*. *Two days later* they signed]: what it is counted from, told in its own sentence or the one
 * before, though it be of no meeting and no pact. Null where nothing is told or several times are, or one too wide to count from.
 */
export function timeBefore(
  { value, start }: DateMention,
  sentence: Sentence,
  document: Document,
): EventDate | null {
  if (value.sort !== 'anaphoric') return null;
  const own = timesIn(sentence).filter((m) => m.end <= start);
  const date = own.length > 0 ? onlyOneOf(own, document) : timeInSentenceBefore(sentence, document);
  return date && lengthOf(date) <= longest[value.unit] ? date : null;
}

/** [Russia cut its ties with Turkey. *The day before*, Vella spoke with Lie]: before the day of the article, where no other is told. */
export function dayOfNews(
  { value, start }: DateMention,
  { index, zone }: Sentence,
  { sentences, written }: Document,
): { start: string; end: string } | null {
  if (value.sort !== 'anaphoric' || value.unit !== 'day' || value.shift >= 0) return null;
  const isTold = sentences
    .slice(0, index + 1)
    .some((s) => timesIn(s).some((m) => m.end <= start && m.value.sort !== 'anaphoric'));
  return written === null || zone !== 'body' || isTold ? null : { start: written, end: written };
}

const longest = { day: 0, week: 6, month: 30, year: 366 };

/** The one time, not still to come, that the sentence before tells, or one `more` before it. */
export const timeInSentenceBefore = (
  { index }: Sentence,
  document: Document,
  more = 0,
): EventDate | null => onlyOneOf(timesIn(document.sentences[index - 1 - more]), document);

function onlyOneOf(
  [time, ...others]: readonly DateMention[],
  { written }: Document,
): EventDate | null {
  if (!time || others.length > 0 || written === null) return null;
  const { value, text } = time;
  const date = resolveDate(value, { published: written, tense: 'past', text });
  return date && date.start <= written ? date : null;
}

/** Found once: every [the day before] of a long text asks all that stands before it. */
const found = new WeakMap<Sentence, readonly DateMention[]>();

function timesIn(sentence: Sentence | undefined): readonly DateMention[] {
  if (sentence?.zone !== 'body') return [];
  const known = found.get(sentence);
  if (known) return known;
  const times = findDates(sentence).filter((m) => isTime(m) && !isSince(sentence, m.start));
  found.set(sentence, times);
  return times;
}
