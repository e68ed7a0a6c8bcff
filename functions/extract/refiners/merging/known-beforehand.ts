import { type Draft, isHeadline } from '../draft.ts';
import { toldTogether } from './relate-meetings.ts';

/** [*the resulting talks* would be held in Vienna … Rojas *will meet* Berg]: of the one the reader knows, or was told; the other is told for the first time. */
export const isKnownBeforehand = (known: Draft, next: Draft): boolean =>
  known.needy &&
  known.definite &&
  known.parties.length === 0 &&
  !next.needy &&
  !next.definite &&
  // [SUMMIT OPENS IN LIMA … Chad and Peru *met* there]: a headline leaves out whose it is
  !isHeadline(known) &&
  !toldTogether(known, next);
