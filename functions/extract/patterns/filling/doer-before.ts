import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun, isVerb } from '../trees/relations.ts';

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

const aims = 'plan|decision|attempt|bid|effort|offer|proposal|refusal|intention|initiative|move';

export const isAim = new RegExp(`^(${aims})$`);

/** [the *failure* of Chad to sign]: also how one bears oneself towards a deed of one's own. */
export const isOwnDeed = new RegExp(
  `^(${aims}|failure|inability|unwillingness|willingness|readiness|reluctance|pledge|promise|visit|trip)$`,
);

/** [*a day after* meeting], [*a week before* signing]: a span counted from what another verb tells. */
export const isSpanUntil = (tree: Tree, { index, head, relation, xpos }: Word): boolean =>
  relation === 'acl' &&
  xpos === 'VBG' &&
  /^(minute|hour|day|week|weekend|month|year|morning|night|evening)$/.test(
    tree.words[head]!.lemma,
  ) &&
  isVerb(tree.words[tree.words[head]!.head]) &&
  childrenOf(tree, index, 'mark').some((c) => /^(after|before)$/i.test(tree.words[c]!.text));

/** [*took the step* of meeting Xi], [*had the honour* of hosting her]: who took it does what it is. */
export function isStepTaken(tree: Tree, noun: number): boolean {
  const { head, lemma } = tree.words[noun]!;
  return (
    is(tree.words[noun], 'obj') &&
    /^(step|hono(u)?r|pleasure|privilege|opportunity|chance|distinction)$/.test(lemma) &&
    /^(take|have|enjoy|get)$/.test(tree.words[head]!.lemma) &&
    childrenOf(tree, noun, 'nmod:poss').length === 0
  );
}

/** [thanked him *for hosting* it], [was accused *of breaking* it]. */
export const isReason = (tree: Tree, verb: { index: number }): boolean =>
  childrenOf(tree, verb.index, 'mark', 'case').some((c) =>
    /^(for|on|of)$/i.test(tree.words[c]!.text),
  );

/** [the *first* leader to visit]; the [first Peruvian minister] may be one word. */
export const isOfRank = (tree: Tree, noun: number): boolean =>
  [noun, ...childrenOf(tree, noun, 'amod')].some((c) =>
    /^(first|second|third|latest|last|only)\b/.test(tree.words[c]!.text),
  );
