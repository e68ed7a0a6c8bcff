import type { Tree, Word } from './tree.ts';

/** A tree as lines of CoNLL-U, ten columns each, without comment or closing blank line. */
export function conlluColumns(tree: Tree): string {
  return tree.words
    .map((word) => {
      const { index, text, lemma, upos, xpos, head, relation, end } = word;
      const next = tree.words[index + 1];
      const misc = next && next.start === end ? 'SpaceAfter=No' : '_';
      return [index + 1, text, lemma, upos, xpos, '_', head + 1, relation, '_', misc].join('\t');
    })
    .join('\n');
}

/**
 * A tree for people: governors above, dependents indented under them in the order of the sentence, `<` and `>` telling
 * on which side of the governor they stand.
 *
 *     met  VERB VBD meet  root
 *     ├ < leaders  NOUN NNS leader  nsubj
 *     └ > Seoul  PROPN NNP Seoul  obl
 *         └ < in  ADP IN in  case
 */
export function drawTree(tree: Tree): string {
  const lines: string[] = [];
  // Depth is bounded by the sentence, not by the call stack: long chains are drawn from a list.
  const waiting: { word: Word; indent: string; branch: string }[] = [];
  for (const word of tree.words) if (word.head < 0) waiting.push({ word, indent: '', branch: '' });
  while (waiting.length > 0) {
    const { word, indent, branch } = waiting.pop()!;
    const side = word.head < 0 ? '' : word.index < word.head ? '< ' : '> ';
    const { text, upos, xpos, lemma, relation } = word;
    lines.push(`${indent}${branch}${side}${text}  ${upos} ${xpos} ${lemma}  ${relation}`);
    const under = branch === '' ? '' : `${indent}${branch === '├ ' ? '│   ' : '    '}`;
    const children = tree.children[word.index]!;
    for (let i = children.length - 1; i >= 0; i--) {
      const last = i === children.length - 1;
      waiting.push({ word: tree.words[children[i]!]!, indent: under, branch: last ? '└ ' : '├ ' });
    }
  }
  return `${lines.join('\n')}\n`;
}
