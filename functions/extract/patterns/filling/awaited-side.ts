import { sortOf } from '../../mentions/actors.ts';
import type { Scene } from '../frame.ts';
import { isNegated } from '../reality/negation.ts';
import { childrenOf } from '../trees/relations.ts';
import { agentsIn } from './agents.ts';
import type { Filling } from './fill.ts';

/** [Fiji will not negotiate *until Peru* withdraws]: who must first do something is whom one does not talk to. */
export function addAwaitedSide(scene: Scene, filling: Filling, verb: number): void {
  const { tree, agents } = scene;
  if (filling.codes().size > 1 || isNegated(tree, verb) === null) return;
  if (['with', 'between', 'to'].some((slot) => filling.slots.has(slot))) return;
  for (const clause of childrenOf(tree, verb, 'advcl', 'ccomp')) {
    const awaits = childrenOf(tree, clause, 'mark').some((c) =>
      /^(until|unless|till|before)$/i.test(tree.words[c]!.text),
    );
    if (!awaits) continue;
    const sides = childrenOf(tree, clause, 'nsubj')
      .flatMap((s) => agentsIn(tree, s, agents))
      .filter((a) => !a.modifier && a.codes.length === 1 && sortOf(a.codes[0]!) !== 'organisation');
    for (const side of sides) filling.addAgent('with', side);
  }
}
