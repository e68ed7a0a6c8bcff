import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

/** [does not *expect* a deal, or a deal *to be made*, during the visit], [has *no plans to meet* her during it]: it is still to come. */
export function isAwaited(tree: Tree, head: Word, above: Reality): boolean {
  const aim =
    is(head, 'xcomp', 'ccomp', 'acl') && head.xpos === 'VB' ? tree.words[head.head]! : head;
  return (
    /^(expect|anticipate|foresee)$/.test(aim.lemma) ||
    (/^(denial|refusal)$/.test(above.mode) && /^(plan|intend|intention)$/.test(aim.lemma))
  );
}

/** Wherever the parser hung the first of the two. */
export const isUntilAfter = (tree: Tree, top: number): boolean =>
  childrenOf(tree, top, 'case', 'mark').some((c) =>
    [c, c - 1].some((w) => /^until$/i.test(tree.words[w]?.text ?? '')),
  );
