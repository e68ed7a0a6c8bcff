import type { ScaleTime } from 'd3-scale';
import type { Size } from '../drawing/canvas.ts';
import type { Colours } from '../drawing/colours.ts';
import type { Lane, Mark } from './lanes.ts';

export const laneHeight = 30;
export const axisHeight = 26;
const tick = 4;
const meetingTop = 4;
const meetingHeight = 12;
const pactTop = 19;
const pactHeight = 7;
/** Of a pact with a longer life, whose steps stand out. */
const lifeHeight = 3;

export const gutterOf = (width: number): number => (width < 640 ? 92 : 178);
export const heightOf = (lanes: number): number => lanes * laneHeight + axisHeight + 4;

type Scale = ScaleTime<number, number>;

/** Meetings as ticks above, pacts as bars below with a notch for each step; planned in outline, off struck through. */
export function drawLanes(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  colours: Colours,
  lanes: readonly Lane[],
  x: Scale,
  today: number,
): void {
  const gutter = gutterOf(width);
  drawGrid(context, width, height, colours, lanes.length, x, gutter);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width - gutter, height);
  context.clip();
  for (const [at, lane] of lanes.entries()) {
    const top = axisHeight + at * laneHeight;
    for (const marks of lane.alike) drawAlike(context, colours, marks, x, top, gutter, width);
  }
  const now = x(today);
  context.fillStyle = colours.focus;
  if (now > gutter) context.fillRect(now, axisHeight - 6, 1, height);
  context.restore();
  context.fillStyle = colours.ink;
  context.font = `13px ${colours.font}`;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const [at, { name }] of lanes.entries()) {
    const text = fitted(context, name, gutter - 16);
    context.fillText(text, gutter - 10, axisHeight + at * laneHeight + laneHeight / 2);
  }
}

function drawGrid(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  colours: Colours,
  lanes: number,
  x: Scale,
  gutter: number,
): void {
  context.fillStyle = colours.rule;
  for (let lane = 0; lane <= lanes; lane++)
    context.fillRect(0, axisHeight + lane * laneHeight, width, 1);
  context.font = `12px ${colours.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const ticks = x.ticks(Math.max(2, Math.floor((width - gutter) / 90)));
  const format = x.tickFormat();
  for (const one of ticks) {
    const at = Math.round(x(one));
    context.fillStyle = colours.rule;
    context.fillRect(at, axisHeight, 1, height - axisHeight);
    context.fillStyle = colours.soft;
    if (at > gutter + 16) context.fillText(format(one), at, axisHeight / 2);
  }
}

/** Marks that look alike, in order of time: one that would cover another to the pixel is left out. */
function drawAlike(
  context: CanvasRenderingContext2D,
  colours: Colours,
  marks: readonly Mark[],
  x: Scale,
  top: number,
  gutter: number,
  width: number,
): void {
  const { event, standing } = marks[0]!;
  const isMeeting = event.type === 'meeting';
  const fill = isMeeting ? colours['meeting-fill'] : colours['pact-fill'];
  let last = Number.NEGATIVE_INFINITY;
  context.strokeStyle = fill;
  context.lineWidth = 1;
  for (const { from: start, to: end, steps } of marks) {
    const from = Math.round(x(start));
    const to = Math.max(Math.round(x(end)), from + tick);
    const hasLife = steps.length > 1;
    if (to < gutter || from > width || (!hasLife && to <= last)) continue;
    last = hasLife ? last : to;
    const y = top + (isMeeting ? meetingTop : hasLife ? pactTop + 2 : pactTop);
    const height = isMeeting ? meetingHeight : hasLife ? lifeHeight : pactHeight;
    context.fillStyle = standing === 'planned' ? colours.paper : fill;
    context.globalAlpha = standing === 'off' ? 0.35 : 1;
    context.fillRect(from, y, to - from, height);
    if (standing === 'planned') context.strokeRect(from + 0.5, y + 0.5, to - from - 1, height - 1);
    if (standing === 'off') {
      context.globalAlpha = 1;
      context.fillStyle = colours.alert;
      context.fillRect(from - 3, y + height / 2 - 1, to - from + 6, 2);
    }
    if (!hasLife) continue;
    context.fillStyle = colours.pact;
    for (const step of steps) context.fillRect(x(step) - 1, y - 3, 3, height + 6);
  }
}

/** As much of the name as there is room for. */
export function fitted(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  let [short, long] = [0, text.length];
  while (short < long) {
    const middle = Math.ceil((short + long) / 2);
    if (context.measureText(`${text.slice(0, middle)}…`).width <= room) short = middle;
    else long = middle - 1;
  }
  return `${text.slice(0, short).trimEnd()}…`;
}
