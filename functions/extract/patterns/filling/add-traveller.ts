import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { isDefinite } from '../trees/definite.ts';
import { listTop } from '../trees/list-top.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/** [*Vella's trip* will *include* talks with], [*Vella* is in Lima on *a tour that includes* talks with]: who travels has them. */
export function addTraveller({ tree }: Scene, filling: Filling, top: number): void {
  const first = listTop(tree, top);
  const verb = tree.words[first]!.head;
  if (!is(tree.words[first], 'obj') || !/^(include|feature|involve)$/.test(tree.words[verb]!.lemma))
    return;
  for (const journey of subjectsOf(tree, verb)) {
    if (!journeys.test(tree.words[journey]!.lemma)) continue;
    const owners = childrenOf(tree, journey, 'nmod:poss');
    filling.fromNoun(journey, ['owner', 'by', 'modifier']);
    if (owners.length > 0 || filling.fillers.some((f) => f.slot !== 'with')) continue;
    const doers = is(tree.words[journey], 'nsubj') ? [] : doersAbove(tree, journey);
    filling.add('subject', doers);
    // [*The trip* will include talks]: of whoever was told to make it
    if (doers.length === 0 && isDefinite(tree, journey)) filling.anaphors.push(journey);
  }
}

/** [*Vella* embarks on a tour], [*Vella* is in Lima as part of a tour]. */
function doersAbove(tree: Tree, journey: number): number[] {
  // [*Vella is on a tour* that includes talks]
  const own = childrenOf(tree, journey, 'nsubj');
  if (own.length > 0 && childrenOf(tree, journey, 'cop').length > 0) return own;
  for (let i = tree.words[journey]!.head, steps = 0; i >= 0 && steps < 4; steps++) {
    const word = tree.words[i]!;
    const subjects = isVerb(word) ? subjectsOf(tree, i) : childrenOf(tree, i, 'nsubj');
    if (subjects.length > 0) return subjects;
    if (!isVerb(word) && !isNoun(word)) return [];
    i = word.head;
  }
  return [];
}

export const journeys =
  /^(visit|trip|tour|mission|journey|stop|stopover|stay|itinerary|schedule|agenda|program|programme|swing|foray|diary|diplomacy|engagement)$/;
