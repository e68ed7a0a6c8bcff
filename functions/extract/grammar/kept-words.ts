import { type Codes, MAX_WORDS, PAD } from './encode.ts';
import type { NetworkParts } from './network-parts.ts';

/** Words that are kept at most; how many stay when all places are taken: the first met, which are mostly the frequent ones. */
export const KEPT = 8192;
const STAY = 4096;
const TABLE = 32_768;
const SIZE = MAX_WORDS + 2 * PAD + 2;

/** Hashes of endings are brought down to so many; two more rows stand for places outside of a sentence and for its root. */
export const SUFFIXES = 1024;
/** The kept word for places outside of the sentence, and the one for the root. */
const OUTSIDE = 0;
const ROOT = 1;

/** The words met so far, each form with each of its tags, and the vector of each. */
export class KeptWords {
  /** Of each word of the sentence, from `PAD`: its number among the kept, and its tag. */
  readonly slot = new Int32Array(SIZE);
  readonly tag = new Int32Array(SIZE);
  /** By kept word, bit p: what it adds at place p is known. */
  readonly ready = new Int32Array(KEPT);
  /** Numbers in a vector: the word's, then the tag's. */
  readonly size: number;
  /** In fixed point, one vector after another. */
  readonly vectors: Int16Array;
  readonly #parts: NetworkParts;
  readonly #tags: number;
  /** Open-addressed: kept word + 1, 0 where free; form and [shape, tag, ending] tell one from another. */
  readonly #table = new Int16Array(TABLE);
  readonly #forms = new Int32Array(KEPT);
  readonly #rests = new Int32Array(KEPT);
  #used = 0;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
    this.#tags = parts.tag.bytes.length / parts.tagSize - 2;
    this.size = parts.wordSize + parts.tagSize;
    this.vectors = new Int16Array(KEPT * this.size);
    for (const edge of [OUTSIDE, ROOT]) this.#keep(SUFFIXES + edge, this.#tags + edge);
  }

  /** Finds or makes room for the words of a tagged sentence. */
  read(codes: Codes): void {
    const end = codes.length + PAD;
    if (this.#used + codes.length > KEPT) this.#forget();
    for (let at = 0; at <= end + PAD; at++) {
      const inside = at >= PAD && at < end;
      const slot = inside ? this.#find(codes, at) : at === end ? ROOT : OUTSIDE;
      this.slot[at] = slot;
      this.tag[at] = inside ? codes.tag[at]! : this.#tags + slot;
    }
  }

  #forget(): void {
    this.#used = STAY;
    this.#table.fill(0);
    for (let slot = ROOT + 1; slot < STAY; slot++) {
      let place = placeOf(this.#forms[slot]!, this.#rests[slot]!);
      while (this.#table[place] !== 0) place = (place + 1) & (TABLE - 1);
      this.#table[place] = slot + 1;
    }
  }

  #find(codes: Codes, at: number): number {
    const form = codes.form[at]! | 0;
    const suffix = codes.suffix3[at]! & (SUFFIXES - 1);
    const rest = codes.shape[at]! | (codes.tag[at]! << 8) | (suffix << 16);
    let place = placeOf(form, rest);
    while (this.#table[place] !== 0) {
      const slot = this.#table[place]! - 1;
      if (this.#forms[slot] === form && this.#rests[slot] === rest) return slot;
      place = (place + 1) & (TABLE - 1);
    }
    const slot = this.#keep(suffix, codes.tag[at]!, codes, at);
    this.#table[place] = slot + 1;
    this.#forms[slot] = form;
    this.#rests[slot] = rest;
    return slot;
  }

  #keep(suffix: number, tag: number, codes?: Codes, at = 0): number {
    const slot = this.#used++;
    const { wordSize, tagSize, rowOf, ...parts } = this.#parts;
    const entry = codes ? codes.entry[at]! : -1;
    const word = (entry < 0 ? 0 : rowOf[entry]!) * wordSize;
    const ending = suffix * wordSize;
    const wordClass = (codes?.wordClass[at] ?? 0) * wordSize;
    const shape = (codes?.shape[at] ?? 0) * wordSize;
    const ambiguity = (codes?.ambiguity[at] ?? 0) * wordSize;
    const out = slot * this.size;
    for (let k = 0; k < wordSize; k++) {
      this.vectors[out + k] =
        parts.word.bytes[word + k]! * parts.word.unit +
        parts.suffix.bytes[ending + k]! * parts.suffix.unit +
        parts.wordClass.bytes[wordClass + k]! * parts.wordClass.unit +
        parts.shape.bytes[shape + k]! * parts.shape.unit +
        parts.ambiguity.bytes[ambiguity + k]! * parts.ambiguity.unit;
    }
    for (let k = 0; k < tagSize; k++) {
      this.vectors[out + wordSize + k] = parts.tag.bytes[tag * tagSize + k]! * parts.tag.unit;
    }
    this.ready[slot] = 0;
    return slot;
  }
}

function placeOf(form: number, rest: number): number {
  return (form ^ Math.imul(rest, 0x9e3779b1)) & (TABLE - 1);
}
