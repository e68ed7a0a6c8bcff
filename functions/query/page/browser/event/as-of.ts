import type { TrackedEvent } from '#shared/tracked-event.ts';
import { button, el, replace } from '../dom.ts';
import { counted, day } from '../words.ts';

/** The days on which articles told of an event. */
export const daysTold = ({ reports }: TrackedEvent): string[] =>
  [...new Set(reports.flatMap(({ article }) => article.published ?? []))].sort();

/** A slider over the days on which articles told of the event. The reader and the address move it, answers never. */
export function mountAsOf(
  parent: HTMLElement,
  told: readonly string[],
  choose: (day: string | null) => void,
) {
  const last = told.length - 1;
  const range = el('input', { type: 'range', min: '0', max: `${last}`, step: '1', id: 'as-of' });
  const said = el('output', { for: 'as-of' });
  const now = button({ class: 'quiet' }, () => back(), 'Back to now');
  const back = () => {
    range.focus();
    choose(null);
  };
  const chosen = () => (Number(range.value) === last ? null : told[Number(range.value)]!);
  const say = (asOf: string | null) => {
    const step = Number(range.value);
    range.setAttribute('aria-valuetext', `${day(told[step]!)}: step ${step + 1} of ${told.length}`);
    said.textContent =
      asOf === null ? `today, ${counted(told.length, 'day')} of reports` : day(asOf);
  };
  range.addEventListener('input', () => say(chosen()));
  range.addEventListener('change', () => choose(chosen()));
  replace(parent, el('label', { for: 'as-of' }, 'What was known on'), range, said, now);
  parent.hidden = told.length < 2;
  return {
    show(asOf: string | null): void {
      if (told.length === 0) return;
      const at = asOf ? told.findLastIndex((one) => one <= asOf) : last;
      range.value = String(Math.max(0, at));
      now.hidden = asOf === null;
      say(asOf);
    },
  };
}
