import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { lengthsTold } from './length-told.ts';

/** [arrived in Oslo on Thursday for a *four-day visit*. He *was to meet* Lie]: what is still to come of a visit lies within its days, and where it is. */
export function dateWithinVisit(drafts: Draft[], published: string | null): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'planned') continue;
    if (draft.frames.every((f) => f.kind === 'call')) continue;
    for (const visit of drafts) {
      if (visit === draft || visit.type !== 'meeting' || !visit.date) continue;
      if (visit.date.value.precision !== 'day' || !isBetweenSame(draft, visit)) continue;
      // [on a three-day visit to *Lima* … the next round will be in *Suva*]: no stop of it
      if (draft.place && visit.place && draft.place.value.country !== visit.place.value.country)
        continue;
      const days = Math.max(
        0,
        ...visit.frames.flatMap((f) => lengthsTold(f.scene, stays).map((l) => l.days)),
      );
      if (days < 2) continue;
      const { value, span } = visit.date;
      const end = formatDay(parseDay(value.start) + days - 1);
      const start = published !== null && published > value.start ? published : value.start;
      if (end < start) continue;
      draft.date = {
        value: { ...value, start, end, precision: 'range', rule: `within-the-visit ${value.rule}` },
        span,
      };
      draft.place ??= visit.place;
      break;
    }
  }
  return drafts;
}

const isBetweenSame = (draft: Draft, visit: Draft): boolean =>
  draft.parties.length > 0 &&
  draft.parties.every((p) => visit.parties.some((q) => q.code === p.code));

const stays = /^(visit|trip|tour|stay|summit|meeting|conference)$/;
