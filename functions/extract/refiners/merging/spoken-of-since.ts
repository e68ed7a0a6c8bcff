import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isNoun, prepositionOf } from '../../patterns/trees/relations.ts';
import { type Draft, haveSameParties } from '../draft.ts';

/** [met Rojas in Lima on Monday … was expected to ask for it *during her visit*, should have said so *at the talks*]: what is to be done there is no word on whether it was held. */
export const isSpokenOfSince = (held: Draft, named: Draft, published: string | null): boolean =>
  /^(held|ongoing)$/.test(held.status?.value ?? '') &&
  named.status?.value === 'planned' &&
  named.date === null &&
  (held.date === null || published === null || daysBetween(held.date.value.end, published) <= 30) &&
  haveSameParties(held, named) &&
  named.frames.every(isSetting);

/** [during *his* visit], [at *the* summit in Lima], [high on the agenda of *Vega's* talks with Rojas]; not [ahead of *their second* summit]. */
const isSetting = ({ scene: { tree }, cue, definite }: Frame): boolean => {
  const told = tree.children[cue]!.filter((c) => c < cue).map((c) => tree.words[c]!);
  return (
    tree.sentence.zone === 'body' &&
    isNoun(tree.words[cue]!) &&
    /^(at|during|in|on|over|of|before|after|following)$/i.test(prepositionOf(tree, cue)) &&
    (definite || told.some((w) => w.relation === 'nmod:poss')) &&
    !told.some((w) => another.test(w.text))
  );
};

const another = /^(new|next|second|third|upcoming|coming|forthcoming|future|planned|further)$/i;
