import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';

const longest = 15;

/** [arrived in Oslo on Thursday for a *four-day visit*. He *was to meet* Lie]: what is still to come of a visit lies within its days, and where it is. */
export function dateWithinVisit(drafts: Draft[], published: string | null): Draft[] {
  for (const draft of drafts) stayOf(draft);
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'planned') continue;
    if (draft.frames.every((f) => f.kind === 'call')) continue;
    for (const visit of drafts) {
      if (visit === draft || visit.type !== 'meeting' || !visit.date) continue;
      if (visit.date.value.precision !== 'day' || !isBetweenSame(draft, visit)) continue;
      // [on a three-day visit to *Lima* … the next round will be in *Suva*]: no stop of it
      if (draft.place && visit.place && draft.place.value.country !== visit.place.value.country)
        continue;
      const days = Math.max(...visit.frames.map(daysOf));
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

/** [arrived on Monday for a *four-day visit*, and was to meet her]: as long as it goes on. */
function stayOf(draft: Draft): void {
  if (draft.type !== 'meeting' || draft.status?.value !== 'ongoing' || !draft.date) return;
  const { value, span } = draft.date;
  const days = Math.max(...draft.frames.map(daysOf));
  if (value.precision !== 'day' || days < 2 || !draft.frames.some(isArrival)) return;
  const end = formatDay(parseDay(value.start) + days - 1);
  draft.date = { value: { ...value, end, precision: 'range', rule: `stay ${value.rule}` }, span };
}

const isArrival = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'travelled-to' && /^(arrive|land|fly|come)$/.test(tree.words[cue]!.lemma);

const isBetweenSame = (draft: Draft, visit: Draft): boolean =>
  draft.parties.length > 0 &&
  draft.parties.every((p) => visit.parties.some((q) => q.code === p.code));

/** [a *four-day* visit]: how many days; 0 where the sentence does not say. */
function daysOf({ scene: { mentions, tree } }: Frame): number {
  for (const { start, end, ...mention } of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const { unit, count } = mention.value;
    if (unit !== 'day' || count < 2 || count > longest) continue;
    const behind = tree.words.filter((w) => w.start >= end).slice(0, 3);
    if (behind.some((w) => /^(visit|trip|tour|stay|summit|meeting|conference)$/.test(w.lemma)))
      return count;
  }
  return 0;
}
