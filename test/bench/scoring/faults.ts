import type { Report } from '#shared/event.ts';

/** What is wrong with a report in itself, whatever the article means; `text` is the article's. None where all is proven. */
export function faultsOf({ evidence, confidence, date }: Report, text: string): string[] {
  const faults: string[] = [];
  if (evidence.length === 0) faults.push('no evidence');
  for (const { quote, start, end } of evidence)
    if (quote.trim() === '' || text.slice(start, end) !== quote)
      faults.push(`not verbatim: ${quote}`);
  if (!(confidence > 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
  if (date && !(isDay(date.start) && isDay(date.end) && date.start <= date.end))
    faults.push(`no such days: ${date.start} to ${date.end}`);
  return faults;
}

/** [2026-02-30] is none. */
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
