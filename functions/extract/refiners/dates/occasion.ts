import type { EventDate } from '#shared/event.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { asOfPublished } from './as-of-published.ts';

/** [*Remarks* by the two presidents *before* their meeting]: what the text is a record of, spoken as they sit down. */
export const isOccasion = ({ scene: { tree }, cue }: Frame): boolean =>
  tree.sentence.zone === 'headline' &&
  /^remarks$/i.test(tree.words[0]!.text) &&
  /^(before|after|at|in|during)$/i.test(prepositionOf(tree, cue));

/** It has begun, or is over. */
export const statusOfOccasion = ({ scene: { tree }, cue }: Frame): 'ongoing' | 'held' =>
  /^after$/i.test(prepositionOf(tree, cue)) ? 'held' : 'ongoing';

/** Of the day of the text, whatever other meetings of the two it goes on to recall. */
export function dateOfOccasion(frame: Frame, published: string | null): Proven<EventDate> | null {
  if (published === null || !isOccasion(frame)) return null;
  const { text, start, end } = frame.scene.tree.words[frame.cue]!;
  return {
    value: asOfPublished(published, text),
    span: { start, end },
  };
}
