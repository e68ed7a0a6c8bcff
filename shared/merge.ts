import type { EventDate, PactReport } from './event.ts';
import { fold } from './fold.ts';
import { dateSides, placeSides } from './merge/merge-date.ts';
import { latestStatus, mergeHistory } from './merge/merge-history.ts';
import { mergeParticipants, mergeParties } from './merge/merge-people.ts';
import { best, compareReports, type Side, sidesOf } from './merge/support.ts';
import type { Conflict, EventSummary, TrackedReport, Why } from './tracked-event.ts';

type Stored = 'id' | 'version' | 'changedAt' | 'why';
/** What the reports of an event say together; id, version and why are the store's to add. */
export type MergedEvent = EventSummary extends infer Event
  ? Event extends unknown
    ? Omit<Event, Stored>
    : never
  : never;

/** Counts over all reports, where `reports` are only a sample of them. */
export interface Totals {
  articleCount: number;
  firstReported: string | null;
  lastReported: string | null;
}

const mostProvisions = 24;
const mostNames = 12;

function totalsOf(reports: readonly TrackedReport[]): Totals {
  const days = reports.flatMap(({ article }) => article.published ?? []).sort();
  return {
    articleCount: new Set(reports.map(({ article }) => article.id)).size,
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
  };
}

/** One record out of its reports, at least one: a function of the set, whatever the order. */
export function mergeReports(
  unordered: readonly TrackedReport[],
  totals = totalsOf(unordered),
): MergedEvent {
  const reports = [...unordered].sort(compareReports);
  // An event is named by one key, and a key has the type in it: all reports are of one type.
  const type = reports[0]!.type;
  const history = mergeHistory(reports);
  const status = latestStatus(reports, history);
  const kinds = sidesOf(reports, (report) => report.kind);
  const dates =
    type === 'meeting'
      ? dateSides(reports, status)
      : pactDates(reports, status, history.at(-1)?.date);
  const places = placeSides(reports);
  const parties = mergeParties(reports);
  const speaker = reports.findLast((report) => report.kind === kinds[0]!.value)!;
  const common = {
    kind: kinds[0]!.value,
    status,
    parties,
    participants: mergeParticipants(reports),
    date: best(dates),
    place: best(places),
    topics: mergeTopics(reports),
    history,
    codes: speaker.codes,
    attribution: sidesOf(reports, (report) => report.attribution)[0]?.value ?? null,
    confidence: Math.max(...reports.map((report) => report.confidence)),
    ...totals,
  };
  const conflicts = [
    ...conflictOf('kind', kinds),
    ...(type === 'meeting' ? conflictOf('date', dates) : []),
    ...conflictOf('place', places),
    ...partyConflict(reports),
  ];
  if (type === 'pact') return { type, ...common, ...mergeNames(reports), conflicts } as MergedEvent;
  const outcomes = sidesOf(
    reports,
    (report) => (report.type === 'meeting' ? report.outcome : null),
    (outcome) => outcome.result,
  );
  return {
    type,
    ...common,
    outcome: best(outcomes),
    conflicts: [...conflicts, ...conflictOf('outcome', outcomes)],
  } as MergedEvent;
}

/** The date a pact reached its status: of the last step, else as told with that status. */
function pactDates(
  reports: readonly TrackedReport[],
  status: string,
  last: EventDate | null | undefined,
): Side<EventDate>[] {
  if (last) return [{ value: last, articles: [], reports: [] }];
  return dateSides(reports, status);
}

function mergeTopics(reports: readonly TrackedReport[]): string[] {
  return [...new Set(reports.flatMap((report) => report.topics))].sort();
}

function mergeNames(all: readonly TrackedReport[]) {
  const reports = all as readonly (TrackedReport & PactReport)[];
  const names = sidesOf(reports, (report) => (report as PactReport).name, fold);
  const acronyms = sidesOf(reports, (report) => (report as PactReport).acronym);
  // The fullest of the names that have the acronym's support, else the most frequent.
  const name = names[0]!.value;
  const others = [
    ...names.slice(1).map((side) => side.value),
    ...reports.flatMap((report) => report.aliases),
  ];
  const seen = new Set([fold(name), ...(acronyms[0] ? [fold(acronyms[0].value)] : [])]);
  const aliases = others.filter((alias) => {
    const known = seen.has(fold(alias));
    seen.add(fold(alias));
    return !known;
  });
  const provisions = sidesOf(
    reports.flatMap((report) =>
      report.provisions.map((provision) => ({ ...report, provisions: [provision] })),
    ),
    (report) => (report as PactReport).provisions[0],
  );
  return {
    name,
    acronym: acronyms[0]?.value ?? null,
    aliases: aliases.slice(0, mostNames),
    provisions: provisions.slice(0, mostProvisions).map((side) => side.value),
  };
}

function conflictOf<Value>(field: Conflict['field'], sides: readonly Side<Value>[]): Conflict[] {
  if (sides.length < 2) return [];
  return [{ field, sides: sides.map(({ value, articles }) => ({ value, articles })) }];
}

/** Lists of parties disagree when neither is part of the other. */
function partyConflict(reports: readonly TrackedReport[]): Conflict[] {
  const sides = sidesOf(reports, (report) =>
    [...new Set(report.parties.map(({ code }) => code))].sort(),
  );
  const within = (a: readonly string[], b: readonly string[]) =>
    a.every((code) => b.includes(code));
  const disagree = sides.some((a) =>
    sides.some((b) => !within(a.value, b.value) && !within(b.value, a.value)),
  );
  return disagree ? conflictOf('parties', sides) : [];
}

/** The keys that two or more articles share, smallest first. */
export function whyOf(
  reports: readonly { report: { article: { id: string } }; keys: readonly string[] }[],
  describe: (key: string) => { kind: string; value: string },
): Why[] {
  const bearers = new Map<string, Set<string>>();
  for (const { report, keys } of reports) {
    for (const key of keys)
      bearers.set(key, (bearers.get(key) ?? new Set()).add(report.article.id));
  }
  return [...bearers]
    .filter(([, articles]) => articles.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, articles]) => {
      const { kind, value } = describe(key);
      return { key: kind, value, articles: [...articles].sort() };
    });
}
