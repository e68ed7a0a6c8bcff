import { describe, expect, it } from 'vitest';
import { Codes, PAD } from '../../../functions/extract/grammar/encode.ts';
import { KEPT, SUFFIXES } from '../../../functions/extract/grammar/kept-words.ts';
import { Network } from '../../../functions/extract/grammar/network.ts';
import type { NetworkParts, Table } from '../../../functions/extract/grammar/network-parts.ts';
import { seededRandom } from '../../../functions/extract/grammar/train/random.ts';
import { Configuration, LEFT, SHIFT } from '../../../functions/extract/grammar/transitions.ts';
import {
  ARCS,
  MEASURES,
  PLACES,
  readView,
  view,
  WORD_PLACES,
} from '../../../functions/extract/grammar/view.ts';

const TAGS = 5;
const RELATIONS = 4;
const ANSWERS = 11;
const SIZES = { width: 32, wordSize: 6, tagSize: 4, arcSize: 2 };

/** A network of small weights at random. */
function anyNetwork(): NetworkParts {
  const random = seededRandom(3);
  const numbers = (n: number) =>
    Int8Array.from({ length: n }, () => Math.floor(random() * 255) - 127);
  const table = (rows: number, size: number, unit: number): Table => ({
    bytes: numbers(rows * size),
    unit,
  });
  const { width, wordSize, tagSize, arcSize } = SIZES;
  const inputs =
    WORD_PLACES * (wordSize + tagSize) +
    (PLACES.length - WORD_PLACES) * tagSize +
    ARCS.length * arcSize;
  return {
    ...SIZES,
    rowOf: Uint16Array.of(0, 1, 2),
    word: table(3, wordSize, 5),
    suffix: table(SUFFIXES + 2, wordSize, 4),
    wordClass: table(4, wordSize, 3),
    shape: table(256, wordSize, 2),
    ambiguity: table(256, wordSize, 2),
    tag: table(TAGS + 2, tagSize, 6),
    arc: table(RELATIONS + 1, arcSize, 7),
    matrix: table(inputs, width, 9),
    measures: table(
      MEASURES.reduce<number>((a, b) => a + b, 0),
      width,
      2,
    ),
    answers: Int16Array.from(numbers(ANSWERS * width)),
    biases: Int32Array.from(numbers(ANSWERS)),
  };
}

/** The best answer by plain sums and products of integers. */
function plainBest(parts: NetworkParts, codes: Codes, c: Configuration): number {
  const { width, wordSize, tagSize, arcSize } = parts;
  const row = ({ bytes, unit }: Table, i: number, size: number) =>
    [...bytes.subarray(i * size, (i + 1) * size)].map((byte) => byte * unit);
  const hidden = new Array<number>(width).fill(0);
  let block = 0;
  const addProduct = (vector: readonly number[]) => {
    for (let j = 0; j < width; j++) {
      let sum = 0;
      for (const [k, x] of vector.entries()) {
        sum += x * parts.matrix.bytes[(block + k) * width + j]! * parts.matrix.unit;
      }
      hidden[j]! += (sum + 4096) >> 13;
    }
    block += vector.length;
  };
  for (const [place, at] of view.places.entries()) {
    const inside = at >= PAD && at < codes.length + PAD;
    const edge = at === codes.length + PAD ? 1 : 0;
    const tag = row(parts.tag, inside ? codes.tag[at]! : TAGS + edge, tagSize);
    const entry = inside ? codes.entry[at]! : -1;
    const suffix = inside ? codes.suffix3[at]! & (SUFFIXES - 1) : SUFFIXES + edge;
    const sources = [
      row(parts.word, entry < 0 ? 0 : parts.rowOf[entry]!, wordSize),
      row(parts.suffix, suffix, wordSize),
      row(parts.wordClass, inside ? codes.wordClass[at]! : 0, wordSize),
      row(parts.shape, inside ? codes.shape[at]! : 0, wordSize),
      row(parts.ambiguity, inside ? codes.ambiguity[at]! : 0, wordSize),
    ];
    const word = sources[0]!.map((_, k) => sources.reduce((sum, source) => sum + source[k]!, 0));
    addProduct(place < WORD_PLACES ? [...word, ...tag] : tag);
  }
  for (const word of view.arcs) {
    addProduct(row(parts.arc, word < 0 ? RELATIONS : c.label[word]!, arcSize));
  }
  let first = 0;
  for (const [i, value] of view.measures.entries()) {
    for (const [j, x] of row(parts.measures, first + value, width).entries()) hidden[j]! += x;
    first += MEASURES[i]!;
  }
  const scores = Array.from({ length: ANSWERS }, (_, k) =>
    hidden.reduce(
      (sum, x, j) => sum + Math.max(0, x) * parts.answers[k * width + j]!,
      parts.biases[k]!,
    ),
  );
  return scores.indexOf(Math.max(...scores));
}

/** Words by number: each number has its own form. */
function sentenceOf(codes: Codes, words: readonly number[]): void {
  const lexicon = {
    find: (hash: number) => (hash % 5) - 2,
    classes: Uint16Array.of(1, 2, 3),
    ambiguities: Uint16Array.of(1, 2, 3),
  };
  const forms = words.map((word, i) => ({
    start: 9 * i,
    end: 9 * i + 8,
    text: `w${word}`,
    key: `w${word}`,
    unit: null,
  }));
  codes.read(forms, 0, forms.length, lexicon);
  for (const [i, word] of words.entries()) codes.tag[i + PAD] = word % TAGS;
}

describe('the network', () => {
  it('gives the answers of plain integer arithmetic, also once more words were met than it keeps', () => {
    const parts = anyNetwork();
    const network = new Network(parts);
    const codes = new Codes();
    const c = new Configuration();
    const random = seededRandom(4);
    const given = new Set<number>();
    for (let met = 0; met < 2 * KEPT; met += 150) {
      // Frequent words among ever new ones.
      sentenceOf(
        codes,
        Array.from({ length: 160 }, (_, i) => (i % 16 === 0 ? i : met + i)),
      );
      network.read(codes);
      c.start(codes.length);
      c.apply(SHIFT, 0);
      for (let k = 0; k < 12; k++) {
        readView(codes, c);
        network.look(c);
        const best = network.best(0, ANSWERS);
        expect(best).toBe(plainBest(parts, codes, c));
        given.add(best);
        if (c.depth > 1 && random() < 0.4) c.apply(LEFT, 1 + Math.floor(random() * 3));
        else c.apply(SHIFT, 0);
      }
    }
    // Not one answer for everything.
    expect(given.size).toBeGreaterThan(3);
  });

  it('looks for the best among some of the answers only', () => {
    const network = new Network(anyNetwork());
    const codes = new Codes();
    const c = new Configuration();
    sentenceOf(codes, [1, 2, 3]);
    network.read(codes);
    c.start(3);
    c.apply(SHIFT, 0);
    readView(codes, c);
    network.look(c);
    const all = network.best(0, ANSWERS);
    expect(network.best(all, ANSWERS)).toBe(all);
    for (let k = 0; k < ANSWERS; k++) expect(network.best(k, k + 1)).toBe(k);
  });
});
