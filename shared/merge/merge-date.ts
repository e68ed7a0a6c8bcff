import type { EventDate, Place } from '../event.ts';
import { fold } from '../fold.ts';
import type { TrackedReport } from '../tracked-event.ts';
import { type Side, sidesOf } from './support.ts';

const fineness = { day: 0, range: 1, month: 2, season: 3, year: 4 } as const;
const spanOf = (date: EventDate) => `${date.start} ${date.end}`;

/**
 * Days as articles give them, best first: of a meeting those that saw it held before those that saw it coming, the finer before the
 * coarser, then by support. Months and years that hold a finer date agree with it and are no side of their own.
 */
export function dateSides(reports: readonly TrackedReport[], status: string): Side<EventDate>[] {
  const about = reports.filter((report) => report.status === status && report.date);
  const asked = about.length > 0 ? about : reports;
  const sides = sidesOf(asked, (report) => report.date, spanOf).sort(
    (a, b) =>
      fineness[a.value.precision] - fineness[b.value.precision] ||
      b.articles.length - a.articles.length,
  );
  const finer = (date: EventDate) =>
    sides.some(
      ({ value }) =>
        value !== date &&
        fineness[value.precision] < fineness[date.precision] &&
        date.start <= value.start &&
        value.end <= date.end,
    );
  return sides.filter((side) => !finer(side.value));
}

/** Places as most have them; [Seoul] before [South Korea], which agrees with it. */
export function placeSides(reports: readonly TrackedReport[]): Side<Place>[] {
  const sides = sidesOf(
    reports,
    (report) => report.place,
    (place) => `${fold(place.name)} ${place.country}`,
  );
  const located = (place: Place) => place.lat !== undefined;
  const exact = sides.filter((side) => side.reports.some((report) => located(report.place!)));
  const kept = exact.length > 0 ? exact : sides;
  return kept.map((side) => ({
    ...side,
    value: side.reports.find((report) => located(report.place!))?.place ?? side.value,
  }));
}
