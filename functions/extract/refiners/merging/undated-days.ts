import type { DateValue } from '../../mentions/mention.ts';
import { dateOf } from '../dates/date-of-frame.ts';
import type { Draft } from '../draft.ts';

/** [will meet *on Monday* … *Tuesday's* meeting], where the article has no day from which they could be counted: two days all the same. */
export function areOnOtherDays(a: Draft, b: Draft, published: string | null): boolean {
  if (published !== null) return false;
  const [x, y] = [toldOf(a), toldOf(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => differ(one, other)));
}

const toldOf = ({ frames }: Draft): DateValue[] =>
  frames.flatMap((f) => {
    const day = dateOf(f);
    return day ? [day.value] : [];
  });

const differ = (a: DateValue, b: DateValue): boolean =>
  isOfThen(a, b) ||
  isOfThen(b, a) ||
  (a.sort === 'weekday' &&
    b.sort === 'weekday' &&
    a.weekday !== b.weekday &&
    !a.endWeekday &&
    !b.endWeekday) ||
  (a.sort === 'relative' && b.sort === 'relative' && a.unit === b.unit && a.shift !== b.shift);

/** [*on Sunday* … *last year*, *in 2009*]: of these days, and of long ago. */
const isOfThen = (now: DateValue, then: DateValue): boolean =>
  (now.sort === 'weekday' || (now.sort === 'relative' && /^(day|week)$/.test(now.unit))) &&
  (then.sort === 'year' || (then.sort === 'relative' && then.unit === 'year' && then.shift !== 0));
