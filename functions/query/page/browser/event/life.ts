import { scaleUtc } from 'd3-scale';
import type { TrackedEvent, TrackedReport, TrackedStep } from '#shared/tracked-event.ts';
import { pathOfArticle } from '../address.ts';
import { el, link, svg } from '../dom.ts';
import { statusMark } from '../status-mark.ts';
import { capital, day, days, plain, standingOf, timeOf } from '../words.ts';
import { section } from './section.ts';

const width = 860;
const lane = 30;
const left = 130;
const right = 20;

/** From first to last stage of a life; what throws it back stands apart. */
const ladders = {
  pact: ['proposed', 'under-discussion', 'agreed', 'signed', 'ratified', 'in-force'],
  meeting: ['proposed', 'planned', 'ongoing', 'held'],
};
const setbacks = {
  pact: ['suspended', 'violated', 'terminated', 'rejected'],
  meeting: ['postponed', 'cancelled', 'refused'],
};

interface Dot {
  step: TrackedStep<string>;
  time: number;
  /** Its date is that of the article. */
  isReported: boolean;
  /** Against the usual way: suspended, or from signed back to proposed. */
  isBack: boolean;
}

/** The life of an event: a lane for each status it had, a dot for each step, with the article that tells it. */
export function lifeSection(event: TrackedEvent): HTMLElement | null {
  const steps = event.history as readonly TrackedStep<string>[];
  if (steps.length === 0) return null;
  const dots = dotsOf(event, steps);
  const articles = new Map(event.reports.map((report) => [report.article.id, report.article]));
  return section(
    'Life',
    dots.length > 1
      ? el(
          'div',
          {
            class: 'scroll-x',
            tabindex: '0',
            role: 'group',
            'aria-label': 'Steps over time, drawn',
          },
          drawing(dots, [...setbacks[event.type], ...ladders[event.type]]),
        )
      : null,
    el('ol', { class: 'steps' }, ...dots.map((dot) => stepItem(dot, event, articles))),
  );
}

function dotsOf({ type, reports }: TrackedEvent, steps: readonly TrackedStep<string>[]): Dot[] {
  const published = new Map(reports.map(({ article }) => [article.id, article.published]));
  let furthest = -1;
  return steps.flatMap((step) => {
    const iso = step.date?.start ?? published.get(step.article);
    const rank = ladders[type].indexOf(step.status);
    const isBack = rank < furthest || setbacks[type].includes(step.status);
    furthest = Math.max(furthest, rank);
    return iso ? [{ step, time: timeOf(iso), isReported: !step.date, isBack }] : [];
  });
}

function stepItem(
  { step, isReported, isBack }: Dot,
  event: TrackedEvent,
  articles: Map<string, TrackedReport['article']>,
): HTMLElement {
  const article = articles.get(step.article);
  return el(
    'li',
    isBack ? { class: 'back' } : {},
    el(
      'span',
      { class: 'when' },
      isReported ? `reported ${article?.published ? day(article.published) : ''}` : days(step.date),
    ),
    statusMark(step.status),
    el(
      'span',
      { class: 'what' },
      el('q', { class: 'quote', dir: 'auto' }, step.quote),
      ' ',
      link(
        pathOfArticle(step.article, event.id),
        { class: 'source' },
        el('bdi', {}, sourceOf(article)),
      ),
    ),
  );
}

export function sourceOf(article: TrackedReport['article'] | undefined): string {
  if (!article) return 'article';
  const name = article.publisher ?? article.title ?? article.key.split('/').at(-1)!;
  return article.published ? `${name}, ${day(article.published)}` : name;
}

function drawing(dots: readonly Dot[], order: readonly string[]): SVGSVGElement {
  const lanes = order.filter((status) => dots.some((dot) => dot.step.status === status)).reverse();
  const height = lanes.length * lane + 26;
  const times = dots.map(({ time }) => time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const slack = Math.max((to - from) * 0.04, 15 * 86_400_000);
  const x = scaleUtc([from - slack, to + slack], [left, width - right]);
  const y = (status: string) => lanes.indexOf(status) * lane + lane / 2;
  const picture = svg('svg', {
    class: 'life',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': `Steps: ${dots.map(({ step, time }) => `${plain(step.status)} ${day(new Date(time).toISOString())}`).join(', ')}`,
  });
  for (const status of lanes) {
    picture.append(
      svg('line', { class: 'lane', x1: left, x2: width - right, y1: y(status), y2: y(status) }),
      svg('text', { class: 'lane-name', x: left - 12, y: y(status) + 4 }, capital(plain(status))),
    );
  }
  for (const tick of x.ticks(7)) {
    picture.append(svg('text', { class: 'tick', x: x(tick), y: height - 6 }, x.tickFormat()(tick)));
  }
  for (const [at, dot] of dots.entries()) {
    const former = dots[at - 1];
    if (!former) continue;
    const [from, to] = [y(former.step.status), y(dot.step.status)];
    picture.append(
      svg('path', {
        class: former.isBack ? 'way back' : 'way',
        d: `M${x(former.time)},${from}H${x(dot.time)}`,
      }),
      svg('path', { class: dot.isBack ? 'way back' : 'way', d: `M${x(dot.time)},${from}V${to}` }),
    );
  }
  for (const { step, time, isBack } of dots) {
    const kind = `dot ${standingOf(step.status)}${isBack ? ' back' : ''}`;
    const mark = svg('circle', { class: kind, cx: x(time), cy: y(step.status), r: 6 });
    mark.append(svg('title', {}, `${plain(step.status)}, ${days(step.date)}: ${step.quote}`));
    picture.append(mark);
  }
  return picture;
}
