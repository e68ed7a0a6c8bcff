import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isAbove, isNoun } from './relations.ts';

const backing = /^(backed|supported|allied|aligned|armed|trained|funded|financed|sponsored|led)$/i;

/**
 * [talks with *Chad-backed rebel leaders*]: the parser may take the backer for the one they are with, and give the rebels to another
 * verb. The noun takes the place of its backer, who is in front of it.
 */
export function mendBacked(tree: Tree): Tree {
  let words: Word[] | null = null;
  for (const { index, end } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const dash = now[index + 1];
    const participle = now[index + 2];
    if (dash?.text !== '-' || dash.start !== end || participle?.start !== dash.end) continue;
    if (!backing.test(participle.text)) continue;
    const noun = backedNoun(now, index + 3);
    if (noun === null || isAbove({ ...tree, words: now }, noun, index)) continue;
    const backer = now[index]!;
    const outside = backer.head < index || backer.head > noun;
    if (!outside || isAbove({ ...tree, words: now }, index, backer.head)) continue;
    words = now.map((word): Word => {
      if (word.index === noun) return { ...word, head: backer.head, relation: backer.relation };
      if (word.index === index) return { ...word, head: noun, relation: 'compound' };
      if (word.index === participle.index) return { ...word, head: noun, relation: 'amod' };
      if (word.index > participle.index && word.index < noun)
        return { ...word, head: noun, relation: 'compound' };
      if (word.head === index && word.index !== dash.index) return { ...word, head: noun };
      // [rebels *in Chad*], that the parser hung on the participle
      if (word.head === participle.index && word.index > noun)
        return { ...word, head: noun, relation: word.relation.replace('obl', 'nmod') };
      return word;
    });
  }
  return words ? hang(tree.sentence, words) : tree;
}

/** The last of the nouns that begin there, [*Houthi* forces], [*rebel* leaders]. */
function backedNoun(words: readonly Word[], from: number): number | null {
  let last: number | null = null;
  for (let i = from; i < from + 5; i++) {
    if (isNoun(words[i])) last = i;
    else if (words[i]?.upos !== 'ADJ') break;
  }
  return last;
}
