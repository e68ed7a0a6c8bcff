import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { isPlainTalk } from './in-whatever-way.ts';

/** [Peru's *negotiations with* Chile … *visited* Lima on Monday]: what goes on for months is no part of a day on which two meet. */
export const areProcessAndOccasion = (a: Draft, b: Draft): boolean =>
  (isProcess(a) && isOccasion(b)) || (isProcess(b) && isOccasion(a));

/** [the *negotiations* with Chad], [wants *dialogue* with Niger]: in no town; whose they are is said, so that they need not stand for what was told. */
const isProcess = (draft: Draft): boolean =>
  draft.frames.every(
    (f) =>
      (f.kind === 'negotiation' || isGoingOn(f, draft)) &&
      f.scene.tree.sentence.zone !== 'headline',
  ) &&
  draft.parties.length > 0 &&
  draft.place === null;

/** [a barrier to copper *talks* with Chad], [*are in talks*]: on no day, of nobody in particular, and only spoken of or under way. */
const isGoingOn = (
  { pattern, definite, reality: { weak, mode } }: Frame,
  { date, people }: Draft,
): boolean =>
  pattern === 'talks' &&
  !definite &&
  (weak === true || mode === 'going-on') &&
  date === null &&
  people.length === 0;

const isOccasion = (draft: Draft): boolean =>
  !isPlainTalk(draft) &&
  // [opened *negotiations* in Lima … the ministers *met* … *the negotiations* with Peru]: what they met for
  draft.frames.every((f) => f.kind !== 'negotiation') &&
  draft.frames.some(
    ({ kind, pattern }) =>
      /^(visit|summit|call|ceremony)$/.test(kind) ||
      /^(met|saw|meal|audience|received)$/.test(pattern),
  );
