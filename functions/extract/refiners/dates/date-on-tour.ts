import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Draft, Proven } from '../draft.ts';

/** Days. */
const longest = 31;

/** [flies to *the Gulf this week*, with a visit to Oman … will make *a stop in Qatar*]: a stop that is still to come is on the tour that its traveller is to make. */
export function dateOnTour(
  draft: Draft,
  others: readonly Draft[],
  { written, text }: Document,
): Proven<EventDate> | null {
  if (written === null || draft.type !== 'meeting' || draft.status?.value !== 'planned')
    return null;
  const { start } = draft.frames[0]!.scene.tree.sentence;
  if (
    !draft.frames.some(
      ({ scene: { tree }, reality }) =>
        !reality.weak && stop.test(text.slice(tree.sentence.start, tree.sentence.end)),
    )
  )
    return null;
  const tours = others.filter(
    (d) =>
      d !== draft &&
      d.date !== null &&
      d.status?.value === 'planned' &&
      d.date.value.end >= written &&
      d.date.value.start !== d.date.value.end &&
      daysBetween(d.date.value.start, d.date.value.end) < longest &&
      d.date.span.end <= start &&
      haveOneTraveller(d, draft) &&
      d.frames.some(({ scene: { tree } }) =>
        tour.test(text.slice(tree.sentence.start, tree.sentence.end)),
      ),
  );
  const [only] = tours;
  return tours.length === 1 ? (only!.date ?? null) : null;
}

/** [a 24-hour *stop* in Qatar], [*travelling* to Doha, he will meet]. */
const stop =
  /\b(stops?|stopover|leg|travell?ing to|then (go|travel|fly|head|continue)s?|continue on)\b/i;

const tour =
  /\b(tour|trip|swing|journey|head|fl|travel|leav|depart)(s|ing|ies|y|es)?\b[^.;]* (Middle East|Gulf|Asia|Africa|Europe|Latin America|South America|Central America|Caribbean|Balkans|Far East|Pacific|region|continent|countries|nations)\b/i;

function haveOneTraveller(a: Draft, b: Draft): boolean {
  const travellers = (d: Draft): string[] =>
    d.parties.filter((p) => p.role !== 'host').map((p) => p.code);
  return travellers(a).some((code) => travellers(b).includes(code));
}
