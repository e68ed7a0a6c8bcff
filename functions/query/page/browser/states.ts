import { Failure } from './api.ts';
import { button, type Child, el, replace } from './dom.ts';

/** Waiting, said once and drawn calmly. */
export const waiting = (what: string) =>
  el('p', { class: 'waiting', role: 'status' }, `Loading ${what}…`);

/** Nothing there, and what to do about it. */
export const nothing = (title: string, ...remedies: Child[]) =>
  el('div', { class: 'nothing' }, el('h2', {}, title), el('p', {}, ...remedies));

/** What went wrong and how to go on; an abort is nobody's failure. */
export function showFailure(stage: Element, error: unknown, again: () => void): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const failure =
    error instanceof Failure
      ? error
      : new Failure(0, 'The page failed', 'Load it again; tell the operator if it stays so.');
  if (!(error instanceof Failure)) console.error(error);
  const problems = failure.problems.map(({ parameter, problem, remedy }) =>
    el('li', {}, el('strong', {}, parameter), ` ${problem}: ${remedy}`),
  );
  replace(
    stage,
    el(
      'div',
      { class: 'failure', role: 'alert' },
      el('h1', { tabindex: '-1' }, failure.message),
      problems.length > 0 ? el('ul', {}, ...problems) : el('p', {}, failure.detail),
      button({ class: 'strong' }, again, 'Try again'),
    ),
  );
}
