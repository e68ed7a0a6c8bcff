import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';

/** [she's *signed* a pact with Chad], [he's *met* with Costa]: what has an object, or can be done to nobody, is not suffered but has been done. */
export function mendContractions(tree: Tree): Tree {
  const { words, children } = tree;
  const done = new Set<number>();
  for (const { index, text, relation, head } of words) {
    const verb = words[head];
    if (!/^['’]s$/.test(text) || !relation.startsWith('aux') || !verb) continue;
    if (!/^VB[ND]$/.test(verb.xpos) || verb.index < index) continue;
    const takes = children[head]!.some((c) => c > head && words[c]!.relation === 'obj');
    const others = children[head]!.some((c) => words[c]!.lemma === 'be' && c > index);
    if (!others && (takes || neverPassive.test(verb.lemma))) done.add(index).add(head);
  }
  if (done.size === 0) return tree;
  return hang(
    tree.sentence,
    words.map((word): Word => {
      if (done.has(word.index))
        return word.relation.startsWith('aux')
          ? { ...word, lemma: 'have', relation: 'aux' }
          : { ...word, xpos: 'VBN' };
      const ofDone = word.relation === 'nsubj:pass' && done.has(word.head);
      return ofDone ? { ...word, relation: 'nsubj' } : word;
    }),
  );
}

const neverPassive = /^(meet|speak|talk|agree|come|go|arrive|travel|fly|confer|become|return)$/;
