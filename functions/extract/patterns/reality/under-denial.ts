import type { Tree, Word } from '../../grammar/tree.ts';
import { isNoun } from '../trees/relations.ts';
import type { Effect } from './effects.ts';
import { isAsked } from './left-open.ts';
import type { Reality } from './modes.ts';
import { isNegated } from './negation.ts';

/** What is left of it where the word above is denied: [has *no plans* to meet], [will *not rush* to sign]. */
export function underDenial(
  tree: Tree,
  { index, head }: Word,
  effect: Effect | null,
  above: Reality,
): Reality | null {
  const { lemma } = tree.words[head]!;
  const isDenied = above.mode === 'denial' || above.mode === 'refusal';
  const none = isNoun(tree.words[head]) ? isNegated(tree, head) : null;
  // [will *not rush* to sign it], [is in *no hurry* to]: nobody refuses
  if (/^(rush|hurry|haste|hasten|race)$/.test(lemma) && (none !== null || isDenied))
    return { mode: 'wish', time: 'future', cue: head };
  if (none !== null && effect !== null && above.mode === 'fact')
    return { mode: effect === 'plan' ? 'denial' : 'refusal', time: above.time, cue: none };
  // [have not decided *where* to meet]: but that they will
  if (effect === 'plan' && above.mode === 'denial' && isAsked(tree, index))
    return { mode: 'plan', time: 'future', cue: head };
  // [were *not scheduled* to meet]: nobody refuses
  if (above.mode === 'denial' && /^(schedule|slate|due|expect|suppose)$/.test(lemma))
    return { ...above, cue: head };
  // [*cannot be trusted* to make a deal]: whether he does is not said
  return isDenied && lemma === 'trust' ? { ...above, mode: 'condition' } : null;
}
