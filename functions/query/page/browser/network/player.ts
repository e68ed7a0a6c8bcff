import type { EventSummary } from '#shared/tracked-event.ts';
import { button, el } from '../dom.ts';
import { day, isoDay, timeOf } from '../words.ts';
import type { Window } from './draw-network.ts';

const year = 365.25 * 86_400_000;
const everyMilliseconds = 500;

/** Plays a window of time from the first event to the last: a tenth of the whole, at least a year, moved on by a quarter of it. */
export function mountPlayer(
  parent: HTMLElement,
  signal: AbortSignal,
  show: (window: Window) => void,
) {
  let [first, last] = [0, 0];
  let at = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const said = el('output', {});
  const length = () => Math.max(year, (last - first) / 10);
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    play.textContent = 'Play';
  };
  const step = (by = 0.25) => {
    at = Math.max(first, at + by * length());
    if (at >= last) return whole();
    const window = [at, at + length()] as const;
    said.textContent = `${day(isoDay(window[0]).slice(0, 7))} to ${day(isoDay(window[1]).slice(0, 7))}`;
    show(window);
  };
  const whole = () => {
    stop();
    at = first - length() / 4;
    said.textContent = '';
    show(null);
  };
  const play = button(
    {},
    () => {
      if (timer) return stop();
      play.textContent = 'Pause';
      timer = setInterval(step, everyMilliseconds);
      step();
    },
    'Play',
  );
  const pauseAnd = (by: number) => () => {
    stop();
    step(by);
  };
  parent.append(
    el(
      'div',
      { class: 'player', role: 'group', 'aria-label': 'Window of time' },
      play,
      button({ 'aria-label': 'Earlier' }, pauseAnd(-0.25), '‹'),
      button({ 'aria-label': 'Later' }, pauseAnd(0.25), '›'),
      button({ class: 'quiet' }, whole, 'Whole time'),
      said,
    ),
  );
  signal.addEventListener('abort', stop);
  return {
    update(events: readonly EventSummary[]): void {
      const times = events.flatMap(({ date }) => (date ? [timeOf(date.start)] : []));
      first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
      last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
      whole();
    },
  };
}
