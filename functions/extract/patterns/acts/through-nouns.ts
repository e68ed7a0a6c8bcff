import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument } from '../frame.ts';
import { childrenOf, isNoun, prepositionOf } from '../trees/relations.ts';

/** Nouns through which an act reaches the instrument: [signed the *text* of the treaty], [a *series* of accords], [the *last* of six protocols]. */
export const throughNouns = new Set(
  'text term detail draft phase stage series set package number couple version part provision wording kind sort type pair copy half dozen raft host string range outline element round condition clause article ratification limit restriction spirit letter first second third fourth last latest one two most some several'.split(
    ' ',
  ),
);

export const isPartIn = (word: Word): boolean =>
  isNoun(word) && /^(participation|membership|involvement)$/.test(word.lemma);

/** [have not lived up to *their end* of the deal]: what one owes by it. */
export const isShareOf = (tree: Tree, noun: number): boolean =>
  /^(end|side|part|share)$/.test(tree.words[noun]!.lemma) &&
  childrenOf(tree, noun, 'nmod:poss').length > 0;

/** [broke its *commitments under* the deal], wherever the parser hung the deal: what one owes by it. */
export const isOwedUnder = (tree: Tree, index: number, head: number): boolean =>
  prepositionOf(tree, index) === 'under' &&
  [head, ...childrenOf(tree, head, 'obj')].some(
    (o) =>
      o < index &&
      /^(commitment|obligation|duty|undertaking|pledge|promise)$/.test(tree.words[o]!.lemma),
  );

/** [signed the *Exchange* of Cod Data Agreement]: the parser hangs the noun on the words of its name. */
export function topOfName(tree: Tree, { head, first, last, proper }: Instrument): number {
  let top = head;
  while (proper && tree.words[top]!.head >= first && tree.words[top]!.head <= last)
    top = tree.words[top]!.head;
  return top;
}
