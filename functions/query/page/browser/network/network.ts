import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Address, addressPath, readAddress, withFilter } from '../address.ts';
import { daysOf } from '../day-counts.ts';
import { el, link, replace } from '../dom.ts';
import { mountCanvas, type Target } from '../drawing/canvas.ts';
import { mountLoaded } from '../drawing/loaded.ts';
import { mountHistogram } from '../explore/histogram.ts';
import type { Show } from '../view.ts';
import { counted } from '../words.ts';
import { drawNetwork, placeOf, type Weighed, type Window, weigh } from './draw-network.ts';
import { placeActors } from './place-actors.ts';
import { mountPlayer } from './player.ts';
import { type Actor, type Tie, tiesOf } from './ties.ts';

const mostRanked = 40;
const mostActors = 60;
/** Where there is little room. */
const fewActors = 24;
const narrow = 600;

/** Who meets whom: actors near those they have most to do with, and a window of time that plays. */
export const show: Show = (stage, first, page) => {
  let address = first;
  let isFirst = true;
  let actors: Actor[] = [];
  let ties: Tie[] = [];
  let weighed: Weighed[] = [];
  let chosen: Actor | null = null;
  let transform: ZoomTransform = zoomIdentity;
  let playing: Window = null;

  const { update, body } = mountLoaded(stage, 'Network', page, (loaded, to, done) => {
    const { from, to: until } = to.filters;
    if (to !== address || isFirst)
      histogram.mark({ ...(from && { from }), ...(until && { to: until }) });
    isFirst = false;
    histogram.update(daysOf(loaded));
    address = to;
    // Places are found once all is there: they would jump with every page.
    if (!done && actors.length > 0) return;
    ({ actors, ties } = tiesOf(loaded, surface.size.width < narrow ? fewActors : mostActors));
    placeActors(actors, ties);
    player.update(loaded);
    reweigh();
  });
  const left = el('div', {});
  const ranking = el('section', { class: 'ranking', 'aria-label': 'Pairs' });
  const over = el('section', { class: 'over-time', 'aria-label': 'Events over time' });
  body.append(over, el('div', { class: 'side-by-side' }, left, ranking));
  const histogram = mountHistogram(over, (span) =>
    page.go(withFilter(address, { from: span?.from ?? '', to: span?.to ?? '' })),
  );
  page.signal.addEventListener('abort', histogram.close);
  const player = mountPlayer(over, page.signal, (window) => {
    playing = window;
    reweigh();
  });

  const reweigh = () => {
    weighed = weigh(ties, playing);
    surface.redraw();
    if (!playing) rank(ranking, weighed, address);
  };
  const openPair = ({ source, target }: Tie) => {
    const filters = { ...address.filters, country: '', between: `${source.code},${target.code}` };
    page.go(readAddress(addressPath({ view: 'timeline', filters }).slice(1)));
  };
  const actorTarget = (actor: Actor): Target => ({
    ...placeOf(actor, surface.size, transform),
    tip: () => [
      el('p', { class: 'tip-head' }, actor.name),
      el('p', {}, sumOf(weighed.filter(({ tie }) => tie.source === actor || tie.target === actor))),
    ],
    open: () => page.go(withFilter({ ...address, view: 'timeline' }, { country: actor.code })),
  });
  const tieTarget = ({ tie, meetings, pacts }: Weighed): Target => {
    const [a, b] = [tie.source, tie.target].map((one) => placeOf(one, surface.size, transform));
    return {
      x: (a!.x + b!.x) / 2,
      y: (a!.y + b!.y) / 2,
      tip: () => [
        el('p', { class: 'tip-head' }, `${tie.source.name} – ${tie.target.name}`),
        el('p', {}, `${counted(meetings, 'meeting')}, ${counted(pacts, 'pact')}`),
      ],
      open: () => openPair(tie),
    };
  };
  const surface = mountCanvas(
    left,
    {
      label:
        'Network of actors. Arrow keys move, plus and minus zoom, n and p go from pair to pair, Enter opens the timeline of the pair.',
      height: (width) => Math.max(380, Math.min(width * 0.72, innerHeight - 330)),
      draw: (context, size, colours) =>
        drawNetwork(context, size, colours, actors, weighed, chosen, transform),
      pick: (x, y) => {
        const actor = actors.find((one) => {
          const at = placeOf(one, surface.size, transform);
          return Math.hypot(at.x - x, at.y - y) < 16;
        });
        if (actor !== chosen) {
          chosen = actor ?? null;
          surface.redraw();
        }
        if (actor) return actorTarget(actor);
        const tie = weighed.findLast((one) => isOn(one.tie, x, y));
        return tie ? tieTarget(tie) : null;
      },
      targets: () => weighed.toReversed().map(tieTarget),
      move: (direction) => {
        const [x, y] = { left: [60, 0], right: [-60, 0], up: [0, 60], down: [0, -60] }[direction];
        select(surface.canvas).call(behaviour.translateBy, x! / transform.k, y! / transform.k);
      },
      zoom: (direction) =>
        select(surface.canvas).call(behaviour.scaleBy, direction === 'in' ? 1.4 : 1 / 1.4),
    },
    page.signal,
  );
  const isOn = ({ source, target }: Tie, x: number, y: number) => {
    const [a, b] = [source, target].map((one) => placeOf(one, surface.size, transform));
    const [dx, dy] = [b!.x - a!.x, b!.y - a!.y];
    const along = ((x - a!.x) * dx + (y - a!.y) * dy) / (dx * dx + dy * dy || 1);
    if (along < 0.05 || along > 0.95) return false;
    return Math.hypot(a!.x + along * dx - x, a!.y + along * dy - y) < 5;
  };
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.6, 8])
    .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey)
    .on('zoom', (event: { transform: ZoomTransform }) => {
      transform = event.transform;
      surface.hideTip();
      surface.redraw();
    });
  select(surface.canvas).call(behaviour).on('dblclick.zoom', null);
  left.append(
    el(
      'p',
      { class: 'legend' },
      el('span', { class: 'type meeting' }, 'Meetings'),
      el('span', { class: 'type pact' }, 'Pacts'),
      el('span', {}, 'Wider: more of them. A line opens the timeline of the pair.'),
    ),
  );
  update(first);
  return update;
};

const sumOf = (weighed: readonly Weighed[]) => {
  const sum = (of: 'meetings' | 'pacts') => weighed.reduce((all, one) => all + one[of], 0);
  return `${counted(sum('meetings'), 'meeting')}, ${counted(sum('pacts'), 'pact')} with ${counted(weighed.length, 'partner')}`;
};

/** The same in numbers. */
function rank(parent: HTMLElement, weighed: readonly Weighed[], { filters }: Address): void {
  const rows = weighed.slice(-mostRanked).reverse();
  replace(
    parent,
    el('h2', {}, 'Pairs'),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...['Pair', 'Meetings', 'Pacts'].map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        ...rows.map(({ tie, meetings, pacts }) => {
          const between = `${tie.source.code},${tie.target.code}`;
          const to = addressPath({
            view: 'timeline',
            filters: { ...filters, country: '', between },
          });
          return el(
            'tr',
            {},
            el('th', { scope: 'row' }, link(to, {}, `${tie.source.name} – ${tie.target.name}`)),
            el('td', {}, meetings),
            el('td', {}, pacts),
          );
        }),
      ),
    ),
  );
}
