import type { EventDate } from '#shared/event.ts';

/** [held talks on Monday. They *met* for four hours]: a date that is not of the clause itself, and its rule says so. */
export const toldBeside = (date: EventDate): EventDate => ({
  ...date,
  rule: `told-beside ${date.rule.replace(/^told-beside /, '')}`,
});
