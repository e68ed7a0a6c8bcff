import { max } from 'd3-array';
import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import type { DayCount } from '#shared/tracked-event.ts';
import { replace, svg } from '../dom.ts';
import { isoDay, timeOf } from '../words.ts';
import { type Bin, binsOf, snapped } from './bins.ts';
import { type Span, spanForm } from './span-form.ts';

const height = 72;
const axis = 18;
/** Half of a label: nearer to an edge it would be cut. */
const labelRoom = 16;

/** Events over time; a span drawn on it, or written below it, narrows the list. */
export function mountHistogram(parent: HTMLElement, choose: (span: Span | null) => void) {
  const picture = svg('svg', { class: 'histogram', 'aria-hidden': 'true' });
  const bars = svg('g');
  const ticks = svg('g', { class: 'ticks' });
  const layer = svg('g', { class: 'brush' });
  picture.append(bars, ticks, layer);
  const { form, write } = spanForm(choose);
  parent.append(picture, form);

  let counts: readonly DayCount[] = [];
  let span: Partial<Span> = {};
  let width = 0;
  let bins: Bin[] = [];
  let brush: BrushBehavior<unknown> | undefined;
  let scheduled = 0;
  let isBrushing = false;

  const draw = () => {
    scheduled = 0;
    // What is being drawn by hand is not drawn over.
    if (width < 40 || isBrushing) return;
    bins = binsOf(counts, width);
    const [first, last] = [bins[0], bins.at(-1)];
    replace(bars);
    replace(ticks);
    select(layer).on('.brush', null);
    layer.replaceChildren();
    if (!first || !last) return;
    const x = scaleUtc([first.start, last.end], [0, width]);
    const y = scaleLinear([0, max(bins, (bin) => bin.meeting + bin.pact) ?? 1], [height - 2, 6]);
    for (const type of ['meeting', 'pact'] as const)
      bars.append(svg('path', { class: type, d: outline(bins, type, x, y) }));
    for (const tick of x.ticks(Math.max(2, Math.floor(width / 90)))) {
      if (x(tick) > width - labelRoom || x(tick) < labelRoom) continue;
      const label = svg('text', { x: x(tick), y: height + axis - 4 }, x.tickFormat()(tick));
      ticks.append(
        svg('line', { x1: x(tick), x2: x(tick), y1: height - 2, y2: height + 3 }),
        label,
      );
    }
    brush = brushX().extent([
      [0, 0],
      [width, height],
    ]);
    const selection = select<SVGGElement, unknown>(layer);
    selection.call(brush);
    if (span.from || span.to) {
      const from = span.from ? x(timeOf(firstDay(span.from))) : 0;
      const to = span.to ? x(timeOf(lastDay(span.to)) + 86_400_000) : width;
      if (Number.isFinite(from) && Number.isFinite(to))
        selection.call(brush.move, [Math.max(0, from), Math.min(width, Math.max(to, from + 2))]);
    }
    brush.on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
      isBrushing = Boolean(sourceEvent);
    });
    brush.on('end', ({ selection: chosen, sourceEvent }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      isBrushing = false;
      schedule();
      if (!chosen) return choose(null);
      const [from, to] = (chosen as [number, number]).map((at) => x.invert(at));
      choose(snapped(bins, from!, to!));
    });
  };
  const schedule = () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw);
  };
  const observer = new ResizeObserver(([entry]) => {
    width = Math.floor(entry!.contentRect.width);
    picture.setAttribute('viewBox', `0 0 ${width} ${height + axis}`);
    schedule();
  });
  observer.observe(parent);

  return {
    update(shown: readonly DayCount[]): void {
      counts = shown;
      schedule();
    },
    /** Shows the span that is chosen now, at once: what somebody writes afterwards stays. */
    mark(chosen: Partial<Span>): void {
      span = chosen;
      write(chosen);
      schedule();
    },
    close: () => observer.disconnect(),
  };
}

function outline(
  bins: readonly Bin[],
  type: 'meeting' | 'pact',
  x: (at: Date) => number,
  y: (count: number) => number,
): string {
  return bins
    .filter((bin) => bin[type] > 0)
    .map((bin) => {
      const base = type === 'pact' ? bin.meeting : 0;
      const [left, right] = [x(bin.start), Math.max(x(bin.start) + 1, x(bin.end) - 1)];
      const [top, bottom] = [y(base + bin[type]), y(base)];
      return `M${left.toFixed(1)},${top.toFixed(1)}H${right.toFixed(1)}V${bottom.toFixed(1)}H${left.toFixed(1)}Z`;
    })
    .join('');
}

/** [2011 → 2011-01-01] */
const firstDay = (given: string) => `${given}${'-01-01'.slice(given.length - 4)}`;
/** [2011 → 2011-12-31] [2011-02 → 2011-02-28] */
function lastDay(given: string): string {
  const [year, month, date] = given.split('-').map(Number);
  return date ? given : isoDay(Date.UTC(year!, month ?? 12, 0));
}
