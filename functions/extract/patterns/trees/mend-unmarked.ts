import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from './relations.ts';

/** [hoped *Chad and Mali would sign*]: the parser may take those of whom it is hoped for what is hoped, where no [that] stands before them. */
export function mendUnmarked(tree: Tree): Tree {
  for (const object of tree.words) {
    const clause = is(object, 'obj') ? clauseBehind(tree, object) : null;
    if (!clause) continue;
    return mendUnmarked(
      hang(
        tree.sentence,
        tree.words.map((word): Word => {
          if (word.index === object.index)
            return { ...word, head: clause.index, relation: 'nsubj' };
          // [said she hoped *Chad would sign*]: it is what she hoped
          return word.index === clause.index ? { ...word, head: object.head } : word;
        }),
      ),
    );
  }
  return tree;
}

/** The clause with [would] right behind the object, in which nobody does what it says. */
function clauseBehind(tree: Tree, object: Word): Word | null {
  const { words } = tree;
  const last = Math.max(
    object.index,
    ...childrenOf(tree, object.index, 'conj', 'flat', 'nmod').filter((c) => c < object.index + 8),
  );
  const modal = words[last + 1];
  const clause = modal?.xpos === 'MD' ? words[modal.head] : undefined;
  const verb = words[object.head];
  const isClause =
    clause !== undefined &&
    is(clause, 'ccomp') &&
    (clause.head === object.head || clause.head === verb?.head) &&
    childrenOf(tree, clause.index, 'nsubj', 'csubj', 'expl').length === 0;
  return isClause ? clause : null;
}
