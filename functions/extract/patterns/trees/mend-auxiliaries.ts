import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isNoun } from './relations.ts';

/** [Rosa Vega *had talks* in Lima]: the parser may take the verb for an auxiliary of what is had. */
export function mendAuxiliaries(tree: Tree): Tree {
  const { words, children } = tree;
  for (const have of words) {
    const noun = words[have.head];
    if (have.relation !== 'aux' || have.lemma !== 'have' || !isNoun(noun)) continue;
    const { index, head, relation } = noun!;
    if (children[index]!.some((c) => words[c]!.relation === 'cop') || have.index > index) continue;
    const ofVerb = (c: Word): boolean =>
      /^(nsubj|aux|advmod|mark|punct|advcl|cc)/.test(c.relation) && c.index !== have.index;
    return mendAuxiliaries(
      hang(
        tree.sentence,
        words.map((word): Word => {
          if (word.index === have.index) return { ...word, upos: 'VERB', head, relation };
          if (word.index === index) return { ...word, head: have.index, relation: 'obj' };
          return word.head === index && ofVerb(word) ? { ...word, head: have.index } : word;
        }),
      ),
    );
  }
  return tree;
}
