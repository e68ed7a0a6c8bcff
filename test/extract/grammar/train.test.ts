import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';
import { readConllu } from '../../../functions/extract/grammar/conllu.ts';
import { joinUnits } from '../../../functions/extract/grammar/join-units.ts';
import { unpackModel } from '../../../functions/extract/grammar/model.ts';
import { Analyser, parse } from '../../../functions/extract/grammar/parse.ts';
import { conlluColumns } from '../../../functions/extract/grammar/show-tree.ts';
import { projectivize } from '../../../functions/extract/grammar/train/gold-tree.ts';
import { readNetwork, writeLessons } from '../../../functions/extract/grammar/train/lessons.ts';
import { type Recipe, trainModel } from '../../../functions/extract/grammar/train/train-model.ts';
import { trainingUnits } from '../../../functions/extract/grammar/train/training-units.ts';

// An odd number: sentences are dealt in turn into two halves, and each half must see all of them.
const TEXTS = [
  'The minister met her counterpart in Oslo.',
  'Two envoys signed a treaty.',
  'Leaders of both countries will hold talks on Friday.',
  'They did not agree.',
  'The treaty was signed by the presidents.',
  'She said that the talks had failed.',
  'The king will visit Paris.',
];

/** A treebank of our own making: what the shipped model says of a few sentences, many times over. */
function treebank(copies: number) {
  const blocks = TEXTS.map((text) => {
    const tokens = tokenize(text, 0, text.length);
    const end = text.length;
    return conlluColumns(parse({ index: 0, paragraph: 0, zone: 'body', start: 0, end, tokens }));
  });
  return readConllu(Array(copies).fill(blocks).flat().join('\n\n'));
}

const python = process.env.PYTHON ?? 'python3';
const learner = fileURLToPath(
  new URL('../../../functions/extract/grammar/train/learn_moves.py', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
afterAll(() => rmSync(folder, { recursive: true }));

const recipe = (seed: number): Recipe => ({
  seed,
  goldWeight: 1,
  silverForTags: 0,
  passes: { fold: 2, tagger: 4, settle: 1 },
  votes: 5000,
  log: () => {},
  learnMoves: (lessons) => {
    const sizes = { hidden: 32, word: 16, tag: 8, arc: 8, words: 1000 };
    writeLessons(folder, lessons, { seed, passes: 24, goldWeight: 1, sizes });
    execFileSync(python, [learner, folder], { stdio: 'pipe' });
    return readNetwork(folder);
  },
});

/** Only who trains has torch. */
const hasTorch = spawnSync(python, ['-c', 'import torch']).status === 0;

describe('training', () => {
  it.skipIf(!hasTorch)(
    'gives the same bytes twice, other bytes with another seed, and learns what it was shown',
    () => {
      const gold = treebank(40);
      const first = trainModel(gold, [], new Map(), recipe(7));
      expect(trainModel(gold, [], new Map(), recipe(7)).equals(first)).toBe(true);
      expect(trainModel(gold, [], new Map(), recipe(8)).equals(first)).toBe(false);
      const analyser = new Analyser(unpackModel(first));
      const wrong = gold.slice(0, TEXTS.length).filter((sentence) => {
        const words = analyser.parse(joinUnits(sentence.sentence, []));
        return words.some(
          (word, i) => word.head !== sentence.head[i] || word.upos !== sentence.upos[i],
        );
      });
      expect(wrong.map(({ text }) => text)).toEqual([]);
    },
  );
});

describe('projective trees', () => {
  it('lifts a crossing arc to the nearest word where it crosses nothing', () => {
    // 0 hangs on 2, and 1 on 3 across it.
    const head = Int32Array.of(2, 3, 4, 2);
    projectivize(head);
    for (let child = 0; child < 4; child++) {
      const [from, to] = [Math.min(child, head[child]!), Math.max(child, head[child]!)];
      for (let word = from + 1; word < to; word++) {
        expect(head[word]! >= from && head[word]! <= to, `${word} under ${child}`).toBe(true);
      }
    }
  });
});

describe('training units', () => {
  it('joins names, offices, dates and numbers as articles do', () => {
    const row = (id: number, form: string, upos: string, head: number, relation: string) =>
      [id, form, form, upos, upos === 'PROPN' ? 'NNP' : upos, '_', head, relation, '_', '_'].join(
        '\t',
      );
    const [gold] = readConllu(
      [
        row(1, 'Foreign', 'ADJ', 2, 'amod'),
        row(2, 'Minister', 'NOUN', 3, 'nmod:desc'),
        row(3, 'Anna', 'PROPN', 5, 'nsubj'),
        row(4, 'Lund', 'PROPN', 3, 'flat'),
        row(5, 'pledged', 'VERB', 0, 'root'),
        row(6, '10', 'NUM', 7, 'compound'),
        row(7, 'million', 'NUM', 8, 'nummod'),
        row(8, 'euros', 'NOUN', 5, 'obj'),
        row(9, 'March', 'PROPN', 5, 'nmod:unmarked'),
        row(10, '3', 'NUM', 9, 'nummod'),
      ].join('\n'),
    );
    expect(trainingUnits(gold!)).toEqual([
      { from: 0, to: 2, kind: 'title' },
      { from: 2, to: 4, kind: 'name' },
      { from: 5, to: 7, kind: 'number' },
      { from: 8, to: 10, kind: 'date' },
    ]);
  });
});
