import type { Tree, Word } from '../../grammar/tree.ts';
import { isNoun, prepositionOf } from '../trees/relations.ts';

/** [*in Geneva* to attend the talks]: the town right before what one is there for. */
export function townOfStay(tree: Tree, { index }: Word): number | null {
  const { words } = tree;
  let at = index - 2;
  // [in Geneva *this week* to attend the talks]
  while (words[at]?.unit === 'date' || /^(on|today|yesterday|\w+day)$/i.test(words[at]?.text ?? ''))
    at--;
  const town = words[at];
  if (words[index - 1]?.xpos !== 'TO' || town?.upos !== 'PROPN') return null;
  return /^(in|at)$/.test(prepositionOf(tree, town.index)) ? town.index : null;
}

/** [*Vella*, in Geneva to attend the talks, said]: who is told to be there, wherever the parser hung it. */
export function guestOfStay(tree: Tree, verb: Word): number | null {
  const town = townOfStay(tree, verb);
  if (town === null || tree.words[town - 2]?.text !== ',') return null;
  const guest = tree.words[town - 3];
  return isNoun(guest) && guest!.relation.startsWith('nsubj') ? guest!.index : null;
}
