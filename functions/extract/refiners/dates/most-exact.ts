import type { EventDate } from '#shared/event.ts';
import type { Step } from '../draft.ts';

/** [*January 16*] of [*in January*]. */
export const isWithin = (date: EventDate, { start, end }: EventDate): boolean =>
  (date.start !== start || date.end !== end) && start <= date.start && date.end <= end;

/** [took effect *in January* … when it took effect *on January 16*]: the same act told twice, the day within the month. */
export function mostExact([first, ...others]: readonly Step[]): Step | undefined {
  const told = first?.date;
  if (!told) return first;
  const isSameAct = ({ date, frame }: Step): boolean =>
    frame.pattern === first.frame.pattern &&
    frame.reality.mode === 'fact' &&
    date !== null &&
    isWithin(date, told);
  return others.find(isSameAct) ?? first;
}
