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

/** [arrived on Monday for a *four-day visit*, and was to meet her], [left on Monday for a *week-long visit*]: as long as it goes on. */
function stayOf(draft: Draft): void {
  const status = draft.status?.value;
  if (draft.type !== 'meeting' || !draft.date || !/^(ongoing|planned)$/.test(status ?? '')) return;
  const { value, span } = draft.date;
  const days = Math.max(...draft.frames.map(daysOf));
  if (value.precision !== 'day' || days < 2) return;
  if (!draft.frames.some((f) => (status === 'ongoing' ? isArrival(f) : hasLeft(f)))) return;
  const end = formatDay(parseDay(value.start) + days - 1);
  draft.date = { value: { ...value, end, precision: 'range', rule: `stay ${value.rule}` }, span };
}

const isArrival = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  pattern === 'travelled-to' && /^(arrive|land|fly|come)$/.test(tree.words[cue]!.lemma);

const hasLeft = ({ scene: { tree }, clause }: Frame): boolean =>
  /^(leave|depart)$/.test(tree.words[clause]!.lemma) && tree.words[clause]!.xpos === 'VBD';

const isBetweenSame = (draft: Draft, visit: Draft): boolean =>
  draft.parties.length > 0 &&
  draft.parties.every((p) => visit.parties.some((q) => q.code === p.code));

/** [a *four-day* visit], [a *week-long* visit]: how many days; 0 where the sentence does not say. */
function daysOf({ scene: { mentions, tree } }: Frame): number {
  for (const { start, end, ...mention } of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const { unit, count } = mention.value;
    const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
    if (days < 2 || days > longest) continue;
    const behind = tree.words.filter((w) => w.start >= end).slice(0, 3);
    if (behind.some((w) => /^(visit|trip|tour|stay|summit|meeting|conference)$/.test(w.lemma)))
      return days;
  }
  return 0;
}
