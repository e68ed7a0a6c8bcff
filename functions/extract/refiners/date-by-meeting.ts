import type { Draft } from './draft.ts';

/** What is done at a meeting is done on its day: [met on Tuesday … signed an accord]. Only what the article's own meeting can have done. */
const doneAtMeetings = new Set(['signed', 'agreed', 'under-discussion']);

/** A pact without a date of its own takes that of the one meeting of its parties, and says so in the rule. */
export function dateByMeeting(drafts: Draft[]): Draft[] {
  for (const pact of drafts) {
    if (pact.type !== 'pact' || pact.date || !doneAtMeetings.has(pact.status?.value ?? ''))
      continue;
    const codes = pact.parties.map((p) => p.code);
    const meetings = drafts.filter(
      (m) =>
        m.type === 'meeting' &&
        m.date &&
        /^(held|ongoing)$/.test(m.status?.value ?? '') &&
        codes.every((c) => m.parties.some((p) => p.code === c)),
    );
    const days = new Set(meetings.map((m) => m.date!.value.start));
    const date = meetings[0]?.date;
    if (date && days.size === 1)
      pact.date = {
        value: { ...date.value, rule: `of-the-meeting ${date.value.rule}` },
        span: date.span,
      };
  }
  return drafts;
}
