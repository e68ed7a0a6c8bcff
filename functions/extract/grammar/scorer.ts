/** A linear model over hashed features. */
export interface Scorer {
  /** Writes the score of every label for the first `n` features into `scores`. */
  score(features: Uint32Array, n: number, scores: Int32Array | Float32Array): void;
}

/** Features with at least this many votes are common, and are looked for first. */
const COMMON = 4;

/**
 * Weights as the model file keeps them: the features that matter, each with the labels it votes on. Time goes into waiting for
 * memory, so what is asked for often lies close together: common features have a small table of their own, their votes come
 * first, and a bit map turns away most of the hashes that the large table does not have.
 */
export class PackedScorer implements Scorer {
  readonly #common: Table;
  readonly #rare: Table;
  readonly #present: Int32Array;
  /** Label in the lower byte, compressed weight in the upper; each feature's votes in one run. */
  readonly #votes: Uint16Array;
  /** The weight of each compressed byte. */
  readonly #weights: Int32Array;

  /** `hashes` rising, `counts[i]` votes each; `labels` and `bytes` hold all votes in that order. */
  constructor(
    hashes: Uint32Array,
    counts: Uint8Array,
    labels: Uint8Array,
    bytes: Uint8Array,
    weights: Int32Array,
  ) {
    let many = 0;
    for (let i = 0; i < counts.length; i++) if (counts[i]! >= COMMON) many++;
    this.#common = new Table(many);
    this.#rare = new Table(hashes.length - many);
    this.#present = new Int32Array(1 << BIT_WORDS);
    this.#votes = new Uint16Array(labels.length);
    this.#weights = weights;
    let put = 0;
    for (const common of [true, false]) {
      let from = 0;
      for (let i = 0; i < hashes.length; i++) {
        const count = counts[i]!;
        if (count >= COMMON === common) {
          const hash = hashes[i]! | 0;
          (common ? this.#common : this.#rare).add(hash, (put << 8) | count);
          if (!common) this.#present[hash >>> (32 - BIT_WORDS)]! |= 1 << (hash & 31);
          for (let k = from; k < from + count; k++) {
            this.#votes[put++] = (bytes[k]! << 8) | labels[k]!;
          }
        }
        from += count;
      }
    }
  }

  score(features: Uint32Array, n: number, scores: Int32Array | Float32Array): void {
    const present = this.#present;
    const votes = this.#votes;
    const weights = this.#weights;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const hash = features[i]! | 0;
      let entry = this.#common.find(hash);
      if (entry === 0) {
        if ((present[hash >>> (32 - BIT_WORDS)]! & (1 << (hash & 31))) === 0) continue;
        entry = this.#rare.find(hash);
      }
      let vote = entry >>> 8;
      for (const end = vote + (entry & 255); vote < end; vote++) {
        const packed = votes[vote]!;
        scores[packed & 255]! += weights[packed >>> 8]!;
      }
    }
  }
}

/** The bit map has 32 bits in each of 2^16 words. */
const BIT_WORDS = 16;

/** Open-addressed: [hash, entry] side by side, entry 0 where free. */
class Table {
  readonly #mask: number;
  readonly #places: Int32Array;

  constructor(count: number) {
    let size = 1024;
    while (size < count * 1.5) size *= 2;
    this.#mask = 2 * size - 2;
    this.#places = new Int32Array(2 * size);
  }

  add(hash: number, entry: number): void {
    let at = (hash << 1) & this.#mask;
    while (this.#places[at + 1] !== 0) at = (at + 2) & this.#mask;
    this.#places[at] = hash;
    this.#places[at + 1] = entry;
  }

  find(hash: number): number {
    const places = this.#places;
    let at = (hash << 1) & this.#mask;
    let entry = places[at + 1]!;
    while (entry !== 0) {
      if (places[at] === hash) return entry;
      at = (at + 2) & this.#mask;
      entry = places[at + 1]!;
    }
    return 0;
  }
}
