import type { Tree, Word } from '../../grammar/tree.ts';
import { guestOfStay, townOfStay } from '../filling/stay.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** [is *in Geneva* to attend the talks], [Vella, *in Geneva* to attend them, said]: as sure as that one is there. */
export function stayReality(tree: Tree, verb: Word, depth: number): Reality | null {
  const town = townOfStay(tree, verb);
  if (town === null) return null;
  if (childrenOf(tree, town, 'cop').length > 0) {
    const stay = realityOf(tree, town, depth + 1);
    return stay.mode === 'fact' ? { ...stay, cue: town } : stay;
  }
  // a pact is signed once one is done
  return guestOfStay(tree, verb) !== null && !signs.test(verb.lemma)
    ? { mode: 'going-on', time: 'present', cue: verb.index }
    : null;
}

const signs = /^(sign|initial|ratify|conclude|seal)$/;
