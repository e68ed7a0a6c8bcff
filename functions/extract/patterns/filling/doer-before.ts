import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun } from '../trees/relations.ts';

/** [protested at plans *by a Chadian minister* to visit Fiji]: right before it, whatever the parser hung either on. */
export function plannedBy({ words }: Tree, verb: Word): { plan: Word; doer: number } | null {
  if (verb.xpos !== 'VB' || words[verb.index - 1]?.xpos !== 'TO') return null;
  const by = words.findLastIndex((w) => w.index < verb.index && w.text === 'by');
  const [plan, doer] = [words[by - 1], words[verb.index - 2]];
  return plan && doer && verb.index - by <= 6 && isAim.test(plan.lemma) && isNoun(doer)
    ? { plan, doer: doer.index }
    : null;
}

/** [*Vella to meet* Costa in June], a headline: the name is all that stands above the verb, and does what it says. */
export function isToDoer(tree: Tree, verb: Word): boolean {
  const above = tree.words[verb.head];
  return (
    verb.xpos === 'VB' &&
    is(verb, 'acl', 'xcomp') &&
    above !== undefined &&
    above.head < 0 &&
    above.index < verb.index &&
    isNoun(above) &&
    /^\p{Lu}/u.test(above.text) &&
    childrenOf(tree, above.index, 'cop', 'det').length === 0 &&
    tree.words[verb.index - 1]?.xpos === 'TO'
  );
}

export const isAim =
  /^(plan|decision|attempt|bid|effort|offer|proposal|refusal|intention|initiative|move)$/;
