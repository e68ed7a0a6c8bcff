import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Actor, Tie } from './ties.ts';

const steps = 220;

/** Finds each actor a place near those it has most to do with: always the same for the same ties, from -1 to 1 each way. */
export function placeActors(actors: readonly Actor[], ties: readonly Tie[]): void {
  const weight = ({ meetings, pacts }: Tie) => meetings.length + pacts.length;
  const most = Math.max(1, ...ties.map(weight));
  const link = forceLink<Actor, Tie>([...ties])
    .distance((tie) => 60 + 120 * (1 - Math.sqrt(weight(tie) / most)))
    .strength((tie) => 0.04 + 0.35 * (weight(tie) / most));
  forceSimulation<Actor>([...actors])
    .force('link', link)
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(30))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(steps);
  for (const axis of ['x', 'y'] as const) {
    const places = actors.map((actor) => actor[axis]);
    const [least, most] = [Math.min(...places), Math.max(...places)];
    for (const actor of actors) actor[axis] = (2 * (actor[axis] - least)) / (most - least || 1) - 1;
  }
}
