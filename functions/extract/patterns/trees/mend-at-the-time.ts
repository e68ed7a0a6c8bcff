import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from './relations.ts';

/** [at the same *time Vella was* meeting Costa], [the *day Vella* flew home]: the parser may take the time for a part of the name, where no [that] parts them. */
export function mendAtTheTime(tree: Tree): Tree {
  for (const name of tree.words) {
    const time = tree.words[name.index - 1];
    if (name.upos !== 'PROPN' || !time || !is(time, 'compound') || time.head !== name.index)
      continue;
    if (!times.test(time.text)) continue;
    const clause = clauseBehind(tree, name);
    if (!clause) continue;
    const words = tree.words.map((word): Word => {
      if (word === time) return { ...word, head: name.head, relation: name.relation };
      if (word === name) return { ...word, head: clause.index, relation: 'nsubj' };
      if (word === clause) return { ...word, head: time.index, relation: 'acl:relcl' };
      // [*at the same* time]
      return word.head === name.index && word.index < time.index
        ? { ...word, head: time.index }
        : word;
    });
    return mendAtTheTime(hang(tree.sentence, words));
  }
  return tree;
}

/** What he did whose name it is: right behind it, and nobody else does it. */
function clauseBehind(tree: Tree, name: Word): Word | null {
  const next = tree.words[name.index + 1];
  if (!next || !/^(VB[DPZ]|MD)$/.test(next.xpos)) return null;
  const clause = is(next, 'aux', 'aux:pass', 'cop') ? tree.words[next.head] : next;
  return clause &&
    clause.index > name.index &&
    clause.head === name.head &&
    is(clause, 'ccomp', 'advcl', 'parataxis', 'conj', 'xcomp', 'acl') &&
    childrenOf(tree, clause.index, 'nsubj', 'expl').length === 0
    ? clause
    : null;
}

const times = /^(time|day|moment|week|weekend|night|evening|morning|hour|month|year)$/;
