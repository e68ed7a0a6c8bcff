import type { Codes } from './encode.ts';
import { KEPT, KeptWords } from './kept-words.ts';
import { type Kernel, kernelOver, memoryOf } from './kernel/instance.ts';
import type { NetworkParts, Table } from './network-parts.ts';
import type { Configuration } from './transitions.ts';
import { ARCS, MEASURES, PLACES, view, WORD_PLACES } from './view.ts';

/** From products of vectors and matrices to what is added up. */
const SHIFT = 13;
const MOST_ROWS = 64;

/**
 * A network with one hidden layer over what is seen of a configuration (Chen & Manning 2014). What each thing seen adds to the
 * hidden layer is a row, computed once: for tags, relations and measures at the start, for a word at a place when it is first
 * met there. So a look at a configuration costs one sum of rows. All in integers: the same answers on every machine.
 */
export class Network {
  readonly #parts: NetworkParts;
  readonly #words: KeptWords;
  readonly #kernel: Kernel;
  readonly #numbers: Int16Array;
  readonly #rowBytes: number;
  readonly #noArc: number;
  /** The list of addresses of rows to be summed. All that follow are addresses in the kernel's memory. */
  readonly #rows: Int32Array;
  readonly #vector: number;
  readonly #hidden: number;
  readonly #answers: number;
  readonly #biases: number;
  /** Of each place and then each arc: its matrix; and the rows of its tags or relations, where they are not those of words. */
  readonly #matrices: readonly number[];
  readonly #tables: readonly number[];
  readonly #measures: readonly number[];
  readonly #kept: number;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
    this.#words = new KeptWords(parts);
    const { width, wordSize, tagSize, arcSize, tag, arc, answers, biases } = parts;
    const rowBytes = 2 * width;
    this.#rowBytes = rowBytes;
    const tags = tag.bytes.length / tagSize;
    const arcs = arc.bytes.length / arcSize;
    this.#noArc = arcs - 1;
    let end = 4 * MOST_ROWS;
    const take = (bytes: number) => {
      const at = end;
      end += (bytes + 63) & ~63;
      return at;
    };
    this.#vector = take(2 * (wordSize + tagSize));
    this.#hidden = take(rowBytes);
    this.#answers = take(answers.byteLength);
    this.#biases = take(biases.byteLength);
    const sizes = [
      ...PLACES.map((_, place) => (place < WORD_PLACES ? wordSize + tagSize : tagSize)),
      ...ARCS.map(() => arcSize),
    ];
    const counts = [
      ...PLACES.map((_, place) => (place < WORD_PLACES ? 0 : tags)),
      ...ARCS.map(() => arcs),
    ];
    this.#matrices = sizes.map((size) => take(size * rowBytes));
    this.#tables = counts.map((count) => take(count * rowBytes));
    this.#measures = MEASURES.map((values) => take(values * rowBytes));
    this.#kept = take(KEPT * WORD_PLACES * rowBytes);
    const memory = memoryOf(end);
    const { buffer } = memory;
    this.#kernel = kernelOver(memory);
    this.#rows = new Int32Array(buffer, 0, MOST_ROWS);
    this.#numbers = new Int16Array(buffer);
    this.#numbers.set(answers, this.#answers >> 1);
    new Int32Array(buffer).set(biases, this.#biases >> 2);
    this.#fillMatrices(sizes);
    for (let i = WORD_PLACES; i < sizes.length; i++) {
      this.#fillTable(i, i < PLACES.length ? tag : arc, sizes[i]!, counts[i]!);
    }
    this.#fillMeasures();
  }

  /** Rows 2k and 2k + 1 of each matrix interleaved, as the kernel wants them. */
  #fillMatrices(sizes: readonly number[]): void {
    const { width } = this.#parts;
    const { bytes, unit } = this.#parts.matrix;
    let from = 0;
    for (const [i, size] of sizes.entries()) {
      for (let k = 0; k < size; k++) {
        const row = (this.#matrices[i]! >> 1) + (k >> 1) * 2 * width + (k & 1);
        for (let j = 0; j < width; j++) this.#numbers[row + 2 * j] = bytes[from++]! * unit;
      }
    }
  }

  /** The rows of all tags at a place, or of all relations at an arc. */
  #fillTable(i: number, { bytes, unit }: Table, size: number, count: number): void {
    const vector = this.#vector >> 1;
    for (let value = 0; value < count; value++) {
      for (let k = 0; k < size; k++) {
        this.#numbers[vector + k] = bytes[value * size + k]! * unit;
      }
      this.#project(size, this.#matrices[i]!, this.#tables[i]! + value * this.#rowBytes);
    }
  }

  #fillMeasures(): void {
    const { width } = this.#parts;
    const { bytes, unit } = this.#parts.measures;
    let from = 0;
    for (const [i, values] of MEASURES.entries()) {
      const to = this.#measures[i]! >> 1;
      for (let j = 0; j < values * width; j++) this.#numbers[to + j] = bytes[from++]! * unit;
    }
  }

  #project(size: number, matrix: number, out: number): void {
    this.#kernel.project(this.#vector, size, matrix, this.#parts.width, SHIFT, out);
  }

  /** Takes up a tagged sentence. */
  read(codes: Codes): void {
    this.#words.read(codes);
  }

  /** Computes the hidden layer for what `view` shows of a configuration. */
  look(c: Configuration): void {
    const rows = this.#rows;
    const bytes = this.#rowBytes;
    const tables = this.#tables;
    const { slot, tag, ready } = this.#words;
    const { places, arcs, measures } = view;
    let n = 0;
    for (let place = 0; place < WORD_PLACES; place++) {
      const word = slot[places[place]!]!;
      const row = this.#kept + (word * WORD_PLACES + place) * bytes;
      if (((ready[word]! >> place) & 1) === 0) this.#prepare(word, place, row);
      rows[n++] = row;
    }
    for (let place = WORD_PLACES; place < places.length; place++) {
      rows[n++] = tables[place]! + tag[places[place]!]! * bytes;
    }
    for (let i = 0; i < arcs.length; i++) {
      const word = arcs[i]!;
      rows[n] = tables[n]! + (word < 0 ? this.#noArc : c.label[word]!) * bytes;
      n++;
    }
    for (let i = 0; i < measures.length; i++) {
      rows[n++] = this.#measures[i]! + measures[i]! * bytes;
    }
    this.#kernel.sum(0, n, this.#parts.width, 0, this.#hidden);
  }

  /** The row of a kept word at a place. */
  #prepare(word: number, place: number, row: number): void {
    const { size, vectors, ready } = this.#words;
    const to = this.#vector >> 1;
    for (let k = 0; k < size; k++) this.#numbers[to + k] = vectors[word * size + k]!;
    this.#project(size, this.#matrices[place]!, row);
    ready[word]! |= 1 << place;
  }

  /** The best of the answers `from` to `to` (exclusive), for the configuration looked at last. */
  best(from: number, to: number): number {
    const { width } = this.#parts;
    return this.#kernel.best(this.#hidden, width, this.#answers, this.#biases, from, to);
  }
}
