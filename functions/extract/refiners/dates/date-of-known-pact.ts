import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween, lengthOf } from '../../mentions/dates/calendar.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft, Proven } from '../draft.ts';
import { isWithin } from './most-exact.ts';
import { isOfName } from './times.ts';
import { toldBeside } from './told-beside.ts';

/**
 * [six states agreed *last month* to steady the dollar … the Louvre accord]: a pact that everybody knows was made on a known day, so the
 * words that tell of this day are of it, wherever they stand. Where no words do, it is not of the day of the article.
 */
export function dateOfKnownPact(drafts: Draft[], document: Document): Draft[] {
  for (const draft of drafts) {
    const called = draft.type === 'pact' ? [draft.name, ...draft.aliases] : [];
    const pact = called.map(knownPact).find((known) => known !== null) ?? null;
    const since = pact?.since;
    if (!since || !document.written || since > document.written) continue;
    if (!/^(agreed|signed|in-force)$/.test(draft.status?.value ?? '')) continue;
    const isOfNews =
      draft.date?.value.rule === 'as-of-published' &&
      // [*signed* on Friday, and agreed in September]
      draft.status?.value !== 'signed' &&
      isLongAgo(since, document);
    // [an accord *last month* … the accord *of May 3*]: the day within the month
    if (draft.date && !isOfNews) {
      const day = daysAround(since, document);
      if (day && isWithin(day.value, draft.date.value)) draft.date = day;
      continue;
    }
    // [the 1994 *NAFTA*]: by that year it was in force, though agreed in another
    const entered = draft.status?.value === 'in-force' ? pact.inForce : null;
    draft.date = (entered ? daysAround(entered, document) : null) ?? daysAround(since, document);
  }
  return drafts;
}

const isLongAgo = (since: string, { written }: Document): boolean =>
  daysBetween(since, written!) > 10;

/** [the *2016* election]: a year by which something else is known, and no pact. */
function isOfOther(sentence: Sentence, sort: string, start: number): boolean {
  if (sort !== 'year' || !isOfName(sentence, start)) return false;
  const at = sentence.tokens.findIndex((t) => t.start === start);
  return !sentence.tokens
    .slice(at + 1, at + 11)
    .some((t) => /^(accord|agreement|pact|treaty|deal|protocol|convention)s?$/i.test(t.text));
}

/** The narrowest time told that the day lies in. */
function daysAround(day: string, { sentences, written }: Document): Proven<EventDate> | null {
  let best: Proven<EventDate> | null = null;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'headline') continue;
    for (const { value, start, end, text } of findDates(sentence)) {
      if (value.sort === 'duration' || isOfOther(sentence, value.sort, start)) continue;
      const date = resolveDate(value, { published: written!, tense: 'past', text });
      if (!date || day < date.start || day > date.end || lengthOf(date) > 366) continue;
      if (!best || lengthOf(date) < lengthOf(best.value))
        best = { value: toldBeside(date), span: { start, end } };
    }
  }
  return best;
}
