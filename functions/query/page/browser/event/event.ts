import type { TrackedEvent } from '#shared/tracked-event.ts';
import { learnNames } from '../actors.ts';
import { type Address, withFilter } from '../address.ts';
import { ask } from '../api.ts';
import { el, replace } from '../dom.ts';
import { showFailure, waiting } from '../states.ts';
import { turnsOf } from '../turns.ts';
import type { Show } from '../view.ts';
import { eventTitle } from '../words.ts';
import { daysTold, mountAsOf } from './as-of.ts';
import { conflictsSection } from './conflicts.ts';
import { factsSection, heading } from './facts.ts';
import { lifeSection } from './life.ts';
import { provisionsSection, reportsSection } from './reports.ts';
import { whySection } from './why.ts';

/** One meeting or pact, whole: its life, what each article says of it, and where they disagree. */
export const show: Show = (stage, first, page) => {
  const slider = el('section', { class: 'as-of', 'aria-label': 'As of' });
  const record = el('article', { class: 'record' }, slider);
  const turn = turnsOf(page.signal);
  let asOf: ReturnType<typeof mountAsOf> | undefined;
  replace(stage, waiting('the event'));

  const update = async (address: Address): Promise<void> => {
    const signal = turn();
    const day = address.filters.asOf;
    asOf?.show(day ?? null);
    try {
      const asked = load(address.id, day, signal);
      // The slider's days are those of the record as it is now, whatever day is shown.
      const whole = asOf || !day ? asked : load(address.id, undefined, signal);
      const [event, now] = await Promise.all([asked, whole]);
      if (signal.aborted) return;
      if (!asOf) {
        const choose = (chosen: string | null) =>
          page.go(withFilter(address, { asOf: chosen ?? '' }), 'replace');
        asOf = mountAsOf(slider, daysTold(now), choose);
        asOf.show(day ?? null);
      }
      page.title(eventTitle(event));
      putAround(slider, sectionsOf(event));
      if (record.isConnected) page.announce(`As of ${day ?? 'today'}: ${event.status}`);
      else replace(stage, record);
      page.arrive();
    } catch (error) {
      if (!signal.aborted) showFailure(stage, error, () => update(address));
    }
  };
  update(first);
  return update;
};

async function load(id = '', asOf: string | undefined, signal: AbortSignal): Promise<TrackedEvent> {
  const query = asOf ? `?asOf=${encodeURIComponent(asOf)}` : '';
  const event = await ask<TrackedEvent>(`/events/${encodeURIComponent(id)}${query}`, signal);
  learnNames(event.parties);
  return event;
}

/** The record anew; the slider stays in its place, under the hand and the focus of whoever moves it. */
function putAround(slider: HTMLElement, [head, ...rest]: HTMLElement[]): void {
  for (const part of [...slider.parentElement!.children]) if (part !== slider) part.remove();
  slider.before(head!);
  slider.after(...rest);
}

function sectionsOf(event: TrackedEvent): HTMLElement[] {
  const sections = [
    heading(event),
    factsSection(event),
    lifeSection(event),
    conflictsSection(event),
    provisionsSection(event),
    reportsSection(event),
    whySection(event),
  ];
  return sections.filter((section) => section !== null);
}
