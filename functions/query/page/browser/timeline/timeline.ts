import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Address, pathOfEvent, readAddress } from '../address.ts';
import { button, type Child, el, replace } from '../dom.ts';
import { mountCanvas, type Target } from '../drawing/canvas.ts';
import { eventTip } from '../drawing/event-tip.ts';
import { mountLoaded } from '../drawing/loaded.ts';
import { eventRow } from '../explore/event-row.ts';
import { renew } from '../renew.ts';
import type { Show } from '../view.ts';
import { counted } from '../words.ts';
import { axisHeight, drawLanes, gutterOf, heightOf, laneHeight } from './draw-lanes.ts';
import { type Lane, lanesOf, type Mark } from './lanes.ts';

const near = 7;
const mostListed = 60;
const day = 86_400_000;

/** Events over time, in a lane for each country, pair or pact. */
export const show: Show = (stage, first, page) => {
  let lanes: Lane[] = [];
  let transform: ZoomTransform = zoomIdentity;
  let address = first;
  const base = scaleUtc();
  const scale = () => transform.rescaleX(base);
  const { update, body, tools } = mountLoaded(stage, 'Timeline', page, (events, to) => {
    address = to;
    lanes = lanesOf(events, to);
    const marks = lanes.flatMap((lane) => lane.marks);
    if (marks.length > 0) {
      const from = marks.reduce(
        (least, mark) => Math.min(least, mark.from),
        Number.POSITIVE_INFINITY,
      );
      const last = marks.reduce((most, mark) => Math.max(most, mark.to), 0);
      const slack = Math.max((last - from) * 0.02, 10 * day);
      base.domain([from - slack, last + slack]);
    }
    surface.measure();
    list.update(events.length <= mostListed);
  });

  const targetOf = (mark: Mark, lane: number): Target => ({
    x: Math.max(gutterOf(surface.size.width), scale()(mark.from)),
    y: axisHeight + lane * laneHeight + laneHeight / 2,
    tip: () => eventTip(mark.event),
    open: () => page.go(readAddress(pathOfEvent(mark.event.id, address.filters.asOf).slice(1))),
  });
  const inView = () => {
    const [from, to] = scale().domain().map(Number) as [number, number];
    const seen = new Map<string, [Mark, number]>();
    for (const [at, { marks }] of lanes.entries()) {
      for (const mark of marks)
        if (mark.to >= from && mark.from <= to && !seen.has(mark.event.id))
          seen.set(mark.event.id, [mark, at]);
    }
    return [...seen.values()].sort(([a], [b]) => a.from - b.from);
  };
  const surface = mountCanvas(
    body,
    {
      label:
        'Timeline. Arrow keys move, plus and minus zoom, n and p go from event to event, Enter opens.',
      height: () => heightOf(Math.max(3, lanes.length)),
      draw: (context, size, colours) => {
        base.range([gutterOf(size.width), size.width - 8]);
        drawLanes(context, size, colours, lanes, scale(), Date.now());
      },
      pick: (x, y) => pick(lanes, scale(), x, y, targetOf),
      targets: () => inView().map(([mark, lane]) => targetOf(mark, lane)),
      move: (direction) => {
        const step = { left: 80, right: -80, up: 0, down: 0 }[direction];
        select(surface.canvas).call(behaviour.translateBy, step / transform.k, 0);
      },
      zoom: (direction) => {
        select(surface.canvas).call(behaviour.scaleBy, direction === 'in' ? 1.6 : 1 / 1.6);
      },
    },
    page.signal,
  );
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 2000])
    // The wheel scrolls the page, as everywhere; with Ctrl, or by pinching, it zooms.
    .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey)
    .on('zoom', (event: { transform: ZoomTransform }) => {
      transform = event.transform;
      const { width, height } = surface.size;
      behaviour.translateExtent([
        [gutterOf(width), 0],
        [width, height],
      ]);
      surface.hideTip();
      surface.redraw();
      list.update();
    });
  select(surface.canvas).call(behaviour).on('dblclick.zoom', null);
  body.append(legend());
  const list = mountListInView(body, inView, page.signal);
  tools.before(zoomButtons(() => surface.canvas, behaviour));
  const renewAll = (to: Address) => {
    renew(tools, ...laneChoice(to, page.go));
    update(to);
  };
  renewAll(first);
  return renewAll;
};

function pick(
  lanes: readonly Lane[],
  x: (time: number) => number,
  px: number,
  py: number,
  targetOf: (mark: Mark, lane: number) => Target,
): Target | null {
  const at = Math.floor((py - axisHeight) / laneHeight);
  const lane = lanes[at];
  if (!lane) return null;
  const isLow = py - axisHeight - at * laneHeight > laneHeight * 0.55;
  let best: { mark: Mark; distance: number } | null = null;
  for (const mark of lane.marks) {
    const [from, to] = [x(mark.from), x(mark.to)];
    const apart = Math.max(from - px, px - to, 0);
    const distance = apart + ((mark.event.type === 'pact') === isLow ? 0 : 3);
    if (distance < (best?.distance ?? near)) best = { mark, distance };
  }
  return best && { ...targetOf(best.mark, at), x: px };
}

const legend = () =>
  el(
    'p',
    { class: 'legend' },
    el('span', { class: 'type meeting' }, 'Meetings above'),
    el('span', { class: 'type pact' }, 'Pacts below, a notch for each step'),
    el('span', { class: 'key planned' }, 'Planned or not yet settled'),
    el('span', { class: 'key off' }, 'Called off or ended'),
    el('span', { class: 'key today' }, 'Today'),
  );

function laneChoice(address: Address, go: (address: Address) => void): Child[] {
  if (address.filters.between) return [];
  const choice = (name: string, lanes: string) =>
    button(
      { 'aria-pressed': String((address.lanes ?? 'country') === lanes) },
      () => go({ ...address, lanes }),
      name,
    );
  return [
    el(
      'div',
      { class: 'types', role: 'group', 'aria-label': 'A lane for each' },
      choice('By country', 'country'),
      choice('By pair', 'pair'),
    ),
  ];
}

function zoomButtons(
  canvas: () => HTMLCanvasElement,
  behaviour: { scaleBy: unknown; transform: unknown },
) {
  const by = behaviour as ReturnType<typeof zoom<HTMLCanvasElement, unknown>>;
  return el(
    'div',
    { class: 'types', role: 'group', 'aria-label': 'Zoom' },
    button({ 'aria-label': 'Zoom in' }, () => select(canvas()).call(by.scaleBy, 1.6), '+'),
    button({ 'aria-label': 'Zoom out' }, () => select(canvas()).call(by.scaleBy, 1 / 1.6), '−'),
    button({}, () => select(canvas()).call(by.transform, zoomIdentity), 'Whole span'),
  );
}

/** What is in view, as a list, for those who would rather read. */
function mountListInView(parent: HTMLElement, inView: () => [Mark, number][], signal: AbortSignal) {
  const summary = el('summary', {}, 'List the events in view');
  const rows = el('ol');
  const details = el('details', { class: 'in-view' }, summary, rows);
  parent.append(details);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fill = () => {
    if (signal.aborted || !details.open) return;
    const marks = inView();
    const shown = marks.slice(-mostListed).reverse();
    replace(rows, ...shown.map(([{ event }]) => eventRow(event)));
    const more = marks.length - shown.length;
    if (more > 0)
      rows.append(el('li', {}, `and ${counted(more, 'event')} before: zoom in to list them`));
  };
  details.addEventListener('toggle', fill);
  return {
    /** A short list is shown unasked. */
    update(isShort = false): void {
      if (isShort) details.open = true;
      clearTimeout(timer);
      timer = setTimeout(fill, 200);
    },
  };
}
