import type { ScaleTime } from 'd3-scale';
import type { Size } from '../drawing/canvas.ts';
import type { Colours } from '../drawing/colours.ts';
import { hasLife, type Lane, type Mark } from './lanes.ts';

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
  const place = linear(x);
  for (const [at, lane] of lanes.entries()) {
    const top = axisHeight + at * laneHeight;
    for (const marks of lane.alike) drawAlike(context, colours, marks, place, top, gutter, width);
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

/** The same as the scale, without a date made for each of ten thousand marks. */
function linear(x: Scale): (time: number) => number {
  const [first, last] = x.domain().map(Number) as [number, number];
  const [left, right] = x.range() as [number, number];
  const step = (right - left) / (last - first || 1);
  return (time) => left + (time - first) * step;
}

/** Marks that look alike, in order of time. Full ones that touch are drawn as one: thousands of them stay smooth. */
function drawAlike(
  context: CanvasRenderingContext2D,
  colours: Colours,
  marks: readonly Mark[],
  x: (time: number) => number,
  top: number,
  gutter: number,
  width: number,
): void {
  const { event, standing } = marks[0]!;
  const isMeeting = event.type === 'meeting';
  const isLife = hasLife(marks[0]!);
  const y = top + (isMeeting ? meetingTop : isLife ? pactTop + 2 : pactTop);
  const height = isMeeting ? meetingHeight : isLife ? lifeHeight : pactHeight;
  const runs = runsOf(marks, x, gutter, width, standing === 'done' && !isLife);
  const fill = isMeeting ? colours['meeting-fill'] : colours['pact-fill'];
  context.fillStyle = standing === 'planned' ? colours.paper : fill;
  context.strokeStyle = fill;
  context.lineWidth = 1;
  context.globalAlpha = standing === 'off' ? 0.35 : 1;
  for (const [from, to] of runs) {
    context.fillRect(from, y, to - from, height);
    if (standing === 'planned') context.strokeRect(from + 0.5, y + 0.5, to - from - 1, height - 1);
  }
  context.globalAlpha = 1;
  if (standing === 'off') {
    context.fillStyle = colours.alert;
    for (const [from, to] of runs) context.fillRect(from - 3, y + height / 2 - 1, to - from + 6, 2);
  }
  if (!isLife) return;
  context.fillStyle = colours.pact;
  for (const { steps } of marks)
    for (const step of steps) context.fillRect(x(step) - 1, y - 3, 3, height + 6);
}

type Run = [from: number, to: number];

/** Where marks are in view, in whole pixels; one that would cover another is left out, and those that touch are joined where they may be. */
function runsOf(
  marks: readonly Mark[],
  x: (time: number) => number,
  gutter: number,
  width: number,
  mayJoin: boolean,
): Run[] {
  const runs: Run[] = [];
  for (const mark of marks) {
    const from = Math.round(x(mark.from));
    if (from > width) break;
    const to = Math.max(Math.round(x(mark.to)), from + tick);
    const last = runs.at(-1);
    if (to < gutter || (last && last[0] === from && last[1] === to)) continue;
    if (mayJoin && last && from <= last[1]) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs;
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
