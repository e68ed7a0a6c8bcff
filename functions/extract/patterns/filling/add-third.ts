import type { Instrument, Scene } from '../frame.ts';
import { isVerb } from '../trees/relations.ts';
import { agentsIn, codesOf, isBody } from './agents.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/** [*Vella* hailed the accord *with Peru and Chile*]: with two it is made by a third, who does what the clause around says. */
export function addThird(filling: Filling, { tree, agents }: Scene, { head }: Instrument): void {
  const own = filling.codes();
  if (own.size < 2 || filling.anaphors.length > 0) return;
  if (filling.fillers.some(({ slot }) => slot !== 'with')) return;
  for (let i = tree.words[head]!.head, steps = 0; i >= 0 && steps < 6; steps++) {
    if (isVerb(tree.words[i])) {
      const doers = subjectsOf(tree, i)
        .flatMap((s) => agentsIn(tree, s, agents))
        .filter((a) => !a.modifier && tree.words[a.last + 1]?.text !== "'s");
      const codes = codesOf(doers);
      if (codes.size > 1 || doers.some((a) => isBody(a) && !own.has(a.codes[0]!))) return;
      if (codes.size === 1) {
        for (const doer of doers) filling.addAgent('subject', doer);
        return;
      }
    }
    i = tree.words[i]!.head;
  }
}
