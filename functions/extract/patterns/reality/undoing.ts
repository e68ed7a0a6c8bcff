import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Mode, Reality } from './modes.ts';
import { isNegated } from './negation.ts';
import { called, fellThrough, rescheduled } from './takes-place.ts';

/** Verbs whose subject is the meeting: what they say of it. */
const subjectVerbs: ReadonlyMap<string, Mode> = new Map([
  ...'cancel scrap abandon'.split(' ').map((v) => [v, 'cancelled'] as const),
  ...'postpone delay suspend defer'.split(' ').map((v) => [v, 'postponed'] as const),
]);

/** What a verb undoes of the meeting that it has as subject. */
export const undoing = (tree: Tree, verb: number): Mode | null =>
  subjectVerbs.get(tree.words[verb]!.lemma.toLowerCase()) ??
  called(tree, verb, 'off') ??
  rescheduled(tree, verb) ??
  fellThrough(tree, verb);

/** [was set for May *but was called off*], [was to open on Monday *but it was cancelled*]. */
export function undoneBehind(tree: Tree, verb: number): Reality | null {
  for (const behind of childrenOf(tree, verb, 'conj')) {
    const mode = undoing(tree, behind);
    const others = childrenOf(tree, behind, 'nsubj').filter((s) => tree.words[s]!.xpos !== 'PRP');
    const isDone = /^VB[DN]$/.test(tree.words[behind]!.xpos) && !isNegated(tree, behind);
    if (mode && isDone && others.length === 0) return { mode, time: 'past', cue: behind };
  }
  return null;
}
