import { weekdayOf, yearOf } from './calendar.ts';
import type { ValueOf, When } from './days.ts';

/** What the wrong side of publication costs, in days: [met in August] never lies ahead. */
const wrongSide = 400;

/** [pulled out of the summit on June 12], [made light of the summit in July]: the day of something told by a noun may lie some weeks ahead, where the verb does not. */
const wrongSideOfNoun = 200;

/** How far a stretch of days is from publication, against the tense it is told in. */
function distance(
  start: number,
  end: number,
  { published, tense, verbal }: When,
  sort: 'day' | 'month' | 'season',
): number {
  const ahead = Math.max(0, start - published);
  const back = Math.max(0, published - end);
  const against = tense === 'past' ? ahead : tense === 'future' ? back : 0;
  const byNoun = tense === 'past' && (sort === 'day' ? !verbal : verbal === false);
  const cost = byNoun ? wrongSideOfNoun : wrongSide;
  // [Holm *greets* Vella on March 20], below a picture: told as if now, and long over
  const farAhead = sort === 'day' && tense === 'present' && ahead > 60 ? wrongSideOfNoun : 0;
  return (
    ahead + back + farAhead + (against > 0 ? cost : 0) + (tense === null && ahead > 0 ? 30 : 0)
  );
}

/** The year that brings `[start, end]` nearest to publication. */
function nearestYear(
  when: When,
  span: (year: number) => readonly [number, number],
  sort: 'day' | 'month' | 'season',
): number {
  const now = yearOf(when.published);
  return [now, now - 1, now + 1].reduce((best, year) =>
    distance(...span(year), when, sort) < distance(...span(best), when, sort) ? year : best,
  );
}

/** The year a date says, or is told by its weekday, its `last year`, or the nearest to publication. */
export function yearFor(
  value: ValueOf<'day'> | ValueOf<'month'> | ValueOf<'season'>,
  when: When | null,
  span: (year: number) => readonly [number, number],
): readonly [number | null, string] {
  const { sort, year, yearShift } = value;
  if (year !== null) return [year, `${sort}-with-year`];
  if (!when) return [null, ''];
  const now = yearOf(when.published);
  if (yearShift !== undefined) return [now + yearShift, `${sort}-of-named-year`];
  if (sort === 'day' && value.weekday !== undefined) {
    const fitting = [0, -1, 1, -2, -3, -4, -5, -6]
      .map((shift) => now + shift)
      .find(
        (y) =>
          weekdayOf(span(y)[0]) === value.weekday && Math.abs(span(y)[0] - when.published) < 370,
      );
    if (fitting !== undefined) return [fitting, 'day-with-weekday'];
  }
  return [nearestYear(when, span, sort), sort === 'day' ? 'month-day-nearest' : `${sort}-nearest`];
}

/** [last June] ended before publication, [next June] begins after it, [this June] is of its year. */
export function shifted(
  shift: -1 | 0 | 1,
  now: number,
  span: (year: number) => readonly [number, number],
  published: number,
): number {
  if (shift === 0) return now;
  if (shift < 0) return [now, now - 1].find((year) => span(year)[1] < published) ?? now - 2;
  return [now, now + 1].find((year) => span(year)[0] > published) ?? now + 2;
}
