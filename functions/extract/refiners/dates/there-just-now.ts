import type { Tree } from '../../grammar/tree.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';

/** A meeting that the reader knows, where the words say that somebody is just out of it. */
export const isThereJustNow = (tree: Tree, meeting: number): boolean =>
  isAtItsEnd(tree, meeting) || isLeft(tree, meeting);

/** [a statement issued *at the end of the two-day meeting*]. */
function isAtItsEnd(tree: Tree, meeting: number): boolean {
  const end = tree.words[tree.words[meeting]!.head];
  return (
    /^(end|close|conclusion)$/.test(end?.lemma ?? '') && prepositionOf(tree, end!.index) === 'at'
  );
}

/** [told reporters as she *left the meeting*]. */
function isLeft({ words }: Tree, meeting: number): boolean {
  const { relation, head } = words[meeting]!;
  return relation === 'obj' && words[head]?.lemma === 'leave' && words[head]?.xpos === 'VBD';
}

/** [a deal after *16 hours of talks*]: the word before which [after] stands. */
export function hoursOf({ words }: Tree, meeting: number): number | null {
  const above = words[words[meeting]!.head];
  return /^(hour|night)$/.test(above?.lemma ?? '') ? above!.index : null;
}
