import type { Scene } from './frame.ts';
import { instrumentNouns } from './instruments/instrument-nouns.ts';
import { childrenOf, is, isAbove, isNoun, isVerb, prepositionOf } from './trees/relations.ts';

/**
 * Whether [it] may be a thing that its own sentence names before it, rather than a pact of the sentence before: [Peru made *a budget*
 * and approved it], [*the temple* is old, and Peru pulled out of it].
 */
export function hasNearerThing(scene: Scene, it: number): boolean {
  const { tree, mentions } = scene;
  const { words } = tree;
  const verb = words[words[it]!.head]!;
  return words.slice(0, it).some((word) => {
    if (papers.test(word.lemma) && !isAbove(tree, word.index, it)) return true;
    const isLeft = left.test(verb.lemma) && isTown(scene, word.index);
    if (isLeft && word.head !== verb.index && is(word, 'obj', 'obl', 'nmod')) return true;
    if (!isNoun(word) || word.unit || !isSingular(word.xpos)) return false;
    const clause = words[word.head];
    // [*Peru's senate* ratified it], [*a plan* to scrap it]
    if (!isDoerOrDone(scene, word.index) || clause?.index === verb.index) return false;
    if (isAbove(tree, word.index, it) || saysIt(scene, clause!.index, verb.index)) return false;
    if (instrumentNouns.has(word.lemma) || acting.test(word.lemma)) return false;
    if (mentions.some((m) => m.start < word.end && word.start < m.end)) return false;
    return !scene.agents.some((a) => a.head === word.index && !a.modifier);
  });
}

/** What is signed too: [a *law* that harms the treaty. It was signed on Monday]. */
export const papers =
  /^(law|bill|budget|plan|resolution|offer|note|proposal|order|decree|letter|petition|statement|contract|legislation)$/;

/** What one leaves may be a town [withdrew from *it*]. */
const left = /^(withdraw|pull|quit|abandon)$/;

/** Who acts in other sentences too: no thing that is signed or left. */
const acting =
  /^(parliament|senate|congress|house|assembly|government|cabinet|court|council|ministry|army|president|minister|premier|chancellor|king|queen|envoy|leader|spokes\w+|official|party|opposition|side|country|nation|state)$/;

const isSingular = (xpos: string): boolean => /^NNP?$/.test(xpos);

function isTown({ tree, mentions }: Scene, at: number): boolean {
  const { start, end, xpos, unit } = tree.words[at]!;
  const named = mentions.filter((m) => m.start < end && start < m.end);
  if (named.length === 0) return xpos === 'NNP' && unit === null;
  return named.some((m) => m.kind === 'place');
}

/** [*the temple* lies there], [has *an army bill*], [fight over *the temple*]; not [lost *patience*], [at *a rally*]. */
function isDoerOrDone({ tree }: Scene, at: number): boolean {
  const word = tree.words[at]!;
  if (!isVerb(tree.words[word.head]) && !is(tree.words[word.head], 'root', 'conj', 'parataxis'))
    return false;
  if (childrenOf(tree, at, 'det', 'nmod:poss').length === 0) return false;
  if (is(word, 'nsubj', 'obj')) return true;
  return is(word, 'obl') && /^(over|into|against|about|onto)$/.test(prepositionOf(tree, at));
}

/** [*the report* said that Peru had left it], [*the move* came after Peru left it]: what says or follows it is not what is left. */
function saysIt({ tree }: Scene, clause: number, verb: number): boolean {
  const relations = /^(come|follow)$/.test(tree.words[clause]!.lemma)
    ? ['ccomp', 'advcl']
    : ['ccomp'];
  for (let i = verb; i >= 0 && i !== clause; i = tree.words[i]!.head)
    if (is(tree.words[i], ...relations) && tree.words[i]!.head === clause) return true;
  return false;
}
