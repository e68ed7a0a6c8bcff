import type { TrackedEvent } from '#shared/tracked-event.ts';
import { learnNames } from '../actors.ts';
import { type Address, withFilter } from '../address.ts';
import { ask } from '../api.ts';
import { el, replace } from '../dom.ts';
import { showFailure, waiting } from '../states.ts';
import type { Page, Show } from '../view.ts';
import { eventTitle } from '../words.ts';
import { mountAsOf } from './as-of.ts';
import { conflictsSection } from './conflicts.ts';
import { factsSection, heading } from './facts.ts';
import { lifeSection } from './life.ts';
import { provisionsSection, reportsSection, whySection } from './reports.ts';

/** One meeting or pact, whole: its life, what each article says of it, and where they disagree. */
export const show: Show = (stage, first, page) => {
  let address = first;
  const body = el('article', { class: 'record' });
  const slider = el('section', { class: 'as-of', 'aria-label': 'As of' });
  replace(stage, waiting('the event'));
  const asOf = mountAsOf(slider, (day) =>
    page.go(withFilter(address, { asOf: day ?? '' }), 'replace'),
  );
  const update = (to: Address) => {
    address = to;
    load(to, page)
      .then((event) => {
        if (page.signal.aborted || address !== to) return;
        page.title(eventTitle(event));
        asOf.update(event, to.filters.asOf ?? null);
        const [head, ...rest] = sectionsOf(event);
        body.replaceChildren(head!, slider, ...rest);
        if (!body.isConnected) {
          replace(stage, body);
          body.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
        } else page.announce(`As of ${to.filters.asOf ?? 'today'}: ${event.status}`);
      })
      .catch((error) => showFailure(stage, error, () => update(to)));
  };
  asOf.prepare(first.id!).catch(() => {});
  update(first);
  return (to) => {
    if (to.id !== address.id) asOf.prepare(to.id!).catch(() => {});
    update(to);
  };
};

async function load({ id, filters }: Address, { signal }: Page): Promise<TrackedEvent> {
  const query = filters.asOf ? `?asOf=${encodeURIComponent(filters.asOf)}` : '';
  const event = await ask<TrackedEvent>(`/events/${encodeURIComponent(id ?? '')}${query}`, signal);
  learnNames(event.parties);
  return event;
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
