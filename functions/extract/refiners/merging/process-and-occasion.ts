import type { Draft } from '../draft.ts';
import { isPlainTalk } from './in-whatever-way.ts';

/** [Peru's *negotiations with* Chile … *visited* Lima on Monday]: what goes on for months is no part of a day on which two meet. */
export const areProcessAndOccasion = (a: Draft, b: Draft): boolean =>
  (isProcess(a) && isOccasion(b)) || (isProcess(b) && isOccasion(a));

/** [the *negotiations* with Chad], [wants *dialogue* with Niger]: in no town; whose they are is said, so that they need not stand for what was told. */
const isProcess = ({ frames, parties, place }: Draft): boolean =>
  frames.every((f) => f.kind === 'negotiation' && f.scene.tree.sentence.zone !== 'headline') &&
  parties.length > 0 &&
  place === null;

const isOccasion = (draft: Draft): boolean =>
  !isPlainTalk(draft) &&
  // [opened *negotiations* in Lima … the ministers *met* … *the negotiations* with Peru]: what they met for
  draft.frames.every((f) => f.kind !== 'negotiation') &&
  draft.frames.some(
    ({ kind, pattern }) =>
      /^(visit|summit|call|ceremony)$/.test(kind) ||
      /^(met|saw|meal|audience|received)$/.test(pattern),
  );
