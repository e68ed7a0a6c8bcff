import { el } from './dom.ts';
import { plain, standingOf } from './words.ts';

/** The status as a word, with a shape for those who scan: full done, hollow planned, struck off. */
export const statusMark = (status: string): HTMLElement =>
  el('span', { class: `status ${standingOf(status)}` }, plain(status));
