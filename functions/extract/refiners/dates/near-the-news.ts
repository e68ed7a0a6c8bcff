import type { Document, Sentence } from '../../document/document.ts';
import { daysBetween, formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { depthOf } from '../depth.ts';
import type { Draft } from '../draft.ts';
import { isOver } from './is-over.ts';
import { justOver } from './just-over.ts';
import { type LooseGap, looseGapOf } from './loose-gap.ts';
import { isTime } from './times.ts';

/** Sentences from the first, in which the news of the day is told. */
const lead = 5;

/**
 * [fined the fleet, *just ahead of her visit*], [*hours before she is to meet* Rojas], [raised duties *weeks after signing* a pact]: what
 * has no day of its own, and is told by how little lies between it and the news.
 */
export function dateNearNews(
  drafts: Draft[],
  { written: published, sentences }: Document,
): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    if (draft.date) continue;
    const status = draft.status?.value ?? '';
    for (const frame of draft.frames) {
      const gap = looseGapOf(frame) ?? (status === 'held' ? justOver(frame) : null);
      if (!gap) continue;
      const { sign, days, text, span, fromNews } = gap;
      const { mentions, tree } = frame.scene;
      const isAhead =
        draft.type === 'meeting' &&
        // [*hours before a possible meeting*]: of these hours, if it comes to it
        /^(planned|proposed)$/.test(status) &&
        sign > 0 &&
        // [shelled the port *last week* on the eve of the summit]: ahead of it then
        !mentions.filter(isTime).some((m) => m.end < span.start && isGoneBy(m, published));
      const isBehind =
        isOver(status) &&
        sign < 0 &&
        (fromNews === 'anywhere' || fromNews === placeOf(tree.sentence, sentences)) &&
        // [resigned *in 2015*, days after …]: counted from then
        !mentions.some((m) => isTime(m) && !/^(weekday|relative)$/.test(m.value.sort));
      if (!isAhead && !isBehind) continue;
      const far = formatDay(parseDay(published) + sign * days);
      const [start, end] = isAhead ? [published, far] : [far, published];
      draft.date = {
        value: { start, end, precision: 'range', text, rule: isAhead ? 'soon' : 'of-late' },
        span,
      };
      break;
    }
  }
  return drafts;
}

const placeOf = (sentence: Sentence, sentences: readonly Sentence[]): LooseGap['fromNews'] =>
  depthOf(sentence, sentences) <= lead ? 'in the lead' : 'behind the lead';

/** Days within which the news is of now. */
const fresh = 3;

function isGoneBy({ value, text }: DateMention, published: string): boolean {
  const date = resolveDate(value, { published, tense: 'past', text });
  return date !== null && daysBetween(date.start, published) > fresh;
}
