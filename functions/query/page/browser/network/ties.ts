import type { EventSummary } from '#shared/tracked-event.ts';
import { actorName } from '../actors.ts';
import { timeOf } from '../words.ts';

export interface Actor {
  code: string;
  name: string;
  x: number;
  y: number;
}

/** Two actors and when they met or made a pact. */
export interface Tie {
  source: Actor;
  target: Actor;
  meetings: number[];
  pacts: number[];
}

/** A conference of forty is no tie between each two of them. */
const mostParties = 8;

/** The actors of most events, and the ties among them. */
export function tiesOf(
  events: readonly EventSummary[],
  mostActors: number,
): { actors: Actor[]; ties: Tie[] } {
  const counts = new Map<string, number>();
  for (const { parties } of events)
    for (const { code } of parties) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostActors);
  const actors = new Map(
    codes.map(([code]) => [code, { code, name: actorName(code), x: 0, y: 0 }]),
  );
  const ties = new Map<string, Tie>();
  for (const event of events) {
    if (event.parties.length > mostParties || !event.date) continue;
    const present = event.parties.flatMap(({ code }) => actors.get(code) ?? []);
    for (const [at, source] of present.entries()) {
      for (const target of present.slice(at + 1)) {
        if (source === target) continue;
        const key = [source.code, target.code].sort().join(' ');
        const tie = ties.get(key) ?? { source, target, meetings: [], pacts: [] };
        ties.set(key, tie);
        tie[event.type === 'meeting' ? 'meetings' : 'pacts'].push(timeOf(event.date.start));
      }
    }
  }
  return { actors: [...actors.values()], ties: [...ties.values()] };
}

/** How many of the times are in the window. */
export function countIn(times: readonly number[], window: readonly [number, number] | null) {
  if (!window) return times.length;
  let count = 0;
  for (const time of times) if (time >= window[0] && time <= window[1]) count++;
  return count;
}
