import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [signed a pact on Monday after *months of talks*]: what took so long was on no single day. */
export const withoutDayOfLongTalks = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) =>
    draft.type === 'meeting' &&
    /^(day|month)$/.test(draft.date?.value.precision ?? '') &&
    draft.frames.every((f) => isOfLongTalks(f, draft.date!.value.precision === 'day'))
      ? { ...draft, date: null }
      : draft,
  );

function isOfLongTalks({ scene: { tree }, cue }: Frame, isDay: boolean): boolean {
  const word = tree.words[cue]!;
  const measure = tree.words[word.head];
  return (
    word.relation.startsWith('nmod') &&
    prepositionOf(tree, cue) === 'of' &&
    // [a week of talks] may end on the day told, [weeks of talks] in that month
    (/^(year|decade)$/.test(measure?.lemma ?? '') ||
      (measure?.xpos === 'NNS' && (isDay ? /^(week|month)$/ : /^month$/).test(measure.lemma)))
  );
}
