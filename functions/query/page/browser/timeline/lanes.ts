import type { EventSummary } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import type { Address } from '../address.ts';
import { eventName, type Standing, standingOf, timeOf } from '../words.ts';

/** An event where it is drawn: one for each lane it belongs to. */
export interface Mark {
  event: EventSummary;
  from: number;
  to: number;
  standing: Standing;
  /** Of a pact: when each step was. */
  steps: number[];
}

export interface Lane {
  name: string;
  marks: Mark[];
  /** The marks by how they look. */
  alike: Mark[][];
}

/** A pact of which more is known than one day. */
export const hasLife = ({ steps }: Mark): boolean => steps.length > 1;

const mostLanes = 24;
const day = 86_400_000;

/**
 * By country, each event in the lane of each of its parties; by pair, in that of each pair; between two, the meetings in one lane and every
 * pact in its own. The fullest lanes first.
 */
export function lanesOf(events: readonly EventSummary[], address: Address): Lane[] {
  const dated = events.filter(({ date, history }) => date || history.some((step) => step.date));
  const lanes = new Map<string, Lane>();
  const { between, country } = address.filters;
  for (const event of dated) {
    const mark = markOf(event);
    for (const [key, name] of lanesFor(event, between, country?.split(',') ?? [], address.lanes)) {
      const lane = lanes.get(key) ?? { name, marks: [], alike: [] };
      lanes.set(key, lane);
      lane.marks.push(mark);
    }
  }
  const sorted = [...lanes.entries()].sort(
    ([a, x], [b, y]) =>
      Number(b === 'meetings') - Number(a === 'meetings') || y.marks.length - x.marks.length,
  );
  const shown = sorted.slice(0, mostLanes).map(([, lane]) => lane);
  for (const lane of shown) {
    lane.marks.sort((a, b) => a.from - b.from);
    const look = (mark: Mark) => `${mark.event.type} ${mark.standing} ${hasLife(mark)}`;
    lane.alike = [...new Set(lane.marks.map(look))].map((one) =>
      lane.marks.filter((mark) => look(mark) === one),
    );
  }
  return shown;
}

function lanesFor(
  event: EventSummary,
  between: string | undefined,
  countries: readonly string[],
  mode: string | undefined,
): [key: string, name: string][] {
  if (between) {
    return event.type === 'meeting' ? [['meetings', 'Meetings']] : [[event.id, eventName(event)]];
  }
  const codes = event.parties.map(({ code }) => code);
  if (mode === 'pair') {
    return codes.flatMap((a, at) =>
      codes.slice(at + 1).map((b): [string, string] => {
        const pair = a < b ? [a, b] : [b, a];
        return [pair.join(' '), pair.map(actorName).join(' – ')];
      }),
    );
  }
  // Of one country, its partners are of interest: it is itself in every event.
  const others = codes.filter((code) => countries.length !== 1 || !countries.includes(code));
  return others.map((code) => [code, actorName(code)]);
}

function markOf(event: EventSummary): Mark {
  const steps = event.history.flatMap(({ date }) => (date ? [timeOf(date.start)] : []));
  const { date } = event;
  const starts = event.type === 'pact' ? steps : [];
  const from = Math.min(
    ...starts,
    date ? timeOf(date.start) : Number.POSITIVE_INFINITY,
    ...(date ? [] : steps),
  );
  const to = Math.max(from + day, ...starts, date ? timeOf(date.end) + day : 0);
  return { event, from, to, standing: standingOf(event.status), steps: starts };
}
