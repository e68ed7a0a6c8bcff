import { isBody } from './filling/agents.ts';
import type { Filling } from './filling/fill.ts';
import type { Scene } from './frame.ts';
import { childrenOf, is } from './trees/relations.ts';

/** Patterns whose verb needs nobody else: [OPEC *meets*], [*convenes*]. */
export const meetsByItself = /^(met|gathered)$/;

/** [expects *OPEC* to act when *it* meets in May]: the body that the sentence names before; a state would need somebody to meet. */
export const isBodyItself = (
  { tree, agents }: Scene,
  verb: number,
  { anaphors }: Filling,
): boolean =>
  childrenOf(tree, verb, 'obj').length === 0 &&
  anaphors.some((a) => /^it$/i.test(tree.words[a]!.text) && is(tree.words[a], 'nsubj')) &&
  agents.some((a) => isBody(a) && a.last < verb);
