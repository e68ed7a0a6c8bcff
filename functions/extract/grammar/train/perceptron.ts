import type { Scorer } from '../scorer.ts';

/** A feature gets weights only once it has been part of this many mistakes. */
const LEAST = 4;
const MAX_ROWS = 12_000_000;

/** The averaged perceptron while it learns: each feature that matters has a row with a weight for every label. */
export class Perceptron implements Scorer {
  readonly labels: number;
  readonly scores: Float32Array;
  readonly #weights: Float32Array;
  /** Sum of update × time, from which the average comes. */
  readonly #sums: Float32Array;
  #rowOf = new FeatureTable();
  readonly #mistakes = new Uint8Array(1 << 26);
  /** Rows given out so far. */
  #used = 0;
  #time = 1;
  /** Once pruned: 1 for each weight that is kept and may still change. */
  #kept: Uint8Array | null = null;

  constructor(labels: number) {
    this.labels = labels;
    this.scores = new Float32Array(labels);
    // Never more memory than is touched: the system gives pages on first use.
    this.#weights = new Float32Array(MAX_ROWS * labels);
    this.#sums = new Float32Array(MAX_ROWS * labels);
  }

  get rows(): number {
    return this.#rowOf.size;
  }

  score(features: Int32Array, n: number): void {
    const { labels, scores } = this;
    const weights = this.#weights;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const row = this.#rowOf.find(features[i]!);
      if (row < 0) continue;
      const base = row * labels;
      for (let k = 0; k < labels; k++) scores[k]! += weights[base + k]!;
    }
  }

  addRare(): void {}

  tick(): void {
    this.#time++;
  }

  update(features: Int32Array, n: number, good: number, bad: number, size = 1): void {
    const late = this.#time * size;
    for (let i = 0; i < n; i++) {
      const row = this.#row(features[i]!);
      if (row < 0) continue;
      const base = row * this.labels;
      if (!this.#kept || this.#kept[base + good] === 1) {
        this.#weights[base + good]! += size;
        this.#sums[base + good]! += late;
      }
      if (!this.#kept || this.#kept[base + bad] === 1) {
        this.#weights[base + bad]! -= size;
        this.#sums[base + bad]! -= late;
      }
    }
  }

  #row(feature: number): number {
    const row = this.#rowOf.find(feature);
    if (row >= 0 || this.#kept) return row;
    const place = feature & (this.#mistakes.length - 1);
    if (++this.#mistakes[place]! < LEAST || this.#used === MAX_ROWS) return -1;
    return this.#rowOf.add(feature, this.#used++);
  }

  /** Turns the weights into their averages: after this the model scores, and learns no more. */
  average(): void {
    const used = this.#used * this.labels;
    for (let i = 0; i < used; i++) this.#weights[i]! -= this.#sums[i]! / this.#time;
    this.#sums.fill(0, 0, used);
    this.#time = 1;
  }

  /** Averages, keeps the `count` heaviest weights and drops the rest for good: what is learned from here on makes up for the loss. */
  prune(count: number): void {
    this.average();
    const used = this.#used * this.labels;
    const sizes = this.#weights.slice(0, used).map(Math.abs).sort();
    const least = Math.max(sizes[Math.max(0, used - count)]!, Number.MIN_VALUE);
    this.#kept = new Uint8Array(used);
    const alive = new FeatureTable();
    for (const hash of this.#rowOf.keys()) {
      const from = this.#rowOf.find(hash) * this.labels;
      let some = false;
      for (let at = from; at < from + this.labels; at++) {
        if (Math.abs(this.#weights[at]!) < least) this.#weights[at] = 0;
        else {
          this.#kept[at] = 1;
          some = true;
        }
      }
      if (some) alive.add(hash, from / this.labels);
    }
    this.#rowOf = alive;
  }

  /** Every feature that has weights, with them, in order of hash. */
  *features(): Generator<{ hash: number; weights: Float32Array }> {
    for (const hash of this.#rowOf.keys()) {
      const base = this.#rowOf.find(hash) * this.labels;
      yield { hash, weights: this.#weights.subarray(base, base + this.labels) };
    }
  }
}

/** The row of each feature's hash, open-addressed and growing; [hash, row + 1] side by side. */
class FeatureTable {
  size = 0;
  #entries = new Int32Array(1 << 21);
  /** A bit for every hash that may be here: small enough for the cache, where the table is not. */
  readonly #present = new Int32Array(1 << 19);

  find(key: number): number {
    if ((this.#present[key >>> 13]! & (1 << (key & 31))) === 0) return -1;
    const entries = this.#entries;
    const mask = (entries.length >>> 1) - 1;
    const wanted = key | 0;
    let at = key & mask;
    let row = entries[2 * at + 1]!;
    while (row !== 0) {
      if (entries[2 * at] === wanted) return row - 1;
      at = (at + 1) & mask;
      row = entries[2 * at + 1]!;
    }
    return -1;
  }

  add(key: number, row: number): number {
    if (this.size * 4 > this.#entries.length) this.#grow();
    this.#put(key | 0, row + 1);
    this.#present[key >>> 13]! |= 1 << (key & 31);
    this.size++;
    return row;
  }

  /** In rising order. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.size);
    let n = 0;
    for (let at = 0; at < this.#entries.length; at += 2) {
      if (this.#entries[at + 1] !== 0) keys[n++] = this.#entries[at]!;
    }
    return keys.sort();
  }

  #put(key: number, row: number): void {
    const mask = (this.#entries.length >>> 1) - 1;
    let at = key & mask;
    while (this.#entries[2 * at + 1] !== 0) at = (at + 1) & mask;
    this.#entries[2 * at] = key;
    this.#entries[2 * at + 1] = row;
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== 0) this.#put(old[at]!, old[at + 1]!);
    }
  }
}
