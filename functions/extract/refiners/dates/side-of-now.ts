import type { Frame } from '../../patterns/frame.ts';
import { dateOf } from './date-of-frame.ts';

/** [*next week's* summit] is to come and [*last year's*] over, whoever knows when it was written. */
export function sideOfNow(frame: Frame): 'ahead' | 'behind' | null {
  const value = dateOf(frame)?.value;
  const shift =
    value?.sort === 'relative' || value?.sort === 'weekday' || value?.sort === 'month'
      ? (value.shift ?? 0)
      : 0;
  return shift === 0 ? null : shift > 0 ? 'ahead' : 'behind';
}
