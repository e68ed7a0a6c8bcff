import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [signed a pact on Monday after *months of talks*]: what took so long was on no single day. */
export const withoutDayOfLongTalks = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) =>
    draft.type === 'meeting' &&
    draft.date?.value.precision === 'day' &&
    draft.frames.every(isOfLongTalks)
      ? { ...draft, date: null }
      : draft,
  );

function isOfLongTalks({ scene: { tree }, cue }: Frame): boolean {
  const word = tree.words[cue]!;
  const measure = tree.words[word.head];
  return (
    word.relation.startsWith('nmod') &&
    prepositionOf(tree, cue) === 'of' &&
    /^(week|month|year|decade)$/.test(measure?.lemma ?? '') &&
    // [a week of talks] may end on the day told
    measure?.xpos === 'NNS'
  );
}
