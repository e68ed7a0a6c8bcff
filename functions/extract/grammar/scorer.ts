/** A linear model over hashed features. */
export interface Scorer {
  /** Writes the score of every label for the first `n` features into `scores`. */
  score(features: Uint32Array, n: number, scores: Int32Array | Float32Array): void;
}

/**
 * Weights as the model file keeps them: the features that matter, each with the labels it votes on. A feature is found by
 * its 32-bit hash in an open-addressed table; most hashes asked for are not there, and a bit map, small enough for
 * the processor's cache, turns them away first.
 */
export class PackedScorer implements Scorer {
  readonly #mask: number;
  /** Hash, then position of the first vote in the upper 24 bits over their number in the lower 8. */
  readonly #table: Uint32Array;
  readonly #present: Uint32Array;
  readonly #bits: number;
  readonly #votes: Int32Array;

  /** `hashes` rising, `counts[i]` votes each, votes in one run: the weight over the label in the lower 8 bits. */
  constructor(hashes: Uint32Array, counts: Uint8Array, votes: Int32Array) {
    let size = 1024;
    while (size < hashes.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#table = new Uint32Array(size * 2);
    this.#bits = Math.max(size * 4, 1 << 15);
    this.#present = new Uint32Array(this.#bits >>> 5);
    this.#votes = votes;
    let start = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      let at = hash & this.#mask;
      while (this.#table[2 * at + 1] !== 0) at = (at + 1) & this.#mask;
      this.#table[2 * at] = hash;
      this.#table[2 * at + 1] = (start << 8) | counts[i]!;
      start += counts[i]!;
      const bit = (hash >>> 8) & (this.#bits - 1);
      this.#present[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  score(features: Uint32Array, n: number, scores: Int32Array | Float32Array): void {
    const mask = this.#mask;
    const table = this.#table;
    const present = this.#present;
    const last = this.#bits - 1;
    const votes = this.#votes;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const hash = features[i]!;
      const bit = (hash >>> 8) & last;
      if ((present[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let at = hash & mask;
      let entry = table[2 * at + 1]!;
      while (entry !== 0) {
        if (table[2 * at] === hash) {
          let vote = entry >>> 8;
          const end = vote + (entry & 255);
          for (; vote < end; vote++) {
            const packed = votes[vote]!;
            scores[packed & 255]! += packed >> 8;
          }
          break;
        }
        at = (at + 1) & mask;
        entry = table[2 * at + 1]!;
      }
    }
  }
}
