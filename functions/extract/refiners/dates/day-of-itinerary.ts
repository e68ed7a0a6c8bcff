import type { EventDate } from '#shared/event.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';

/**
 * [starts a tour *on Friday*. *On Sunday* she sees Rojas … *On Tuesday* she goes on to Lima], told on Tuesday: days of a journey go one
 * behind the other, so that this is the Tuesday after that Sunday. Null where the calendar already says so.
 */
export function dayOfItinerary(
  mention: DateMention,
  { index, paragraph }: Sentence,
  document: Document,
): EventDate | null {
  const { sentences, written } = document;
  if (written === null || !isBare(mention)) return null;
  const told = sentences
    .slice(Math.max(0, index - 8), index + 1)
    .filter((s) => s.paragraph === paragraph && s.zone === 'body')
    .flatMap((s) =>
      findDates(s)
        .filter((m) => isBare(m) && m.start <= mention.start && !isOfSaying(m, s, document))
        .map((m) => ({ m, starts: starting.test(document.text.slice(s.start, m.start)) })),
    );
  if (told.at(-1)?.m.start !== mention.start) return null;
  const published = parseDay(written);
  let days: number[] = [];
  let isJourney = false;
  let onJourney = false;
  let isLater = false;
  for (const { m, starts } of told) {
    const date = resolveDate(m.value, { published: written, tense: 'future', text: m.text });
    if (!date) return null;
    const last = days.at(-1) ?? published;
    const usual = parseDay(date.start);
    isLater = days.length > 0 && usual < last && isJourney;
    const day = isLater ? last + ((((usual - last) % 7) + 7) % 7) : usual;
    days = day < last && !isLater ? [day] : [...days, day];
    onJourney = isJourney;
    isJourney ||= starts && usual > published;
  }
  // [*arrives on Friday* … On Monday she *sees* Rojas]: all of it is still to come
  if (!isLater && !(onJourney && days.length > 1)) return null;
  const day = formatDay(days.at(-1)!);
  return {
    start: day,
    end: day,
    precision: 'day',
    text: mention.text,
    rule: 'weekday-of-itinerary',
  };
}

/** [on Tuesday]: no week said with it. */
const isBare = ({ value }: DateMention): boolean =>
  value.sort === 'weekday' &&
  value.shift === undefined &&
  value.weekShift === undefined &&
  value.endWeekday === undefined &&
  value.back === undefined;

/** [her office *said on Tuesday*]: no day of the journey. */
const isOfSaying = (mention: DateMention, { start }: Sentence, { text }: Document): boolean =>
  /\b(said|says|announced|told [^,]{1,20}|reported|added|confirmed)( late| early)?( on)? $/.test(
    text.slice(start, mention.start),
  );

/** [*leaves* on Friday], [*begins a tour* on Friday]; not [talks *begin* on Friday]. */
const starting =
  /\b((leave|depart|embark|set off|arrive|fly|travel)s?|(begin|start|open)s? (\S+ ){1,3}(tour|trip|visit|journey)s?)\b/i;
