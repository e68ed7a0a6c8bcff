import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isAbove, isVerb } from './relations.ts';

/** Of a pair joined by [and], the second where it belongs. */
export const mendPairs = (tree: Tree): Tree => freeSubject(joinSecond(tree));

/** [Peru bought *grain and Chile met* Fiji]: no pair with a thing; the parser may leave the verb behind without a subject. */
function freeSubject(tree: Tree): Tree {
  const { words, children } = tree;
  const doer = words.find((w) => {
    const verb = words[w.index + 1];
    if (w.relation !== 'conj' || w.upos !== 'PROPN' || words[w.index - 1]?.text !== 'and')
      return false;
    const below = verb ? children[verb.index]!.map((c) => words[c]!.relation) : [];
    return (
      words[w.head]!.upos === 'NOUN' &&
      w.head < w.index &&
      /^VB[DZ]$/.test(verb?.xpos ?? '') &&
      /^(conj|xcomp|ccomp|advcl|parataxis|acl(:relcl)?)$/.test(verb!.relation) &&
      below.some((r) => r === 'obj') &&
      !below.some((r) => /^nsubj/.test(r))
    );
  });
  const first = doer && verbOver(words, doer.head);
  if (!doer || !first) return tree;
  const verb = doer.index + 1;
  return hang(
    tree.sentence,
    words.map((w): Word => {
      if (w === doer) return { ...w, head: verb, relation: 'nsubj' };
      if (w.index === verb) return { ...w, head: first.index, relation: 'conj' };
      return w.index === doer.index - 1 ? { ...w, head: verb, relation: 'cc' } : w;
    }),
  );
}

/** The verb on which a thing before it hangs. */
function verbOver(words: readonly Word[], noun: number): Word | null {
  for (let i = noun, steps = 0; i >= 0 && steps < 5; i = words[i]!.head, steps++)
    if (isVerb(words[i])) return words[i]!.index < noun ? words[i]! : null;
  return null;
}

/** [the foreign ministers of Peru *and Chile* discussed cod]: the parser may take the second of a pair for a subject of its own. */
function joinSecond(tree: Tree): Tree {
  const { words, children } = tree;
  for (const second of words) {
    const and = words[second.index - 1];
    if (second.upos !== 'PROPN' || !/^nsubj/.test(second.relation) || and?.text !== 'and') continue;
    const verb = words[second.head];
    if (!isVerb(verb) || (and.head !== verb!.index && and.head !== second.index)) continue;
    const first = children[verb!.index]!.filter((c) => c < and.index).findLast((c) =>
      /^nsubj/.test(words[c]!.relation),
    );
    const left = words[and.index - 1];
    if (first === undefined || !left || !(left.index === first || isAbove(tree, first, left.index)))
      continue;
    const to = partner(words, first, left);
    return joinSecond(
      hang(
        tree.sentence,
        words.map((w): Word => {
          if (w === second) return { ...w, head: to, relation: 'conj' };
          return w === and ? { ...w, head: second.index, relation: 'cc' } : w;
        }),
      ),
    );
  }
  return tree;
}

/** [the *ministers* of *Peru* and]: beside the state; [*Vella* of Peru and]: beside the name. */
const partner = (words: readonly Word[], first: number, left: Word): number =>
  words[first]!.xpos === 'NNS' && left.head === first && left.relation === 'nmod'
    ? left.index
    : first;
