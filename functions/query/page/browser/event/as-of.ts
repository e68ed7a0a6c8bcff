import type { TrackedEvent } from '#shared/tracked-event.ts';
import { ask } from '../api.ts';
import { button, el, replace } from '../dom.ts';
import { counted, day } from '../words.ts';

/** A slider over the days on which articles told of the event: the record as it was known then. */
export function mountAsOf(parent: HTMLElement, choose: (day: string | null) => void) {
  const range = el('input', { type: 'range', min: '0', step: '1', id: 'as-of' });
  const said = el('output', { for: 'as-of' });
  const now = button({ class: 'quiet' }, () => choose(null), 'Back to now');
  let published: string[] = [];
  let asOf: string | null = null;

  const write = () => {
    parent.hidden = published.length < 2;
    range.max = String(published.length - 1);
    const at = asOf ? published.findLastIndex((one) => one <= asOf!) : published.length - 1;
    range.value = String(Math.max(0, at));
    now.hidden = asOf === null;
    label();
  };
  const label = () => {
    const shown = published[Number(range.value)] ?? '';
    const text = `${day(shown)}: step ${Number(range.value) + 1} of ${published.length}`;
    range.setAttribute('aria-valuetext', text);
    said.textContent =
      asOf === null ? `today, ${counted(published.length, 'day')} of reports` : day(asOf);
  };
  range.addEventListener('input', label);
  range.addEventListener('change', () => {
    const at = Number(range.value);
    choose(at === published.length - 1 ? null : published[at]!);
  });
  replace(parent, el('label', { for: 'as-of' }, 'What was known on'), range, said, now);
  return {
    /** The days come from the record as it is now, whatever day is shown. */
    async prepare(id: string): Promise<void> {
      const { reports } = await ask<TrackedEvent>(`/events/${encodeURIComponent(id)}`);
      published = [...new Set(reports.flatMap(({ article }) => article.published ?? []))].sort();
      write();
    },
    update(_event: TrackedEvent, to: string | null): void {
      asOf = to;
      write();
    },
  };
}
