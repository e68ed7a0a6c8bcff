import type { Report } from '#shared/event.ts';
import { el } from '../dom.ts';
import { eventColour, reportTitle } from './report-cards.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The text in paragraphs, its evidence marked in the colour of the event; a mark leads to the card of its event. */
export function markText(
  parent: HTMLElement,
  text: string,
  reports: readonly Report[],
  choose: (report: number) => void,
) {
  const marks: HTMLElement[][] = reports.map(() => []);
  let paragraph = el('p', { dir: 'auto' });
  const close = () => {
    if (paragraph.textContent !== '') parent.append(paragraph);
    paragraph = el('p', { dir: 'auto' });
  };
  for (const segment of segmentsOf(text.length, reports)) {
    const lines = text.slice(segment.start, segment.end).split('\n');
    for (const [at, line] of lines.entries()) {
      if (at > 0) close();
      if (line === '') continue;
      if (segment.reports.length === 0) paragraph.append(...el('span', {}, line).childNodes);
      else paragraph.append(mark(line, segment, reports, marks, choose));
    }
  }
  close();
  const chosenClass = 'chosen';
  return {
    show(report: number): void {
      for (const one of parent.querySelectorAll(`.${chosenClass}`))
        one.classList.remove(chosenClass);
      for (const one of marks[report] ?? []) one.classList.add(chosenClass);
      marks[report]?.[0]?.scrollIntoView({ block: 'center' });
    },
  };
}

function mark(
  line: string,
  { reports: indexes }: Segment,
  reports: readonly Report[],
  marks: HTMLElement[][],
  choose: (report: number) => void,
): HTMLElement {
  const first = indexes[0]!;
  const names = indexes.map((index) => reportTitle(reports[index]!)).join('; ');
  const element = el(
    'mark',
    {
      class: `event-${eventColour(first)}${indexes.length > 1 ? ' shared' : ''}`,
      role: 'button',
      tabindex: '0',
      title: names,
      'aria-label': `${line} (${names})`,
    },
    line,
  );
  let next = 0;
  const press = () => choose(indexes[next++ % indexes.length]!);
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  for (const index of indexes) marks[index]!.push(element);
  return element;
}
