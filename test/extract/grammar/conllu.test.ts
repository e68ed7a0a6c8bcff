import { describe, expect, it } from 'vitest';
import { readConllu } from '../../../functions/extract/grammar/conllu.ts';
import { conlluColumns, drawTree } from '../../../functions/extract/grammar/show-tree.ts';
import type { Tree } from '../../../functions/extract/grammar/tree.ts';

const ROW = (id: string, form: string, upos: string, head: number, relation: string, misc = '_') =>
  [id, form, form.toLowerCase(), upos, upos, '_', head, relation, '_', misc].join('\t');

const FILE = `# sent_id = one
# text = Don’t go.
${ROW('1-2', 'Don’t', '_', 0, '_')}
${ROW('1', 'Do', 'AUX', 3, 'aux')}
${ROW('2', 'n’t', 'PART', 3, 'advmod')}
${ROW('3', 'go', 'VERB', 0, 'root', 'SpaceAfter=No')}
${ROW('3.1', 'gone', 'VERB', 0, '_')}
${ROW('4', '.', 'PUNCT', 3, 'punct')}
`;

describe('readConllu', () => {
  it('gives tokens with offsets and the annotation', () => {
    const [gold] = readConllu(FILE);
    expect(gold!.id).toBe('one');
    expect(gold!.text).toBe('Don’t go.');
    expect(gold!.sentence.tokens).toEqual([
      { start: 0, end: 2, text: 'Do' },
      { start: 2, end: 5, text: "n't" },
      { start: 6, end: 8, text: 'go' },
      { start: 8, end: 9, text: '.' },
    ]);
    expect(gold!.head).toEqual([2, 2, -1, 2]);
    expect(gold!.lines).toHaveLength(6);
  });

  it('names the line that is not CoNLL-U', () => {
    expect(() => readConllu('# a\n1\tword\n')).toThrow('line 2 has 2 columns instead of 10');
  });
});

describe('showing a tree', () => {
  const [gold] = readConllu(FILE);
  const tree: Tree = {
    sentence: gold!.sentence,
    words: gold!.sentence.tokens.map((token, index) => ({
      ...token,
      index,
      lemma: gold!.lemma[index]!,
      upos: gold!.upos[index]!,
      xpos: gold!.xpos[index]!,
      head: gold!.head[index]!,
      relation: gold!.relation[index]!,
      morphology: {},
      unit: null,
    })),
    children: [[], [], [0, 1, 3], []],
  };

  it('writes what it reads', () => {
    const [again] = readConllu(conlluColumns(tree));
    expect(again!.head).toEqual(gold!.head);
    expect(again!.relation).toEqual(gold!.relation);
    expect(again!.sentence.tokens).toEqual([
      { start: 0, end: 2, text: 'Do' },
      { start: 2, end: 5, text: "n't" },
      { start: 6, end: 8, text: 'go' },
      { start: 8, end: 9, text: '.' },
    ]);
  });

  it('draws governors above what they govern', () => {
    expect(drawTree(tree)).toBe(`go  VERB VERB go  root
├ < Do  AUX AUX do  aux
├ < n't  PART PART n’t  advmod
└ > .  PUNCT PUNCT .  punct
`);
  });
});
