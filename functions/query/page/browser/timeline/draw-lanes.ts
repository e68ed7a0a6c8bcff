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
    for (const mark of lane.marks) drawMark(context, colours, mark, x, top, gutter, width);
  }
  const now = x(today);
  context.fillStyle = colours.focus;
  if (now > gutter) context.fillRect(now, axisHeight - 6, 1, height);
  context.restore();
  context.fillStyle = colours.ink;
  context.font = `13px ${fontOf(context)}`;
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
  context.font = `12px ${fontOf(context)}`;
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

function drawMark(
  context: CanvasRenderingContext2D,
  colours: Colours,
  mark: Mark,
  x: Scale,
  top: number,
  gutter: number,
  width: number,
): void {
  const from = x(mark.from);
  const to = Math.max(x(mark.to), from + tick);
  if (to < gutter || from > width) return;
  const isMeeting = mark.event.type === 'meeting';
  const hasLife = mark.steps.length > 1;
  const [y, height] = isMeeting
    ? [top + meetingTop, meetingHeight]
    : hasLife
      ? [top + pactTop + 2, lifeHeight]
      : [top + pactTop, pactHeight];
  const fill = isMeeting ? colours['meeting-fill'] : colours['pact-fill'];
  if (mark.standing === 'done') {
    context.fillStyle = fill;
    context.fillRect(from, y, to - from, height);
  } else if (mark.standing === 'planned') {
    context.fillStyle = colours.paper;
    context.fillRect(from, y, to - from, height);
    context.strokeStyle = fill;
    context.lineWidth = 1;
    context.strokeRect(from + 0.5, y + 0.5, to - from - 1, height - 1);
  } else {
    context.fillStyle = fill;
    context.globalAlpha = 0.35;
    context.fillRect(from, y, to - from, height);
    context.globalAlpha = 1;
    context.fillStyle = colours.alert;
    context.fillRect(from - 3, y + height / 2 - 1, to - from + 6, 2);
  }
  if (!hasLife) return;
  context.fillStyle = colours.pact;
  for (const step of mark.steps) context.fillRect(x(step) - 1, y - 3, 3, height + 6);
}

const fontOf = (context: CanvasRenderingContext2D) => getComputedStyle(context.canvas).fontFamily;

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
