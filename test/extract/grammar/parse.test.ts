import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../functions/extract/document/document.ts';
import { tokenize } from '../../../functions/extract/document/tokenize.ts';
import { parse, tag } from '../../../functions/extract/grammar/parse.ts';
import type { Tree, Unit } from '../../../functions/extract/grammar/tree.ts';

function sentence(text: string): Sentence {
  const tokens = tokenize(text, 0, text.length);
  return { index: 0, paragraph: 0, zone: 'body', start: 0, end: text.length, tokens };
}

/** `leaders <nsubj met`: each word with its governor and relation. */
function arcs(tree: Tree): string[] {
  return tree.words.map(
    ({ text, relation, head }) => `${text} ${relation} ${head < 0 ? '-' : tree.words[head]!.text}`,
  );
}

/** The words from `from` to `to` that are to be one word. */
function joined(of: Sentence, kind: Unit['kind'], ...texts: string[]): Unit[] {
  return texts.map((text) => {
    const parts = text.split(' ');
    const from = of.tokens.findIndex((_, i) =>
      parts.every((part, k) => of.tokens[i + k]?.text === part),
    );
    expect(from, text).toBeGreaterThanOrEqual(0);
    return { from, to: from + parts.length, kind };
  });
}

function expectTree(tree: Tree): void {
  const roots = tree.words.filter((word) => word.head < 0);
  expect(roots).toHaveLength(tree.words.length === 0 ? 0 : 1);
  for (const word of tree.words) {
    let steps = 0;
    for (let at = word.index; tree.words[at]!.head >= 0; at = tree.words[at]!.head) {
      expect(steps++).toBeLessThan(tree.words.length);
    }
    expect(tree.children[word.index]).toEqual(
      tree.words.filter((child) => child.head === word.index).map((child) => child.index),
    );
  }
}

describe('parse', () => {
  it('finds who did what, where and when', () => {
    const tree = parse(sentence('The two ministers signed a border treaty on Friday.'));
    expect(arcs(tree)).toEqual(
      expect.arrayContaining([
        'ministers nsubj signed',
        'signed root -',
        'treaty obj signed',
        'two nummod ministers',
        'Friday obl signed',
      ]),
    );
  });

  it('gives tags, base forms and what the form of a verb says', () => {
    const { words } = parse(
      sentence('She has not met her counterparts, but they will hold talks.'),
    );
    const shown = words.map(({ text, lemma, upos, xpos }) => `${text} ${lemma} ${upos} ${xpos}`);
    expect(shown).toEqual(
      expect.arrayContaining([
        'has have AUX VBZ',
        'not not PART RB',
        'met meet VERB VBN',
        'counterparts counterpart NOUN NNS',
        'will will AUX MD',
        'hold hold VERB VB',
      ]),
    );
    expect(words[3]!.morphology).toEqual({ form: 'participle-past' });
    expect(words[1]!.morphology).toEqual({ tense: 'present', form: 'finite', number: 'singular' });
  });

  it('tells the passive subject', () => {
    const tree = parse(sentence('The agreement was signed by both presidents.'));
    expect(arcs(tree)).toEqual(
      expect.arrayContaining([
        'agreement nsubj:pass signed',
        'was aux:pass signed',
        'presidents obl:agent signed',
      ]),
    );
  });

  it('takes a finite verb for the root, not its subject', () => {
    const tree = parse(sentence('An earlier truce between Chad and Niger collapsed on Friday.'));
    expect(arcs(tree)).toEqual(
      expect.arrayContaining(['collapsed root -', 'truce nsubj collapsed']),
    );
  });

  it('knows what is due from what is due to something', () => {
    expect(arcs(parse(sentence('The envoy is due in Riga.')))).toContain('due root -');
    const tree = parse(sentence('The talks are due to resume in Oslo.'));
    expect(arcs(tree)).toEqual(expect.arrayContaining(['due root -', 'resume xcomp due']));
    expect(tree.words.find(({ text }) => text === 'due')).toMatchObject({ lemma: 'due' });
  });

  it('parses each unit as one word', () => {
    const text =
      'U.S. Secretary of State Anna B. Carter met Prime Minister Jan Novak in New Harbor.';
    const given = sentence(text);
    const units = [
      ...joined(given, 'title', 'Secretary of State', 'Prime Minister'),
      ...joined(given, 'name', 'Anna B. Carter', 'Jan Novak'),
      ...joined(given, 'place', 'New Harbor'),
    ];
    const tree = parse(given, units);
    expectTree(tree);
    const names = tree.words.filter((word) => word.unit === 'name');
    expect(names.map((word) => word.text)).toEqual(['Anna B. Carter', 'Jan Novak']);
    expect(names.map((word) => text.slice(word.start, word.end))).toEqual([
      'Anna B. Carter',
      'Jan Novak',
    ]);
    expect(arcs(tree)).toEqual(
      expect.arrayContaining(['met root -', 'Jan Novak obj met', 'in case New Harbor']),
    );
  });

  it('reads sentences in capitals', () => {
    const tree = parse(sentence('THE TWO MINISTERS SIGNED A TREATY IN OSLO.'));
    expect(arcs(tree)).toEqual(
      expect.arrayContaining(['MINISTERS nsubj SIGNED', 'TREATY obj SIGNED']),
    );
  });

  it('passes over units that overlap or do not fit', () => {
    const given = sentence('Jan Novak spoke.');
    const tree = parse(given, [
      { from: 0, to: 2, kind: 'name' },
      { from: 1, to: 3, kind: 'name' },
      { from: -1, to: 1, kind: 'name' },
      { from: 3, to: 99, kind: 'place' },
      { from: 2, to: 2, kind: 'date' },
    ]);
    expect(tree.words.map((word) => word.text)).toEqual(['Jan Novak', 'spoke', '.']);
  });

  it('gives the tags of the tree when it only tags', () => {
    const given = sentence('Envoys from both sides are to resume negotiations next week.');
    const { words } = parse(given);
    expect(tag(given)).toEqual(words.map(({ head: _, relation: __, ...rest }) => rest));
  });

  it('gives an empty tree for an empty sentence', () => {
    expect(parse(sentence('')).words).toEqual([]);
  });
});

describe('hostile text', () => {
  it('gives one tree over every word, whatever the text', () => {
    const odd = fc.constantFrom(
      '(',
      ')',
      '"',
      '-',
      '\u202e',
      '\ud800',
      '😀',
      'é',
      'A',
      ' ',
      '1',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(odd, { maxLength: 80 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const given = sentence(source);
        const tree = parse(given);
        expectTree(tree);
        for (const [i, word] of tree.words.entries()) {
          expect([word.start, word.end]).toEqual([given.tokens[i]!.start, given.tokens[i]!.end]);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('parses a sentence of many thousand words in pieces under one root', () => {
    const tree = parse(sentence(`They met (${'and talked, '.repeat(3000)}they said.`));
    expect(tree.words.length).toBeGreaterThan(8000);
    expect(tree.words.filter((word) => word.head < 0)).toHaveLength(1);
    const pieces = tree.words.filter(
      (word) =>
        word.relation === 'parataxis' && word.head === tree.words.findIndex((w) => w.head < 0),
    );
    expect(pieces.length).toBeGreaterThan(30);
  });

  it('parses a word of a million letters', () => {
    expect(parse(sentence('a'.repeat(1_000_000))).words).toHaveLength(1);
  });
});

it('a time between auxiliary and verb hangs on the verb', () => {
  const text = sentence('Funes will next week visit Chile.');
  expect(arcs(parse(text, joined(text, 'date', 'next week')))).toEqual([
    'Funes nsubj visit',
    'will aux visit',
    'next week obl:unmarked visit',
    'visit root -',
    'Chile obj visit',
    '. punct visit',
  ]);
});
