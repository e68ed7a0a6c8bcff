import type { EventDate } from '#shared/event.ts';

/** [President Nowak *met* …], [the talks *go on*]: of the day of the article, by the word that says so. */
export const asOfPublished = (published: string, text: string): EventDate => ({
  start: published,
  end: published,
  precision: 'day',
  text,
  rule: 'as-of-published',
});
