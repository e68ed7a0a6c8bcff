import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';

/** [the talks *held* last week]; not [if talks *are held*]. */
export const heldBehind = (tree: Tree, noun: number): number | null =>
  childrenOf(tree, noun, 'acl').find(
    (c) =>
      tree.words[c]!.text.toLowerCase() === 'held' &&
      tree.words[c]!.xpos === 'VBN' &&
      childrenOf(tree, c, 'aux', 'aux:pass', 'mark').length === 0,
  ) ?? null;

/** [talks *to be held* in Oslo]. */
export const toBeHeldBehind = (tree: Tree, noun: number): number | null =>
  childrenOf(tree, noun, 'acl').find(
    (c) =>
      /^(hold|convene)$/.test(tree.words[c]!.lemma) &&
      tree.words[c - 1]?.text === 'be' &&
      tree.words[c - 2]?.text === 'to',
  ) ?? null;

/** The word that says so behind it: [a meeting *due* in May], [her visit *starting* on Friday], [a round of talks between the two*, scheduled* for May]. */
export function setBehind(tree: Tree, noun: number, depth = 0): number | null {
  const isSet = (c: number): boolean =>
    /^(scheduled|planned|slated|due|set|starting|beginning)$/i.test(tree.words[c]!.text);
  const behind = childrenOf(tree, noun, 'acl', 'amod').filter((c) => c > noun);
  const set = behind.find(
    (c) =>
      (isSet(c) && childrenOf(tree, c, 'aux', 'cop').length === 0) ||
      childrenOf(tree, c, 'mark').some(isSet),
  );
  if (set !== undefined) return set;
  // whoever meets and of whatever it is a round, it is the meeting that is set; but [talks on a summit *set* for May]
  const within = childrenOf(tree, noun, 'nmod', 'conj').filter(
    (c) => c > noun && (tree.words[c]!.upos === 'PROPN' || prepositionOf(tree, c) === 'of'),
  );
  if (depth < 3)
    for (const name of within) {
      const behindName = setBehind(tree, name, depth + 1);
      if (behindName !== null) return behindName;
    }
  return null;
}
