import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isVerb } from './relations.ts';

/**
 * A phrase that the parser hangs on the adverb of a verb goes up to the verb: who [walked *away* from the deal], [flew *back* to Oslo]
 * or [pulled *out* of the treaty] did so from, to and of what follows.
 */
export function mendAdverbs(tree: Tree): Tree {
  const verbs = new Map<number, number>();
  for (const { index, head, relation } of tree.words) {
    const adverb = tree.words[head];
    if (!/^(obl|nmod|obj)/.test(relation) || !adverb || adverb.index > index) continue;
    if (adverb.upos !== 'ADV' && adverb.upos !== 'ADP') continue;
    const verb = tree.words[adverb.head];
    if (
      /^(advmod|compound:prt)$/.test(adverb.relation) &&
      isVerb(verb) &&
      verb!.index < adverb.index
    )
      verbs.set(index, verb!.index);
  }
  if (verbs.size === 0) return tree;
  const words = tree.words.map((word): Word => {
    const verb = verbs.get(word.index);
    if (verb === undefined) return word;
    return { ...word, head: verb, relation: word.relation.replace('nmod', 'obl') };
  });
  return hang(tree.sentence, words);
}
