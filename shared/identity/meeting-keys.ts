import type { MeetingReport } from '../event.ts';

/** Two parties and the day they met. */
export function meetingKeys(report: MeetingReport, _published: string | null): string[] {
  const { date } = report;
  const codes = [...new Set(report.parties.map((party) => party.code))].sort();
  if (date?.precision !== 'day' || codes.length < 2) return [];
  return [`1|day|${codes.slice(0, 6).join(' ')} ${date.start}`];
}
