import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { EventSummary } from '#shared/tracked-event.ts';
import { type Address, addressPath, pathOfEvent, readAddress, withFilter } from '../address.ts';
import { button, el, link, replace } from '../dom.ts';
import { mountCanvas, type Target } from '../drawing/canvas.ts';
import { eventTip } from '../drawing/event-tip.ts';
import { mountLoaded } from '../drawing/loaded.ts';
import type { Show } from '../view.ts';
import { counted } from '../words.ts';
import { type Cluster, clustersOf, radiusOf, type Spot, spotsOf } from './clusters.ts';
import { drawMap, type Outlines } from './draw-map.ts';
import { heightFor, outlinesFor, projectionFor } from './outlines.ts';

const mostNamed = 6;
const mostRanked = 40;

/** Where the meetings were. */
export const show: Show = (stage, first, page) => {
  let address = first;
  let events: readonly EventSummary[] = [];
  let spots: Spot[] = [];
  let clusters: Cluster[] = [];
  let outlines: Outlines | null = null;
  let drawnFor = 0;
  let transform: ZoomTransform = zoomIdentity;

  const { update, body } = mountLoaded(stage, 'Map', page, (loaded, to) => {
    address = to;
    events = loaded;
    respot();
  });
  const left = el('div', {});
  const ranking = el('section', { class: 'ranking', 'aria-label': 'Places' });
  const unplaced = el('p', { class: 'legend' });
  body.append(el('div', { class: 'side-by-side' }, left, ranking));

  const respot = () => {
    const width = surface.size.width;
    if (width === 0) return;
    if (drawnFor !== width) {
      outlines = outlinesFor(width);
      drawnFor = width;
    }
    spots = spotsOf(events, projectionFor(width));
    clusters = clustersOf(spots, transform.k);
    const placed = spots.reduce((sum, spot) => sum + spot.events.length, 0);
    const rest = events.length - placed;
    replace(
      unplaced,
      `${counted(placed, 'event')} at ${counted(spots.length, 'place')}.`,
      rest > 0 ? ` ${counted(rest, 'event')} without a place on the map.` : '',
    );
    rank(ranking, spots, address);
    surface.redraw();
  };
  const openCluster = (cluster: Cluster) => {
    if (cluster.spots.length > 1 && transform.k < 24) {
      const { width, height } = surface.size;
      const to = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(transform.k * 2.5)
        .translate(-cluster.x, -cluster.y);
      return void select(surface.canvas).call(behaviour.transform, to);
    }
    const { name, events: told } = cluster.spots[0]!;
    if (told.length === 1) page.go(readAddress(pathOfEvent(told[0]!.id).slice(1)));
    else page.go(withFilter({ ...address, view: 'explore' }, { place: name }));
  };
  const targetOf = (cluster: Cluster): Target => ({
    x: transform.applyX(cluster.x),
    y: transform.applyY(cluster.y),
    tip: () => clusterTip(cluster),
    open: () => openCluster(cluster),
  });
  const surface = mountCanvas(
    left,
    {
      label:
        'Map of meetings. Arrow keys move, plus and minus zoom, n and p go from place to place, Enter opens.',
      height: heightFor,
      draw: (context, size, colours) => {
        if (drawnFor !== size.width) respot();
        if (outlines) drawMap(context, size, colours, outlines, clusters, transform);
      },
      pick: (x, y) => {
        const cluster = clusters.find((one) => {
          const apart = Math.hypot(transform.applyX(one.x) - x, transform.applyY(one.y) - y);
          return apart <= radiusOf(one) + 2;
        });
        return cluster ? targetOf(cluster) : null;
      },
      targets: () => {
        const { width, height } = surface.size;
        return clusters
          .map(targetOf)
          .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
      },
      move: (direction) => {
        const [x, y] = { left: [60, 0], right: [-60, 0], up: [0, 60], down: [0, -60] }[direction];
        select(surface.canvas).call(behaviour.translateBy, x! / transform.k, y! / transform.k);
      },
      zoom: (direction) =>
        select(surface.canvas).call(behaviour.scaleBy, direction === 'in' ? 1.5 : 1 / 1.5),
    },
    page.signal,
  );
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 40])
    .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey)
    .on('zoom', (event: { transform: ZoomTransform }) => {
      const { width, height } = surface.size;
      behaviour.translateExtent([
        [0, 0],
        [width, height],
      ]);
      if (event.transform.k !== transform.k) clusters = clustersOf(spots, event.transform.k);
      transform = event.transform;
      surface.hideTip();
      surface.redraw();
    });
  select(surface.canvas).call(behaviour).on('dblclick.zoom', null);
  const zoomBy = (factor: number) => () => select(surface.canvas).call(behaviour.scaleBy, factor);
  left.append(
    el(
      'div',
      { class: 'player', role: 'group', 'aria-label': 'Zoom' },
      button({ 'aria-label': 'Zoom in' }, zoomBy(1.6), '+'),
      button({ 'aria-label': 'Zoom out' }, zoomBy(1 / 1.6), '−'),
      button(
        {},
        () => select(surface.canvas).call(behaviour.transform, zoomIdentity),
        'Whole world',
      ),
    ),
    unplaced,
  );
  update(first);
  return update;
};

function clusterTip({ spots, count }: Cluster) {
  const [first] = spots;
  if (count === 1) return eventTip(first!.events[0]!);
  const names = spots.slice(0, mostNamed).map(({ name, events }) => `${name} ${events.length}`);
  const more = spots.length > mostNamed ? [`${spots.length - mostNamed} more places`] : [];
  return [
    el('p', { class: 'tip-head' }, counted(count, 'event')),
    el('p', {}, el('bdi', {}, [...names, ...more].join(', '))),
  ];
}

/** The same in numbers. */
function rank(parent: HTMLElement, spots: readonly Spot[], { filters }: Address): void {
  const rows = spots.slice(0, mostRanked).map(({ name, events }) => {
    const to = addressPath({ view: 'explore', filters: { ...filters, place: name } });
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, link(to, {}, el('bdi', {}, name))),
      el('td', {}, events.length),
    );
  });
  replace(
    parent,
    el('h2', {}, 'Places'),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, ...['Place', 'Events'].map((name) => el('th', { scope: 'col' }, name))),
      ),
      el('tbody', {}, ...rows),
    ),
  );
}
