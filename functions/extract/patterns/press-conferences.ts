import type { Tree } from '../grammar/tree.ts';
import { codesOf } from './filling/agents.ts';
import type { Filling } from './filling/fill.ts';
import { childrenOf } from './trees/relations.ts';

/** [a *press* conference], [a *news* briefing]. */
export const isPress = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'compound').some((c) => /^(press|news)$/.test(tree.words[c]!.lemma));

/** [*Costa's* press conference, which Vella scorned], [Vella spoke at *a NATO* press conference]: one talks to the press, unless another stands beside [a press conference *with Costa*]. */
export function isOfOneSpeaker(tree: Tree, index: number, { fillers, anaphors }: Filling): boolean {
  const areTwo = (slot: string): boolean =>
    codesOf(fillers.filter((f) => f.slot === slot).map((f) => f.agent)).size >= 2;
  return (
    isPress(tree, index) &&
    anaphors.length === 0 &&
    !areTwo('subject') &&
    !areTwo('modifier') &&
    !childrenOf(tree, index, 'amod').some((c) => /^(joint|shared)$/i.test(tree.words[c]!.text)) &&
    // not [took issue *with Costa* at a press conference]
    !fillers.some((f) => /^(with|between|by|of)$/.test(f.slot) && f.agent.first > index)
  );
}
