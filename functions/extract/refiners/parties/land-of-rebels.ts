import { countryOf, sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import { isHome } from '../../patterns/filling/anaphors.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { DraftParty } from '../draft.ts';

/** [*the government* signed a peace agreement with *the M-19*]: that of the land where those are armed. */
export function landOfRebels(
  { scene: { tree } }: Frame,
  anaphor: number,
  others: readonly DraftParty[],
): DraftParty | null {
  const other = others.find((p) => sortOf(p.code) === 'movement');
  const code = other ? countryOf(other.code) : null;
  const { lemma, start, end } = tree.words[anaphor]!;
  return code && others.length === 1 && lemma === 'government' && isHome(tree, anaphor, true)
    ? { code, span: { start, end } }
    : null;
}
