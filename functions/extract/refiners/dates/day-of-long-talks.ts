import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { stretchOfTalks } from './stretch-of-talks.ts';

/** [signed a pact on Monday after *months of talks*]: what took so long was on no single day. */
export const withoutDayOfLongTalks = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    const precision = draft.date?.value.precision ?? null;
    const isLong =
      draft.type === 'meeting' &&
      // [will open weeks of talks *on Monday*]
      draft.status?.value !== 'planned' &&
      !/^(season|year)$/.test(precision ?? '') &&
      draft.frames.every((f) => isOfLongTalks(f, precision === 'day'));
    if (!isLong) return draft;
    const stretch = stretchOfTalks(draft, drafts);
    if (!stretch && precision === 'range') return draft;
    return { ...draft, date: stretch, people: draft.frames.some(isSigned) ? [] : draft.people };
  });

/** [*Rojas signed* a pact after two years of talks]: others may have talked. */
const isSigned = ({ scene: { tree }, clause, cue }: Frame): boolean =>
  /^(sign|initial|ink)$/.test(tree.words[clause]!.lemma) &&
  /^(year|month)$/.test(tree.words[tree.words[cue]!.head]?.lemma ?? '');

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
