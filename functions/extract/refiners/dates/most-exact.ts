import type { Step } from '../draft.ts';

/** [took effect *in January* … when it took effect *on January 16*]: the same act told twice, the day within the month. */
export function mostExact([first, ...others]: readonly Step[]): Step | undefined {
  if (!first?.date) return first;
  const { start, end } = first.date;
  const isWithin = ({ date, frame }: Step): boolean =>
    frame.pattern === first.frame.pattern &&
    frame.reality.mode === 'fact' &&
    date !== null &&
    (date.start !== start || date.end !== end) &&
    start <= date.start &&
    date.end <= end;
  return others.find(isWithin) ?? first;
}
