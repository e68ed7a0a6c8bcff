import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';

/** [is also *due to* visit Peru]: the parser may take the two words for one preposition, as in [due to the snow]. */
export function mendDue(tree: Tree): Tree {
  const { words, children } = tree;
  for (const due of words) {
    const to = words[due.index + 1];
    const verb = words[due.head];
    if (due.text !== 'due' || !/^(case|mark)$/.test(due.relation) || to?.text !== 'to') continue;
    if (verb?.xpos !== 'VB' || verb.index < to.index) continue;
    const isBefore = (w: Word): boolean =>
      w.index < due.index && (w.head === verb.index || w.head === due.index);
    const be = [...children[verb.index]!, ...children[due.index]!].find(
      (c) => c < due.index && /^(be|been|being|remain)$/.test(words[c]!.lemma),
    );
    if (be === undefined) continue;
    return mendDue(
      hang(
        tree.sentence,
        words.map((w): Word => {
          if (w === due) return { ...w, head: verb.head, relation: verb.relation };
          if (w === verb) return { ...w, head: due.index, relation: 'xcomp' };
          if (w === to) return { ...w, head: verb.index, relation: 'mark' };
          return isBefore(w)
            ? { ...w, head: due.index, relation: w.index === be ? 'cop' : w.relation }
            : w;
        }),
      ),
    );
  }
  return tree;
}
