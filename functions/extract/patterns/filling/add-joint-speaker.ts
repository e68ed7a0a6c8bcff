import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { agentsIn, codesOf } from './agents.ts';
import type { Filling } from './fill.ts';

/** [praised *Vella* at a *joint* news conference]: who is praised there stands beside. */
export function addJointSpeaker(
  { tree, agents }: Scene,
  filling: Filling,
  noun: number,
  verb: number,
): void {
  const isJoint = childrenOf(tree, noun, 'amod').some((c) => /^joint$/i.test(tree.words[c]!.text));
  if (!isJoint || filling.codes().size !== 1 || !courtesies.test(tree.words[verb]!.lemma)) return;
  const others = childrenOf(tree, verb, 'obj', 'iobj')
    .flatMap((o) => agentsIn(tree, o, agents))
    .filter((a) => (a.person ?? a.title) !== null);
  if (codesOf(others).size !== 1) return;
  for (const other of others) filling.addAgent('with', other);
}

const courtesies =
  /^(praise|thank|welcome|tell|assure|hail|congratulate|commend|salute|invite|urge|compliment|honou?r|greet)$/;
