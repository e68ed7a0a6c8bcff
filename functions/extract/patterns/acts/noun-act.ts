import type { Tree, Word } from '../../grammar/tree.ts';
import type { PactAct, Slot } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { is } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { type Found, isBurden, slotOf } from './found-act.ts';
import { nominalReality } from './nominal-act.ts';
import { talked } from './talked.ts';
import { throughNouns } from './through-nouns.ts';
import { verbOf } from './verb-of.ts';

/** What a noun of doing above the instrument tells of it [*talks* on a pact, the *terms* of one]. */
export function nounAct(
  acts: readonly PactAct[],
  tree: Tree,
  { word, head, slot }: { word: Word; head: Word; slot: Slot },
): Found | null {
  // [*withdraw*, for such reasons, from the accord]: the parser may hang it on the reasons
  const left = slot === 'from' && is(head, 'obl') ? tree.words[head.head] : undefined;
  const leaving =
    left &&
    acts.find((a) => a.verbs.includes(verbOf(tree, left.index)) && a.instrument.includes('from'));
  if (leaving) return withStatus(leaving, left.index, realityOf(tree, left.index), tree);
  // [*agreed* the terms of a deal]: more than that it has terms
  const above = tree.words[head.head];
  const through =
    throughNouns.has(head.lemma.toLowerCase()) &&
    is(head, 'obj', 'obl') &&
    acts.some((a) =>
      !talked.has(a.status) || a.name === 'reached'
        ? a.verbs.includes(above?.lemma.toLowerCase() ?? '') &&
          a.instrument.includes(slotOf(tree, head.index))
        : false,
    );
  const act = through ? undefined : acts.find((a) => a.nouns?.includes(head.lemma.toLowerCase()));
  // [talks *following* accords with Chad]: those are no matter of the talks
  const isApart = /^(following|despite|amid|without)$/.test(slot);
  if (
    act &&
    !isApart &&
    !isBurden(head.lemma, slot) &&
    is(word, 'nmod', 'compound', 'obl', 'nmod:poss', 'dep')
  ) {
    return withStatus(act, head.index, nominalReality(tree, head.index), tree);
  }
  return null;
}
