import type { Report } from '#shared/event.ts';
import { pathOfEvent } from '../address.ts';
import { button, el, link } from '../dom.ts';
import { nothing } from '../states.ts';
import { statusMark } from '../status-mark.ts';
import { capital, days, partyNames, plain } from '../words.ts';
import type { ArticleAnswer } from './article.ts';

const colours = 6;
export const eventColour = (report: number): number => report % colours;

export const reportTitle = (report: Report): string =>
  `${partyNames(report.parties)}: ${report.type === 'pact' ? report.name : plain(report.kind)}`;

/** A card for each event that was read out of the article. */
export function reportCards(
  { reports, events }: ArticleAnswer,
  showMarks: (report: number) => void,
) {
  const cards = reports.map((report, index) => card(report, index, events[index], showMarks));
  const none = nothing(
    'No event was found here',
    'The article tells of no meeting and no pact between states, or in words that are not known yet.',
  );
  return {
    elements: cards.length > 0 ? cards : [none],
    show(index: number, how?: 'quietly'): void {
      for (const [at, element] of cards.entries()) element.classList.toggle('chosen', at === index);
      cards[index]?.scrollIntoView({ block: 'nearest' });
      if (!how) cards[index]?.focus({ preventScroll: true });
    },
  };
}

function card(
  report: Report,
  index: number,
  event: string | undefined,
  showMarks: (report: number) => void,
): HTMLElement {
  const title = el('bdi', {}, report.type === 'pact' ? capital(report.name) : capital(report.kind));
  return el(
    'section',
    { class: `card event-${eventColour(index)}`, tabindex: '-1' },
    el('p', { class: 'parties' }, el('bdi', {}, partyNames(report.parties))),
    el('h2', {}, event ? link(pathOfEvent(event), {}, title) : title),
    el(
      'p',
      { class: 'standing' },
      statusMark(report.status),
      el('span', {}, days(report.date)),
      report.place ? el('span', {}, el('bdi', {}, report.place.name)) : null,
    ),
    button(
      { class: 'quiet' },
      () => showMarks(index),
      `Show its evidence (${report.evidence.length})`,
    ),
  );
}
