import type { Scene } from '../frame.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import { isAnaphor } from './anaphors.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/** [boarded a plane for a visit to Oslo], [is on a visit to], [announces a trip to]: who does the verb above is the visitor. */
export function addVisitor(scene: Scene, filling: Filling, top: number): void {
  const { tree } = scene;
  const visitors = filling.fillers.filter((f) => f.role !== 'host');
  if (visitors.length > 0 || filling.anaphors.length > 0) return;
  filling.add('owner', childrenOf(tree, top, 'nsubj'), 'visitor');
  for (
    let i = tree.words[top]!.head, steps = 0;
    i >= 0 && steps < 3;
    i = tree.words[i]!.head, steps++
  ) {
    if (filling.fillers.some((f) => f.role === 'visitor') || filling.anaphors.length > 0) return;
    if (!isVerb(tree.words[i])) continue;
    if (/^(say|tell|add|note|claim|write)$/.test(tree.words[i]!.lemma)) {
      // [Vella said *their plans referred to* a trip]: what he says, he does not do
      if (steps > 0) return;
      // [Vella left for Lima, *the last stop* on a tour, *a spokesman said*]: nor what he calls a place
      if (is(tree.words[top], 'ccomp')) continue;
    }
    const subjects = subjectsOf(tree, i).filter(
      (s) =>
        isAnaphor(tree, s) ||
        scene.agents.some((a) => (a.person ?? a.title) !== null && a.first <= s && s <= a.last),
    );
    filling.add('owner', subjects, 'visitor');
  }
}
