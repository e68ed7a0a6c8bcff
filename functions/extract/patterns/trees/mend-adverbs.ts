import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isAbove, isVerb } from './relations.ts';

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
  const ahead = aheadOf(tree, verbs);
  const doers = doersOf(tree);
  if (verbs.size === 0 && ahead.size === 0 && doers.size === 0) return tree;
  const words = tree.words.map((word): Word => {
    if (doers.has(word.index)) return { ...word, relation: 'advmod' };
    const doer = doers.get(word.head);
    // the name stands where the adverb stood, and has what hung on it
    const { head, relation } = tree.words[word.head] ?? word;
    if (doer === word.index) return { ...word, head, relation };
    if (doer !== undefined) return { ...word, head: doer };
    const verb = verbs.get(word.index);
    const occasion = ahead.get(word.index);
    if (occasion !== undefined) return { ...word, head: occasion, relation: 'case' };
    if (verb === undefined) return word;
    return { ...word, head: verb, relation: word.relation.replace('nmod', 'obl') };
  });
  return hang(tree.sentence, words);
}

/** [*The North unexpectedly* quit]: the adverb that the parser takes for the doer, and the name before it that is one. */
function doersOf({ words, children }: Tree): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { index, upos, relation, head } of words) {
    const doer = words[index - 1];
    if (upos !== 'ADV' || !/^nsubj/.test(relation) || head < index) continue;
    if (doer?.upos === 'PROPN' && doer.head === index && children[index]!.every((c) => c < index))
      found.set(index, doer.index);
  }
  return found;
}

/** [met Costa *ahead of* a summit]: two words that are one preposition. */
function aheadOf(tree: Tree, moved: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const { words } = tree;
  const found = new Map<number, number>();
  for (const { index, lemma, relation } of words) {
    const next = words[index + 1];
    if (lemma !== 'ahead' || relation !== 'advmod' || next?.text !== 'of') continue;
    const occasion = words[next.head];
    if (next.relation !== 'case' || !occasion || !occasions.test(occasion.lemma)) continue;
    // no word may come to stand over itself
    if (moved.has(occasion.index) || !isAbove(tree, index, occasion.index))
      found.set(index, occasion.index);
  }
  return found;
}

const occasions =
  /^(meeting|summit|talk|negotiation|conference|session|visit|trip|tour|call|round|gathering|dinner|ceremony)$/;
