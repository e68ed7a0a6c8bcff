import { bisector } from 'd3-array';
import { type TimeInterval, utcDay, utcMonth, utcWeek, utcYear } from 'd3-time';
import type { DayCount } from '#shared/tracked-event.ts';
import { isoDay, timeOf } from '../words.ts';
import type { Span } from './span-form.ts';

/** One bar: how many events fall from `start` to before `end`. */
export interface Bin {
  start: Date;
  end: Date;
  meeting: number;
  pact: number;
}

const mostBars = 180;
const steps: TimeInterval[] = [utcDay, utcWeek, utcMonth, utcMonth.every(3)!, utcYear];

/** Bars of the finest step that still leaves them wide enough to be seen. */
export function binsOf(counts: readonly DayCount[], width: number): Bin[] {
  const dated = counts.flatMap(({ day, ...count }) =>
    day ? [{ ...count, time: timeOf(day) }] : [],
  );
  if (dated.length === 0) return [];
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of dated) {
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  const most = Math.min(mostBars, width / 5);
  const step =
    steps.find((one) => one.range(one.floor(new Date(from)), new Date(to)).length <= most) ??
    utcYear.every(10)!;
  const starts = step.range(step.floor(new Date(from)), new Date(to + 1));
  const bins = starts.map(
    (start): Bin => ({ start, end: step.offset(start, 1), meeting: 0, pact: 0 }),
  );
  const at = bisector((bin: Bin) => bin.start).right;
  for (const { time, meetings, pacts } of dated) {
    const bin = bins[at(bins, new Date(time)) - 1];
    if (!bin) continue;
    bin.meeting += meetings;
    bin.pact += pacts;
  }
  return bins;
}

/** To whole bars, as the eye meant it. */
export function snapped(bins: readonly Bin[], from: Date, to: Date): Span {
  const inside = bins.filter(({ start, end }) => {
    const middle = (start.getTime() + end.getTime()) / 2;
    return middle >= from.getTime() && middle <= to.getTime();
  });
  const first = inside[0]?.start ?? from;
  const last = inside.at(-1)?.end ?? to;
  return { from: isoDay(first.getTime()), to: isoDay(last.getTime() - 1) };
}
