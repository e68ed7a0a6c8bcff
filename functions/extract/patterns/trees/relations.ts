import type { Tree, Word } from '../../grammar/tree.ts';

/** Small questions to a tree. Relations are asked by their universal part: `nsubj` also finds `nsubj:pass`. */
export function is(word: Word | undefined, ...relations: string[]): boolean {
  if (!word) return false;
  return relations.some((r) => word.relation === r || word.relation.startsWith(`${r}:`));
}

export function childrenOf(tree: Tree, index: number, ...relations: string[]): number[] {
  const all = tree.children[index] ?? [];
  return relations.length === 0 ? [...all] : all.filter((c) => is(tree.words[c], ...relations));
}

export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.upos === 'VERB' || word.upos === 'AUX' || word.xpos.startsWith('VB'));

export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'NOUN' || word.upos === 'PROPN' || word.xpos.startsWith('NN'));

/** [*has* met], [*have* not yet signed]. */
export const isPresentPerfect = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'aux').some((a) => /^(has|have|'ve)$/i.test(tree.words[a]!.text));

/** The preposition before a nominal, lower-case: [with the minister] → `with`; none → ''. `to` of an infinitive is a mark, not a case. */
export function prepositionOf(tree: Tree, index: number): string {
  const marks = childrenOf(tree, index, 'case').filter((c) => tree.words[c]!.text !== "'s");
  const all = marks.map((c) => tree.words[c]!.text.toLowerCase()).join(' ');
  // [goes *on to* Lima]
  return all === 'on to' ? 'to' : all;
}

const ownClause = new Set(['acl', 'advcl', 'parataxis', 'ccomp', 'csubj', 'list', 'discourse']);

/** First and last word under a nominal, without its relative clauses: [the minister of Japan], who …; both inclusive. */
export function extent(tree: Tree, index: number): { first: number; last: number } {
  let first = index;
  let last = index;
  const visit = (i: number, depth: number): void => {
    if (i < first) first = i;
    if (i > last) last = i;
    if (depth > 40) return;
    for (const c of tree.children[i] ?? []) {
      const relation = tree.words[c]!.relation.split(':')[0]!;
      if (!ownClause.has(relation) && relation !== 'punct') visit(c, depth + 1);
    }
  };
  visit(index, 0);
  return { first, last };
}

/** Whether one word stands over another, or is it. */
export function isAbove(tree: Tree, above: number, below: number): boolean {
  for (let i = below, steps = 0; i >= 0 && steps < 40; i = tree.words[i]!.head, steps++)
    if (i === above) return true;
  return false;
}

/** The verb nearest over a word, or that word [*started* a round of talks]; -1 where none is within five steps. */
export function verbAbove({ words }: Tree, index: number): number {
  for (let i = index, steps = 0; i >= 0 && steps < 5; i = words[i]!.head, steps++)
    if (isVerb(words[i])) return i;
  return -1;
}

/** Number of steps between two words in the tree; 99 where they do not meet. */
export function distance(tree: Tree, a: number, b: number): number {
  const above = new Map<number, number>();
  for (let i = a, steps = 0; i >= 0 && steps < 99; i = tree.words[i]!.head, steps++)
    above.set(i, steps);
  for (let i = b, steps = 0; i >= 0 && steps < 99; i = tree.words[i]!.head, steps++) {
    const up = above.get(i);
    if (up !== undefined) return up + steps;
  }
  return 99;
}
