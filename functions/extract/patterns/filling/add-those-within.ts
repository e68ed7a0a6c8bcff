import type { Scene } from '../frame.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import { agentsIn } from './agents.ts';
import type { Filling } from './fill.ts';
import { objectsOf } from './objects.ts';
import { subjectsOf } from './subjects.ts';

/** [a phone call *in which* Vella *urged* Costa to act], [talks *during which* she warned Rojas]: who says something there, and to whom. */
export function addThoseWithin(scene: Scene, filling: Filling, noun: number): void {
  const { tree } = scene;
  if (filling.codes().size > 0 || filling.anaphors.length > 0) return;
  // [a call *is set* for today, *in which* Vella will urge him]: wherever the parser hung it
  const { relation, head } = tree.words[noun]!;
  const clauses = [noun, ...(relation.startsWith('nsubj') ? [head] : [])];
  for (const verb of clauses.flatMap((c) => childrenOf(tree, c, 'acl:relcl'))) {
    const isWithin = childrenOf(tree, verb, 'obl').some(
      (c) => tree.words[c]!.text === 'which' && /^(in|during|at)$/.test(prepositionOf(tree, c)),
    );
    if (!isWithin || !addresses.test(tree.words[verb]!.lemma)) continue;
    filling.add('subject', subjectsOf(tree, verb));
    // [at which senators urged *Peru* to pay] speaks of a state, and to none
    filling.add(
      'object',
      objectsOf(tree, verb).filter((o) =>
        agentsIn(tree, o, scene.agents).some((a) => (a.person ?? a.title) !== null),
      ),
    );
  }
}

/** What one says to another's face. */
const addresses =
  /^(tell|ask|urge|press|pressure|warn|assure|remind|inform|brief|thank|congratulate|promise|encourage|invite|offer|implore|demand|advise|reassure|beg|push|say|discuss|agree)$/;
