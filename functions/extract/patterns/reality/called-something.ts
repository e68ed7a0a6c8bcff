import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, isVerb } from '../trees/relations.ts';

/** [*called* Vella's press conference *a stunt*], [called recent talks with her *"constructive"*]: it says what it was, and convenes none; not [called a meeting]. */
export function isCalledSomething(tree: Tree, verb: number, thing: number): boolean {
  const { words } = tree;
  if (words[verb]!.lemma !== 'call' || thing < verb || words[verb + 1]?.text === 'off')
    return false;
  if (childrenOf(tree, thing, 'nmod:poss').some((c) => words[c]!.unit !== 'date')) return true;
  const isNew = childrenOf(tree, thing, 'det').some((c) => /^an?$/i.test(words[c]!.text));
  return !isNew && words.slice(thing + 1, thing + 10).some((w) => /^(["“]|``)$/.test(w.text));
}

/** [called the summit with Chad *a success*]: who says so may have been there; not [called a meeting *to discuss* cod]. */
export const isCalledGoodOrBad = (tree: Tree, verb: number, thing: number): boolean =>
  tree.words[verb]!.lemma === 'call' &&
  childrenOf(tree, verb, 'xcomp').some((c) => c > thing && !isVerb(tree.words[c]));
