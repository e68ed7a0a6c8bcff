import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { lengthOf } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Draft, Proven } from '../draft.ts';
import { timeBehind } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** [the ministers, *scheduled to meet* on Monday], [the committee, *which meets* on May 3]. */
const telling =
  /\b(ministers|officials|leaders|envoys|delegations|sides|two|committee|council|group|session|meeting|talks|round),? ((scheduled|due|set|slated) to (meet|convene|open|begin|start)|(which|who) (will )?(meets?|opens?|begins?|starts?|convenes?))\b/i;

/** Sentences. */
const near = 3;

/** [are to meet *next week* … the ministers, scheduled to meet *on Monday and Tuesday*]: the days within the week, told shortly after of those who meet. */
export function dateNarrowed(drafts: Draft[], document: Document): Draft[] {
  const planned = drafts.filter(
    (d) => d.type === 'meeting' && d.status?.value === 'planned' && d.date !== null,
  );
  for (const draft of planned) {
    if (lengthOf(draft.date!.value) < 5 || lengthOf(draft.date!.value) > 31) continue;
    // [will meet Costa *next week* and Rojas *next week*]: either may be meant
    if (planned.some((d) => d !== draft && overlaps(d.date!.value, draft.date!.value))) continue;
    draft.date = toldBehind(draft, document) ?? draft.date;
  }
  return drafts;
}

function toldBehind(
  { frames, date }: Draft,
  { sentences, written, text: article }: Document,
): Proven<EventDate> | null {
  const last = frames.at(-1)!.scene.tree.sentence.index;
  for (let at = last + 1; at <= last + near; at++) {
    const sentence = sentences[at];
    if (sentence?.zone !== 'body') return null;
    const found = timeBehind(telling, sentence, article);
    if (!found) continue;
    const { value, text, start, end } = found.mention;
    const exact = resolveDate(value, { published: written, tense: 'future', text });
    if (exact && isPart(exact, date!.value))
      return { value: toldBeside(exact), span: { start, end } };
  }
  return null;
}

/** It begins in that time and is shorter [later *this month* … from *March 23 to April 1*]. */
const isPart = (exact: EventDate, date: EventDate): boolean =>
  date.start <= exact.start && exact.start <= date.end && lengthOf(exact) < lengthOf(date);

const overlaps = (a: EventDate, b: EventDate): boolean => a.start <= b.end && b.start <= a.end;
