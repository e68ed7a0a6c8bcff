import { lengthOf } from '../../mentions/dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { isPlainTalk } from './in-whatever-way.ts';

/** [Peru's *negotiations with* Chile … *visited* Lima on Monday]: what goes on for months is no part of a day on which two meet. */
export const areProcessAndOccasion = (a: Draft, b: Draft): boolean =>
  (isProcess(a) && isOccasion(b)) || (isProcess(b) && isOccasion(a));

/** [the *negotiations* with Chad], [a *dialogue* of Chad and Niger]: without a day, a place or anybody who sits in them; whose they are is said, so that they need not stand for what was told. */
const isProcess = ({ frames, people, place, date, parties, status }: Draft): boolean =>
  frames.every((f) => f.kind === 'negotiation' && f.scene.tree.sentence.zone !== 'headline') &&
  /^(held|ongoing)$/.test(status?.value ?? '') &&
  parties.length > 0 &&
  people.length === 0 &&
  place === null &&
  (date === null || lengthOf(date.value) > 7);

const isOccasion = (draft: Draft): boolean =>
  !isPlainTalk(draft) &&
  // [opened *negotiations* in Lima … the ministers *met* … *the negotiations* with Peru]: what they met for
  draft.frames.every((f) => f.kind !== 'negotiation') &&
  draft.frames.some(
    ({ kind, pattern }) =>
      /^(visit|summit|call|ceremony)$/.test(kind) ||
      /^(met|saw|meal|audience|received)$/.test(pattern),
  );
