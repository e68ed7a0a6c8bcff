import type { Participant, Party } from '../event.ts';
import { fold } from '../fold.ts';
import type { TrackedReport } from '../tracked-event.ts';
import { sidesOf } from './support.ts';

/** Of many articles one may err: a party that fewer than a fifth of them name is left out. */
const leastShare = 0.2;

function countArticles(reports: readonly TrackedReport[]): number {
  return new Set(reports.map((report) => report.article.id)).size;
}

/** Every party that enough articles name, by code; name and role as most have it. */
export function mergeParties(reports: readonly TrackedReport[]): Party[] {
  const articles = countArticles(reports);
  const codes = [
    ...new Set(reports.flatMap((report) => report.parties.map((party) => party.code))),
  ].sort();
  return codes.flatMap((code): Party[] => {
    const of = (report: TrackedReport) => report.parties.find((party) => party.code === code);
    const names = sidesOf(reports, (report) => of(report)?.name);
    const support = names.reduce((sum, side) => sum + side.articles.length, 0);
    if (support < leastShare * articles) return [];
    const role = sidesOf(reports, (report) => of(report)?.role)[0]?.value;
    return [{ code, name: names[0]!.value, ...(role ? { role } : {}) }];
  });
}

const surname = (name: string) => fold(name).split(' ').at(-1) ?? '';

/** [Kitazawa] and [Toshimi Kitazawa] of the same party are one person, under the fullest name. */
export function mergeParticipants(reports: readonly TrackedReport[]): Participant[] {
  interface Person {
    names: string[];
    titles: string[];
    parties: string[];
  }
  const people: Person[] = [];
  const told = reports.flatMap((report) => report.participants);
  // Full names first, so that a bare surname finds its owner whatever the order of the articles.
  for (const one of told.toSorted(
    (a, b) => fold(b.name).split(' ').length - fold(a.name).split(' ').length,
  )) {
    const words = fold(one.name).split(' ');
    const same = people.filter((person) => {
      if (one.party && person.parties.length > 0 && !person.parties.includes(one.party))
        return false;
      const full = fold(person.names[0]!).split(' ');
      return surname(one.name) === full.at(-1) && words.every((word) => full.includes(word));
    });
    const person =
      same.length === 1
        ? same[0]!
        : same.find((other) => fold(other.names[0]!) === words.join(' '));
    const kept = person ?? { names: [], titles: [], parties: [] };
    if (!person) people.push(kept);
    kept.names.push(one.name);
    if (one.title) kept.titles.push(one.title);
    if (one.party) kept.parties.push(one.party);
  }
  return people
    .map(({ names, titles, parties }) => {
      const title = mostFrequent(titles);
      const party = mostFrequent(parties);
      return { name: names[0]!, ...(title ? { title } : {}), ...(party ? { party } : {}) };
    })
    .sort((a, b) => ((a.party ?? '~') + fold(a.name) < (b.party ?? '~') + fold(b.name) ? -1 : 1));
}

/** The value that occurs most, of equals the smallest. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
