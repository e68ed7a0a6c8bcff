import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';
import { childrenOf, isAbove, prepositionOf } from './relations.ts';

/** [is to plan for a visit by Vella *to meet* Rojas]: what she comes for, not what the plan is for. */
export function aimOfVisit(tree: Tree, { index, head, relation, xpos }: Word): Attachment | null {
  const { words } = tree;
  if (!/^(advcl|xcomp)$/.test(relation) || xpos !== 'VB' || words[index - 1]?.text !== 'to')
    return null;
  const visit = words.findLast(
    (w) => w.index < index && w.head === head && /^(visit|trip)$/.test(w.lemma),
  );
  const guest = visit
    ? childrenOf(tree, visit.index, 'nmod').find((c) => /^(by|of)$/.test(prepositionOf(tree, c)))
    : undefined;
  return visit && guest !== undefined && isAbove(tree, guest, index - 2)
    ? { head: visit.index, relation: 'acl' }
    : null;
}
