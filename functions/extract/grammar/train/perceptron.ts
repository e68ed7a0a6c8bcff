import type { Scorer } from '../scorer.ts';

/** A feature gets weights only once it has been part of this many mistakes. */
const LEAST = 3;
const MAX_ROWS = 12_000_000;

/** The averaged perceptron while it learns: each feature that matters has a row with a weight for every label. */
export class Perceptron implements Scorer {
  readonly labels: number;
  readonly #weights: Float32Array;
  /** Sum of update × time, from which the average comes. */
  readonly #sums: Float32Array;
  readonly #rowOf = new FeatureTable();
  readonly #mistakes = new Uint8Array(1 << 26);
  #time = 1;

  constructor(labels: number) {
    this.labels = labels;
    // Never more memory than is touched: the system gives pages on first use.
    this.#weights = new Float32Array(MAX_ROWS * labels);
    this.#sums = new Float32Array(MAX_ROWS * labels);
  }

  get rows(): number {
    return this.#rowOf.size;
  }

  score(features: Uint32Array, n: number, scores: Int32Array | Float32Array): void {
    const weights = this.#weights;
    const labels = this.labels;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const row = this.#rowOf.find(features[i]!);
      if (row < 0) continue;
      const base = row * labels;
      for (let k = 0; k < labels; k++) scores[k]! += weights[base + k]!;
    }
  }

  tick(): void {
    this.#time++;
  }

  update(features: Uint32Array, n: number, good: number, bad: number, size = 1): void {
    const late = this.#time * size;
    for (let i = 0; i < n; i++) {
      const row = this.#row(features[i]!);
      if (row < 0) continue;
      const base = row * this.labels;
      this.#weights[base + good]! += size;
      this.#sums[base + good]! += late;
      this.#weights[base + bad]! -= size;
      this.#sums[base + bad]! -= late;
    }
  }

  #row(feature: number): number {
    const row = this.#rowOf.find(feature);
    if (row >= 0) return row;
    const place = feature & (this.#mistakes.length - 1);
    if (++this.#mistakes[place]! < LEAST || this.#rowOf.size === MAX_ROWS) return -1;
    return this.#rowOf.add(feature);
  }

  /** Turns the weights into their averages: after this the model scores, and learns no more. */
  average(): void {
    const used = this.rows * this.labels;
    for (let i = 0; i < used; i++) this.#weights[i]! -= this.#sums[i]! / this.#time;
  }

  /** Every feature that has weights, with them, in order of hash. */
  *features(): Generator<{ hash: number; weights: Float32Array }> {
    for (const hash of this.#rowOf.keys().sort()) {
      const base = this.#rowOf.find(hash) * this.labels;
      yield { hash, weights: this.#weights.subarray(base, base + this.labels) };
    }
  }
}

/** Hashes numbered in the order they came, open-addressed and growing. */
class FeatureTable {
  size = 0;
  #keys = new Uint32Array(1 << 20);
  #rows = new Int32Array(1 << 20).fill(-1);

  find(key: number): number {
    const mask = this.#keys.length - 1;
    let at = key & mask;
    while (this.#rows[at]! >= 0) {
      if (this.#keys[at] === key) return this.#rows[at]!;
      at = (at + 1) & mask;
    }
    return -1;
  }

  add(key: number): number {
    if (this.size * 2 > this.#keys.length) this.#grow();
    this.#put(key, this.size);
    return this.size++;
  }

  keys(): Uint32Array {
    return this.#keys.filter((_, at) => this.#rows[at]! >= 0);
  }

  #put(key: number, row: number): void {
    const mask = this.#keys.length - 1;
    let at = key & mask;
    while (this.#rows[at]! >= 0) at = (at + 1) & mask;
    this.#keys[at] = key;
    this.#rows[at] = row;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2).fill(-1);
    for (let at = 0; at < keys.length; at++) if (rows[at]! >= 0) this.#put(keys[at]!, rows[at]!);
  }
}
