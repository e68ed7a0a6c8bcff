import type { Tree } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Reality } from './modes.ts';

/** [would talk *under the right conditions*], [would meet *if* the ships left]: the word that makes an offer of what else were a plan. */
export function onCondition(tree: Tree, verb: number, own: Reality): Reality | null {
  if (own.mode !== 'plan') return null;
  const isOffer = /^would$/i.test(tree.words[own.cue]!.text);
  const cue =
    childrenOf(tree, verb, 'obl', 'nmod').find((c) => isProviso(tree, c)) ??
    childrenOf(tree, verb, 'advcl').find((c) => isOffer && isOpen(tree, c));
  return cue === undefined ? null : { mode: 'wish', time: 'future', cue };
}

/** [under current conditions] is no proviso: which ones are to come is said by their adjective. */
const isProviso = (tree: Tree, noun: number): boolean =>
  /^(condition|circumstance|term)$/.test(tree.words[noun]!.lemma) &&
  childrenOf(tree, noun, 'case').some((c) => /^(under|in|on)$/i.test(tree.words[c]!.text)) &&
  childrenOf(tree, noun, 'amod', 'det').some((c) =>
    /^(right|certain|proper|appropriate|suitable|favou?rable|fair|acceptable|equal|some|such|those|these)$/i.test(
      tree.words[c]!.text,
    ),
  );

/** [would meet *if* the ships leave]; [*even* if they do not] leaves nothing open, and what they [will] do if they leave is planned. */
function isOpen(tree: Tree, clause: number): boolean {
  const said = (word: RegExp): boolean =>
    childrenOf(tree, clause, 'mark', 'advmod').some((c) => word.test(tree.words[c]!.text));
  return said(/^(if|unless)$/i) && !said(/^(even|as)$/i);
}

/** [agreed to talks *if* the ships leave]; not [asked if *they left*]. */
export const isUnderIf = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl').some((c) => isOpen(tree, c));
