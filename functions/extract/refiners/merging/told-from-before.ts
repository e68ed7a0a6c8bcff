import type { Tree } from '../../grammar/tree.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAheadOf } from '../../patterns/reality/ahead-of.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import { isNoun, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [Braga met Rojas. *Before her talks* with him *she said* …, *calls to cancel the summit*]: told from before what has been held since. */
export const isToldFromBefore = (held: Draft, plan: Draft, published: string | null): boolean =>
  /^(held|ongoing)$/.test(held.status?.value ?? '') &&
  plan.date === null &&
  (held.date === null || published === null || daysBetween(held.date.value.end, published) < 3) &&
  plan.frames.every(
    (f) =>
      (isOnLeaving(f) ||
        (plan.status?.value === 'planned' &&
          f.reality.mode === 'plan' &&
          (isEve(f) || isCalledIntoDoubt(f)))) &&
      // [Braga *landed* in Lima ahead of her talks with Rojas]: by landing she has not met him
      !held.frames.some((g) => g.scene === f.scene && g.cue === f.scene.tree.words[f.cue]!.head),
  );

/** [*before leaving* for Lima, she said]. */
const isOnLeaving = ({ scene: { tree }, cue }: Frame): boolean =>
  tree.words[cue]!.xpos === 'VBG' &&
  /^before$/i.test(tree.words[cue - 1]?.text ?? '') &&
  tree.words[tree.words[cue]!.head]?.xpos === 'VBD';

/** [*claimed ahead of his summit* that], [*said before* the talks]. */
const isEve = ({ scene: { tree }, cue }: Frame): boolean =>
  (/^(before|ahead of)$/i.test(prepositionOf(tree, cue)) || isAheadOf(tree, cue)) &&
  isInPast(tree, tree.words[cue]!.head) &&
  !isAnother(tree, cue);

/** [*called for* her *to cancel the summit*]: it was set then, and nobody says that it still is. */
const isCalledIntoDoubt = ({ scene: { tree }, cue, reality }: Frame): boolean =>
  isNoun(tree.words[cue]) &&
  isDefinite(tree, cue) &&
  !isAnother(tree, cue) &&
  tree.words[reality.cue]!.xpos === 'VB' &&
  /^(cancel|scrap|postpone|delay|boycott|abandon|skip|call)$/.test(
    tree.words[reality.cue]!.lemma,
  ) &&
  isInPast(tree, tree.words[reality.cue]!.head);

/** The verb above it, or its copula, is in the past. */
function isInPast(tree: Tree, from: number): boolean {
  for (let i = from; i >= 0; i = tree.words[i]!.head) {
    const word = tree.words[i]!;
    const auxiliary = tree.children[i]!.map((c) => tree.words[c]!).find((w) => w.upos === 'AUX');
    if (auxiliary) return auxiliary.xpos === 'VBD';
    if (/^V/.test(word.xpos) && word.xpos !== 'VBG' && word.xpos !== 'VB')
      return word.xpos === 'VBD';
  }
  // [*Rebuffing calls* to cancel it], where the parser finds no verb above
  return !isVerb(tree.words[from]);
}

const isAnother = (tree: Tree, cue: number): boolean =>
  tree.children[cue]!.some(
    (c) =>
      c < cue &&
      /^(new|next|another|second|third|upcoming|coming|forthcoming|future|further|planned)$/i.test(
        tree.words[c]!.text,
      ),
  );
