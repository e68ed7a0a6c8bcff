import { type Codes, PAD } from './encode.ts';
import { hash1, hash2, hash3 } from './hash.ts';
import type { Scorer } from './scorer.ts';

export const TAGGER_FEATURES = 40;

/** Fills `out` with the hashed features of word `at` and returns how many. Tags to its left are already there. */
export function tagFeatures(codes: Codes, at: number, out: Uint32Array): number {
  const { form, shape, suffix2, suffix3, suffix4, prefix2, prefix3 } = codes;
  const { wordClass, coarseClass, ambiguity, tag } = codes;
  let n = 0;
  const word = form[at]!;
  const t1 = tag[at - 1]!;
  const t2 = tag[at - 2]!;
  const capital = shape[at]!;
  out[n++] = hash1(1, 0);
  out[n++] = hash1(2, word);
  out[n++] = hash2(3, word, capital);
  out[n++] = hash2(4, suffix2[at]!, capital);
  out[n++] = hash1(5, suffix3[at]!);
  out[n++] = hash1(6, suffix4[at]!);
  out[n++] = hash1(7, prefix2[at]!);
  out[n++] = hash1(8, prefix3[at]!);
  out[n++] = hash2(9, capital, t1);
  out[n++] = hash2(10, capital, shape[at + 1]!);
  out[n++] = hash2(11, capital, shape[at - 1]!);
  out[n++] = hash1(12, t1);
  out[n++] = hash2(13, t1, t2);
  out[n++] = hash2(14, t1, word);
  out[n++] = hash3(15, t1, t2, word);
  out[n++] = hash2(16, t1, suffix3[at]!);
  out[n++] = hash1(17, form[at - 1]!);
  out[n++] = hash1(18, form[at - 2]!);
  out[n++] = hash1(19, form[at + 1]!);
  out[n++] = hash1(20, form[at + 2]!);
  out[n++] = hash2(21, form[at - 1]!, word);
  out[n++] = hash2(22, word, form[at + 1]!);
  out[n++] = hash2(23, t1, form[at + 1]!);
  out[n++] = hash1(24, suffix3[at + 1]!);
  out[n++] = hash2(25, suffix3[at]!, suffix3[at + 1]!);
  out[n++] = hash2(26, ambiguity[at]!, capital);
  out[n++] = hash2(27, ambiguity[at]!, ambiguity[at + 1]!);
  out[n++] = hash2(28, t1, ambiguity[at + 1]!);
  out[n++] = hash3(29, ambiguity[at]!, ambiguity[at + 1]!, ambiguity[at + 2]!);
  out[n++] = hash3(30, t1, ambiguity[at]!, ambiguity[at + 1]!);
  out[n++] = hash2(31, wordClass[at]!, capital);
  out[n++] = hash2(32, wordClass[at]!, t1);
  out[n++] = hash2(33, wordClass[at - 1]!, wordClass[at]!);
  out[n++] = hash2(34, wordClass[at]!, wordClass[at + 1]!);
  out[n++] = hash2(35, t1, coarseClass[at + 1]!);
  out[n++] = hash3(36, t1, suffix2[at]!, ambiguity[at + 1]!);
  out[n++] = hash2(37, word, ambiguity[at + 1]!);
  out[n++] = hash3(38, t1, t2, ambiguity[at]!);
  return n;
}

/** Tags every word in `codes`, left to right. `uposOf[tag]` is the universal part of speech of a tag. */
export class Tagger {
  readonly #features = new Uint32Array(TAGGER_FEATURES);
  readonly #scores: Int32Array;
  readonly #scorer: Scorer;
  readonly #uposOf: Uint8Array;

  constructor(scorer: Scorer, uposOf: Uint8Array) {
    this.#scorer = scorer;
    this.#uposOf = uposOf;
    this.#scores = new Int32Array(uposOf.length);
  }

  tag(codes: Codes): void {
    const scores = this.#scores;
    for (let at = PAD; at < codes.length + PAD; at++) {
      const n = tagFeatures(codes, at, this.#features);
      this.#scorer.score(this.#features, n, scores);
      let best = 0;
      for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[best]!) best = t;
      codes.tag[at] = best;
      codes.upos[at] = this.#uposOf[best]!;
    }
  }
}
