import type { Draft } from '../draft.ts';
import { isIndefinite, isMade, isStanding, isToCome } from './told-apart.ts';
import { marksIn } from './which-pact.ts';

/** [an *interim* accord … the *final* one]: what is agreed for a time, and what is to come of it. */
export function areOfTwoStages(a: Draft, b: Draft): boolean {
  const [x, y] = [marksIn(a), marksIn(b)];
  return (
    (x.has('short') && y.has('lasting')) ||
    (x.has('lasting') && y.has('short')) ||
    (isStillSought(a, x) && isMadeAlready(b, y)) ||
    (isStillSought(b, y) && isMadeAlready(a, x))
  );
}

/** [hope for a *permanent* accord … the agreement *made yesterday*]. */
const isStillSought = (draft: Draft, marks: ReadonlySet<string>): boolean =>
  marks.has('lasting') && isToCome(draft);

const isMadeAlready = ({ steps }: Draft, marks: ReadonlySet<string>): boolean =>
  !marks.has('lasting') && steps.some(isMade);

/** [a *three-day* truce holds … envoys hope to reach *a* deal]: what stands for a time is not what is still sought. */
export const isBeyondStopgap = (stopgap: Draft, sought: Draft): boolean =>
  marksIn(stopgap).has('short') &&
  (stopgap.steps.some(isMade) || isStanding(stopgap)) &&
  isToCome(sought) &&
  isIndefinite(sought) &&
  sought.frames.every(({ pattern }) => /^(reached|signed|negotiated|proposed)$/.test(pattern));
