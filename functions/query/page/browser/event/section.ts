import { type Child, el } from '../dom.ts';

/** A part of the record under its own title. */
export const section = (title: string, ...children: Child[]): HTMLElement =>
  el('section', { class: 'part' }, el('h2', {}, title), ...children);
