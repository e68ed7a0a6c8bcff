import type { EventDate } from '#shared/event.ts';
import { daysBetween, formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import type { Draft, Proven } from '../draft.ts';
import { lengthsTold } from './length-told.ts';
import { isOfLate } from './of-late.ts';

const tours = /^(tour|trip|swing|journey|trek)$/;

/** Sentences. */
const near = 3;

/**
 * [left *on Monday* for Peru, a stop on *a ten-day tour*. He has *already visited* Chile, and *will go on to* Fiji]: what lies behind the day
 * on which its traveller is told to be on the way lies within so many days before it, and what is still to come within so many behind it.
 */
export function dateWithinTour(
  draft: Draft,
  others: readonly Draft[],
  written: string | null,
): Proven<EventDate> | null {
  if (draft.type !== 'meeting' || written === null) return null;
  const status = draft.status?.value ?? '';
  const isBehind = status === 'held' && draft.frames.some(isOfLate);
  if (!isBehind && status !== 'planned') return null;
  const { index } = draft.frames[0]!.scene.tree.sentence;
  for (const other of others) {
    if (other === draft || !other.date || !isOnWay(other, written) || !meets(other, draft))
      continue;
    for (const { scene } of other.frames) {
      const [tour] = lengthsTold(scene, tours);
      const before = index - scene.tree.sentence.index;
      if (!tour || before < 0 || before > near) continue;
      const far = formatDay(parseDay(written) + (isBehind ? -tour.days : tour.days));
      const [start, end] = isBehind ? [far, written] : [written, far];
      const { value, span } = other.date;
      return {
        value: { ...value, start, end, precision: 'range', rule: `within-the-tour ${value.rule}` },
        span,
      };
    }
  }
  return null;
}

/** On these days. */
const isOnWay = ({ date }: Draft, written: string): boolean =>
  Math.abs(daysBetween(date!.value.start, written)) <= 2;

const meets = (a: Draft, b: Draft): boolean =>
  a.parties.some(({ code, role }) => role !== 'host' && b.parties.some((p) => p.code === code));
