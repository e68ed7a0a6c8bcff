import { hang } from '../../grammar/hang.ts';
import { morphologyOf } from '../../grammar/morphology.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from './relations.ts';

/** [attended *the Oslo talks*]: behind a name the tagger may take for a verb what the parser then hangs as a noun, with its article. */
export function mendNouns(tree: Tree): Tree {
  const isTaken = (word: Word): boolean =>
    word.xpos === 'VBZ' &&
    is(word, 'obj', 'obl', 'nsubj') &&
    childrenOf(tree, word.index, 'det').some((d) => d < word.index) &&
    childrenOf(tree, word.index, 'nsubj', 'aux', 'cop').length === 0;
  if (!tree.words.some(isTaken)) return tree;
  return hang(
    tree.sentence,
    tree.words.map((word) =>
      isTaken(word)
        ? { ...word, upos: 'NOUN', xpos: 'NNS', morphology: morphologyOf('NNS') }
        : word,
    ),
  );
}
