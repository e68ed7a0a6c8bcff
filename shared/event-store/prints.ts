import { shardOf } from '../event-table.ts';
import type { MergedEvent } from '../merge.ts';
import type { TrackedReport } from '../tracked-event.ts';

/** In the order of their prints. Part of the stored form: new names go to the end. */
const fields = [
  'kind',
  'status',
  'parties',
  'participants',
  'date',
  'place',
  'topics',
  'history',
  'outcome',
  'name',
  'acronym',
  'aliases',
  'provisions',
  'attribution',
  'confidence',
  'conflicts',
  'articleCount',
  'firstReported',
  'lastReported',
  'codes',
  'reports',
] as const;
const width = 4;

/** Not to keep out anyone who means to deceive, only to see that something differs: a million fields, one of them unseen. */
function print(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return shardOf(text, 36 ** width)
    .toString(36)
    .padStart(width, '0');
}

export function printsOf(event: MergedEvent, reports: readonly TrackedReport[]): string {
  const values: Record<string, unknown> = {
    ...event,
    reports: reports.map((report) => print(report)).sort(),
  };
  return fields.map((field) => print(values[field])).join('');
}

/** Names of the fields whose prints differ. */
export const fieldsChanged = (before: string, after: string): string[] =>
  fields.filter(
    (_, i) => before.slice(i * width, (i + 1) * width) !== after.slice(i * width, (i + 1) * width),
  );
