import type { EventDate } from '#shared/event.ts';
import { dayOf, formatDay, lastOfMonth } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Proven } from '../draft.ts';
import { isTime } from './times.ts';

const ordinal = /^(\d{1,3})(st|nd|rd|th)$/i;
/** Words between the anniversary and the noun that it is of. */
const reach = 9;

/** [the *30th anniversary* of the Rome treaty this month]: made that many years before the time that is told beside it, else before the article. */
export function anniversaryOf(frame: Frame, published: string | null): Proven<EventDate> | null {
  const { tree, mentions } = frame.scene;
  const { first, head } = frame.instrument!;
  const at = tree.words.findIndex((w) => w.lemma === 'anniversary');
  const [, count] = ordinal.exec(tree.words[at - 1]?.text ?? '') ?? [];
  if (published === null || !count || at > first || head - at > reach) return null;
  if (tree.words[at + 1]?.text !== 'of') return null;
  const told = mentions
    .filter(isTime)
    .map((m) => resolveDate(m.value, { published, tense: 'past', text: m.text }))
    .find((d) => d !== null && /^(day|month)$/.test(d.precision));
  const back = (day: string): string => yearsBefore(day, Number(count));
  const year = Number(published.slice(0, 4)) - Number(count);
  const { start, end } = { start: tree.words[at - 1]!.start, end: tree.words[at]!.end };
  const text = `${tree.words[at - 1]!.text} anniversary`;
  const value: EventDate = told
    ? { ...told, start: back(told.start), end: back(told.end), text, rule: 'anniversary' }
    : {
        start: `${year}-01-01`,
        end: `${year}-12-31`,
        precision: 'year',
        text,
        rule: 'anniversary',
      };
  return { value, span: { start, end } };
}

/** [the 30th, on *29 February* 2024]: the last of a month that has no such day. */
function yearsBefore(iso: string, years: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const then = year - years;
  return formatDay(Math.min(dayOf(then, month, day), lastOfMonth(then, month)));
}
