import type { ZoomTransform } from 'd3-zoom';
import type { Size } from '../drawing/canvas.ts';
import type { Colours } from '../drawing/colours.ts';
import { type Actor, countIn, type Tie } from './ties.ts';

export interface Weighed {
  tie: Tie;
  meetings: number;
  pacts: number;
}
export type Window = readonly [number, number] | null;

export function weigh(ties: readonly Tie[], window: Window): Weighed[] {
  return ties
    .map((tie) => ({
      tie,
      meetings: countIn(tie.meetings, window),
      pacts: countIn(tie.pacts, window),
    }))
    .filter(({ meetings, pacts }) => meetings + pacts > 0)
    .sort((a, b) => a.meetings + a.pacts - b.meetings - b.pacts);
}

export const placeOf = ({ x, y }: Actor, { width, height }: Size, transform: ZoomTransform) => ({
  x: transform.applyX(width / 2 + (x * (width - 110)) / 2),
  y: transform.applyY(height / 2 + (y * (height - 70)) / 2),
});

/** A line for each tie, as wide as what happened on it, the part of pacts in their colour; the chosen actor's ties stand out. */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  size: Size,
  colours: Colours,
  actors: readonly Actor[],
  weighed: readonly Weighed[],
  chosen: Actor | null,
  transform: ZoomTransform,
): void {
  const most = Math.max(4, ...weighed.map(({ meetings, pacts }) => meetings + pacts));
  const sums = new Map<Actor, number>();
  for (const { tie, meetings, pacts } of weighed) {
    const { source, target } = tie;
    const sum = meetings + pacts;
    for (const actor of [source, target]) sums.set(actor, (sums.get(actor) ?? 0) + sum);
    const isFaint = chosen !== null && chosen !== source && chosen !== target;
    const width = 0.75 + 9 * (sum / most);
    context.globalAlpha = isFaint ? 0.06 : chosen ? 0.9 : 0.25 + 0.6 * (sum / most);
    const [from, to] = [placeOf(source, size, transform), placeOf(target, size, transform)];
    const share = pacts / sum;
    const turn = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    line(context, colours['pact-fill'], width, from, turn);
    line(context, colours['meeting-fill'], width, turn, to);
  }
  context.globalAlpha = 1;
  const isNarrow = size.width < 600;
  const largest = Math.max(1, ...sums.values());
  const near = new Set(
    weighed.flatMap(({ tie }) =>
      tie.source === chosen || tie.target === chosen ? [tie.source, tie.target] : [],
    ),
  );
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const actor of actors) {
    const sum = sums.get(actor) ?? 0;
    const { x, y } = placeOf(actor, size, transform);
    const radius = 3 + 11 * Math.sqrt(sum / largest);
    const isFaint = sum === 0 || (chosen !== null && !near.has(actor) && actor !== chosen);
    context.globalAlpha = isFaint ? 0.3 : 1;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = actor === chosen ? colours.focus : colours.ink;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = colours.paper;
    context.stroke();
    if (isFaint && transform.k < 2 && chosen === null) continue;
    context.font = `${actor === chosen ? 'bold ' : ''}12px ${colours.font}`;
    context.lineWidth = 3;
    const name = isNarrow && actor !== chosen ? actor.code : actor.name;
    context.strokeText(name, x, y + radius + 2);
    context.fillStyle = colours.ink;
    context.fillText(name, x, y + radius + 2);
  }
  context.globalAlpha = 1;
}

type Point = { x: number; y: number };

function line(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  from: Point,
  to: Point,
) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
