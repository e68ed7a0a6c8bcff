import { daysBetween } from '../../mentions/dates/calendar.ts';
import { marksOf } from '../../patterns/instruments/instrument-marks.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** What tells it from others, in all that is said of it. */
export const marksIn = ({ frames }: Draft): Set<string> =>
  new Set(frames.flatMap((f) => [...marksOf(f.scene, f.instrument!)]));

/** [the *ABM Treaty*], long after it was made. */
export function isLongKnown({ name }: Draft, published: string | null): boolean {
  const since = knownPact(name)?.since;
  return since != null && published !== null && daysBetween(since, published) > 365;
}

/** [*several earlier truces*]: more than one, and none that was told. */
export const areSome = ({ frames }: Draft): boolean =>
  frames.every(({ instrument, scene: { tree } }) => {
    const { index, xpos } = tree.words[instrument!.head]!;
    return xpos === 'NNS' && childrenOf(tree, index, 'det', 'nmod:poss').length === 0;
  });

/** [*under* an agreement]: what the other rests on, in the same sentence. */
export const isGround = (ground: Draft, { frames }: Draft): boolean =>
  ground.frames.some(
    ({ scene, instrument }) =>
      prepositionOf(scene.tree, instrument!.head) === 'under' &&
      frames.some((f) => f.scene === scene),
  );
