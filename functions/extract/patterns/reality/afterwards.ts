import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';

/** [pledged support *after reaching* a deal], [*before meeting* her he called for calm]: what went before or came after is no part of it. */
export const isAfterwards = (tree: Tree, { index, relation, xpos }: Word): boolean =>
  relation === 'advcl' &&
  xpos === 'VBG' &&
  childrenOf(tree, index, 'mark', 'case').some((c) =>
    /^(after|since|before)$/i.test(tree.words[c]!.text),
  );
