import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';

/** [they *agreed*], [he *says*]; not [has *agreed*]. */
export const isFiniteVerb = (tree: Tree, { index, xpos }: Word): boolean =>
  /^VB[DZP]$/.test(xpos) && childrenOf(tree, index, 'aux').length === 0;

/** The last infinitive with [to] between two words. */
export function infinitiveBetween({ words }: Tree, from: number, to: number): number | null {
  const found = words
    .slice(from + 1, to)
    .findLast((w) => w.xpos === 'VB' && words[w.index - 1]?.xpos === 'TO');
  return found?.index ?? null;
}

/** [can], [could], [may] further up, with no verb of its own between. */
export const modalBefore = ({ words }: Tree, verb: number): Word | undefined =>
  words.findLast(
    (w) => w.index < verb && w.index > verb - 12 && /^(can|could|may|might)$/i.test(w.text),
  );
