import type { Frame } from '../../patterns/frame.ts';
import { dateOf } from './date-of-frame.ts';
import { dayOfWeekTold } from './day-of-week-told.ts';

/** [*next week's* summit], [talks on Friday *of next week*] are to come and [*last year's*] over, whoever knows when it was written. */
export function sideOfNow(frame: Frame): 'ahead' | 'behind' | null {
  const mention = dateOf(frame);
  const value = mention && (dayOfWeekTold(frame.scene, mention) ?? mention.value);
  const shift =
    value?.sort === 'weekday'
      ? (value.weekShift ?? value.shift ?? 0)
      : value?.sort === 'relative' || value?.sort === 'month'
        ? (value.shift ?? 0)
        : 0;
  return shift === 0 ? null : shift > 0 ? 'ahead' : 'behind';
}
