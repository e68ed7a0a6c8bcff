import type { EventDate } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Draft, Proven } from '../draft.ts';
import { isTime } from './times.ts';

/** [signed a treaty. *A day earlier* the ministers met]: whatever day that was, not that of the treaty. */
const isOnAnotherDay = (meeting: Draft, pact: Draft): boolean =>
  /^(anaphoric|counted)/.test(meeting.date!.value.rule) &&
  meeting.date!.value.text.match(/earlier|before|previous|preceding|prior/i) !== null &&
  !meeting.frames.some((f) => pact.frames.some((g) => f.scene === g.scene));

/** What is done in one day's diplomacy: [met on Tuesday … signed an accord … agreed on another]. */
const doneTogether = new Set(['signed', 'agreed', 'under-discussion']);

/** A pact without a date of its own takes the one day on which its parties met or signed in this article, or the day of the news, and says so in the rule. */
export function dateByMeeting(drafts: Draft[], published: string | null): Draft[] {
  for (const pact of drafts) {
    const status = pact.status?.value ?? '';
    if (pact.type !== 'pact' || pact.date) continue;
    if (!doneTogether.has(status) && status !== 'rejected') continue;
    const done = drafts.filter(
      (d) =>
        d !== pact &&
        isDone(d) &&
        holds(d, pact) &&
        !isOnAnotherDay(d, pact) &&
        // [signed a truce *last month* … a peace deal *could be reached*]: of what is still talked of that was not the day
        !(d.type === 'pact' && status === 'under-discussion') &&
        // [*failed to reach* a deal at their *summit*]: only where one breath tells of both
        (status !== 'rejected' || (d.type === 'meeting' && isToldWith(d, pact))),
    );
    const date = onlyDay(done) ?? onlyDay(done.filter((d) => d.date!.value.start === published));
    if (date && !isDatedElsewhere(pact, date) && !isLongBefore(pact, date, done, published))
      pact.date = {
        value: { ...date.value, rule: `of-the-meeting ${date.value.rule}` },
        span: date.span,
      };
  }
  return drafts;
}

const isToldWith = (meeting: Draft, pact: Draft): boolean =>
  meeting.frames.some((f) => pact.frames.some((g) => f.scene === g.scene));

/**
 * [opened talks *last June* … aim for a pact by October]: what is talked of today is not of the day on which that began; nor is
 * [have agreed on a tax pact … he last visited her *in February*], unless one sentence tells of both.
 */
const isLongBefore = (
  { status, steps }: Draft,
  { value }: Proven<EventDate>,
  meetings: readonly Draft[],
  published: string | null,
): boolean =>
  published !== null &&
  daysBetween(value.end, published) > 31 &&
  (status?.value === 'under-discussion' ||
    !steps.some(({ frame }) =>
      meetings.some((m) => m.frames.some((f) => f.scene === frame.scene)),
    ));

/** [struck a deal with her and joined the cabinet *in June*]: its own sentence tells another time. */
const isDatedElsewhere = ({ steps }: Draft, { span }: Proven<EventDate>): boolean =>
  steps.some(({ frame: { scene } }) => {
    const { start, end } = scene.tree.sentence;
    const dates = scene.mentions.filter(isTime);
    return dates.length > 0 && !(span.start >= start && span.end <= end);
  });

/** [reached *after nine hours of talks*]: talks without a day led to the pact that the same sentence tells. */
export function dateByPact(drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'held') continue;
    const pact = drafts.find(
      (d) =>
        d.type === 'pact' &&
        d.date?.value.precision === 'day' &&
        /^(agreed|signed)$/.test(d.status?.value ?? '') &&
        d.steps.some((s) => draft.frames.some((f) => f.scene === s.frame.scene)),
    );
    if (!pact?.date) continue;
    const { value, span } = pact.date;
    draft.date = { value: { ...value, rule: `of-the-pact ${value.rule}` }, span };
  }
  return drafts;
}

export const isDone = (d: Draft): boolean =>
  d.date !== null &&
  // [talks due to end in June]: not till then
  !d.date.value.rule.startsWith('until ') &&
  (d.type === 'meeting' ? /^(held|ongoing)$/ : /^signed$/).test(d.status?.value ?? '');

const holds = (d: Draft, pact: Draft): boolean =>
  pact.parties.every(({ code }) => d.parties.some((p) => p.code === code));

function onlyDay(drafts: readonly Draft[]): Proven<EventDate> | null {
  const days = new Set(drafts.map((d) => d.date!.value.start));
  return days.size === 1 ? drafts[0]!.date : null;
}
