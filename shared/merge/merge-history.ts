import { type EventDate, pactLife } from '../event.ts';
import type { TrackedReport, TrackedStep } from '../tracked-event.ts';

interface Step extends TrackedStep<string> {
  /** Day the step is placed at. */
  at: string;
  /** Day the article was published. */
  told: string;
}

/** Statuses of a meeting that lies ahead, or was to: they stand where their article does, not on the day of the meeting. */
const ahead = new Set(['planned', 'proposed', 'postponed', 'cancelled', 'refused']);

/** What of one day comes first: a pact is negotiated, agreed, signed; a meeting planned, then held. */
const order: readonly string[] = [
  ...pactLife,
  'planned',
  'postponed',
  'refused',
  'cancelled',
  'ongoing',
  'held',
];

function stepsOf(report: TrackedReport): Step[] {
  const { article } = report;
  const told = article.published ?? '';
  const stepAt = (status: string, date: EventDate | null, evidence: number): Step => ({
    status,
    date,
    article: article.id,
    quote: report.evidence[evidence]?.quote ?? report.evidence[0]?.quote ?? '',
    told,
    at:
      report.type === 'meeting' && ahead.has(status)
        ? told || date?.start || ''
        : date?.start || told,
  });
  const steps = report.history.map((step) => stepAt(step.status, step.date, step.evidence));
  if (!steps.some((step) => step.status === report.status)) {
    const proof = report.evidence.findIndex((evidence) => evidence.for.includes('status'));
    steps.push(stepAt(report.status, report.date, Math.max(proof, 0)));
  }
  return steps;
}

const compareSteps = (a: Step, b: Step) =>
  a.at.localeCompare(b.at) ||
  order.indexOf(a.status) - order.indexOf(b.status) ||
  a.told.localeCompare(b.told) ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0);

/**
 * Every step the articles tell, oldest first, each once: the same status told again without another between is the same step, and the
 * dated telling of it stands for all. A status that returns is a step of its own [signed, suspended, in-force again].
 */
export function mergeHistory(reports: readonly TrackedReport[]): TrackedStep<string>[] {
  const all = reports.flatMap(stepsOf);
  const dated = new Map<string, Step[]>();
  for (const step of all)
    if (step.date) dated.set(step.status, [...(dated.get(step.status) ?? []), step]);
  // [the pact, signed in 2016] told in 2020 without a date is the step of 2016, not another.
  const placed = all.map((step) => {
    const earlier = step.date
      ? []
      : (dated.get(step.status) ?? []).filter((other) => other.at <= step.at || step.at === '');
    const same = earlier.sort(compareSteps).at(-1);
    return same && !settledBetween(all, same, step)
      ? { ...step, at: same.at, date: same.date }
      : step;
  });
  const steps: Step[] = [];
  for (const step of placed.sort(compareSteps)) {
    const last = steps.at(-1);
    if (last?.status !== step.status) steps.push(step);
    else if (!last.date && step.date) steps[steps.length - 1] = step;
  }
  return steps.map(({ status, date, article, quote }) => ({ status, date, article, quote }));
}

/** Whether another status came between the two: then the later telling is a return. */
function settledBetween(all: readonly Step[], first: Step, later: Step): boolean {
  return all.some(
    (step) => step.status !== first.status && step.at > first.at && step.at < later.at,
  );
}

/** The status the history ends with. A meeting that one article saw held was held, whatever was planned or put off before and told later. */
export function latestStatus(
  reports: readonly TrackedReport[],
  history: readonly TrackedStep<string>[],
): string {
  const held = history.findLast((step) => step.status === 'held');
  if (held && reports[0]?.type === 'meeting') return 'held';
  return history.at(-1)?.status ?? reports[0]!.status;
}
