import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';

/**
 * [the first talks *since President Okello and King Olav met* in June]: the parser may take a conjunction before a long name for a
 * preposition, and leave the verb behind it without a subject.
 */
export function mendClauses(tree: Tree): Tree {
  for (const mark of tree.words) {
    const verb = mark.relation === 'case' && opens.test(mark.text) ? verbAfter(tree, mark) : null;
    if (verb) return mendClauses(asClause(tree, mark, verb));
  }
  return tree;
}

const opens = /^(since|as|after|before|until|when|while|because|although|though)$/i;

/** The finite verb right behind the names that the word stands before, where nobody does what it says. */
function verbAfter({ words, children }: Tree, mark: Word): Word | null {
  const first = words[mark.head]!;
  if (first.index < mark.index || !/^(title|name|actor)$/.test(first.unit ?? '')) return null;
  let last = first.index;
  const isJoined = (i: number) =>
    children[last]!.includes(i) && words[i]!.relation === 'conj' && words[i]!.unit !== null;
  for (let i = last + 1; i < words.length; i++) {
    if (isJoined(i) || children[first.index]!.includes(i)) {
      if (words[i]!.relation !== 'conj') break;
      last = i;
    } else if (!/^(,|and)$/.test(words[i]!.text)) break;
  }
  let at = last + 1;
  while (words[at]?.upos === 'AUX' || words[at]?.upos === 'ADV' || words[at]?.unit === 'date') at++;
  const verb = words[at];
  if (!verb) return null;
  const told = at > last + 1 ? words[last + 1]! : verb;
  const finite = /^(VB[DZP]|MD)$/.test(told.xpos) && /^(VERB|AUX|ADJ)$/.test(verb.upos);
  const has = children[at]!.some(
    (c) => c > mark.index && /^(nsubj|csubj)/.test(words[c]!.relation),
  );
  return finite && !has ? verb : null;
}

/** The names do what the verb says, and the verb hangs where they hung. */
function asClause(tree: Tree, mark: Word, verb: Word): Tree {
  const subject = tree.words[mark.head]!;
  const above = subject.head;
  // the names may hang on that verb itself; where it stood above what it now hangs on, that takes its place
  const hung = above === verb.index;
  const path = hung ? [] : ancestors(tree, above);
  const heir = path.includes(verb.index) ? path[path.indexOf(verb.index) - 1]! : null;
  const words = tree.words.map((word): Word => {
    if (word.index === verb.index && !hung) return { ...word, head: above, relation: 'advcl' };
    if (word.index === subject.index) return { ...word, head: verb.index, relation: 'nsubj' };
    if (word.index === mark.index) return { ...word, head: verb.index, relation: 'mark' };
    if (word.index === heir) return { ...word, head: verb.head, relation: verb.relation };
    if (heir !== null && word.head === verb.index && word.index < mark.index)
      return { ...word, head: heir };
    return word;
  });
  return hang(tree.sentence, words);
}

function ancestors({ words }: Tree, from: number): number[] {
  const path: number[] = [];
  for (let i = from; i >= 0; i = words[i]!.head) path.push(i);
  return path;
}
