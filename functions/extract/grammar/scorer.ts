/** A linear model over hashed features. */
export interface Scorer {
  /** Writes the score of every label for the first `n` features into `scores`. */
  score(features: Int32Array, n: number, scores: Int32Array | Float32Array): void;
}

/** Weights as the model file lists them: the common features by rising hash, then the rare ones; and the votes of all in that order. */
export interface Votes {
  readonly hashes: Int32Array;
  /** How many votes each feature has. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly bytes: Uint8Array;
  /** How many features are common: these have a place in the small table. */
  readonly common: number;
}

/** The small table has 2^13 places. */
const PLACE_BITS = 13;
const MOST_FEATURES = 256;

/** The place of a feature in the small table, should it be common; it is shared by two at most. */
export function placeOf(hash: number): number {
  return hash >>> (32 - PLACE_BITS);
}

/**
 * Votes of features on labels. Time goes into waiting for memory: so features that are often met lie together in a small table
 * with their votes, a bit map turns away most hashes that the large table does not have, and each step is taken for all
 * features before the next and without a branch, so that the processor waits for many at once.
 */
export class PackedScorer implements Scorer {
  /** In each place two of [hash, entry]; an entry is where the votes begin and, in the lower byte, how many there are. */
  readonly #common = new Int32Array(4 << PLACE_BITS);
  /** Open-addressed: [hash, entry] side by side, entry 0 where free. */
  readonly #rare: Int32Array;
  readonly #rareShift: number;
  /** A bit for each hash that the large table may have. */
  readonly #present: Int32Array;
  readonly #presentShift: number;
  /** Label in the lower byte, compressed weight in the upper. */
  readonly #votes: Uint16Array;
  /** The weight of each compressed byte. */
  readonly #weights: Int32Array;
  readonly #entries = new Int32Array(MOST_FEATURES);
  readonly #others = new Int32Array(MOST_FEATURES);

  constructor({ hashes, counts, labels, bytes, common }: Votes, weights: Int32Array) {
    const bits = 32 - Math.clz32(hashes.length + (hashes.length >> 1));
    this.#rare = new Int32Array(2 << bits);
    this.#rareShift = 32 - bits;
    this.#present = new Int32Array(1 << (bits - 3));
    this.#presentShift = 35 - bits;
    this.#votes = new Uint16Array(labels.length);
    this.#weights = weights;
    this.#fill(labels, bytes);
    this.#addRare(hashes, counts, common, this.#addCommon(hashes, counts, common));
  }

  #fill(labels: Uint8Array, bytes: Uint8Array): void {
    const votes = this.#votes;
    for (let i = 0; i < votes.length; i++) votes[i] = (bytes[i]! << 8) | labels[i]!;
  }

  /** Where the votes of the rare features begin. */
  #addCommon(hashes: Int32Array, counts: Uint8Array, common: number): number {
    const table = this.#common;
    let begin = 0;
    for (let i = 0; i < common; i++) {
      const first = placeOf(hashes[i]!) << 2;
      const at = table[first + 1] === 0 ? first : first + 2;
      table[at] = hashes[i]!;
      table[at + 1] = (begin << 8) | counts[i]!;
      begin += counts[i]!;
    }
    return begin;
  }

  /** By rising hash and into places by the hash's first bits, so that memory is filled in order. */
  #addRare(hashes: Int32Array, counts: Uint8Array, from: number, firstVote: number): void {
    const table = this.#rare;
    const present = this.#present;
    const last = table.length - 1;
    let begin = firstVote;
    for (let i = from; i < hashes.length; i++) {
      const hash = hashes[i]!;
      let at = (hash >>> this.#rareShift) << 1;
      while (table[at + 1] !== 0) at = (at + 2) & last;
      table[at] = hash;
      table[at + 1] = (begin << 8) | counts[i]!;
      begin += counts[i]!;
      present[hash >>> this.#presentShift]! |= 1 << (hash & 31);
    }
  }

  score(features: Int32Array, n: number, scores: Int32Array | Float32Array): void {
    const found = this.#findRare(this.#findCommon(features, n), n);
    const votes = this.#votes;
    const weights = this.#weights;
    const entries = this.#entries;
    scores.fill(0);
    for (let i = 0; i < found; i++) {
      const entry = entries[i]!;
      let vote = entry >>> 8;
      for (const end = vote + (entry & 255); vote < end; vote++) {
        const packed = votes[vote]!;
        scores[packed & 255]! += weights[packed >>> 8]!;
      }
    }
  }

  /** Puts the entries of common features into `entries`, the rest into `others`; how many are found. */
  #findCommon(features: Int32Array, n: number): number {
    const common = this.#common;
    const entries = this.#entries;
    const others = this.#others;
    let found = 0;
    for (let i = 0; i < n; i++) {
      const hash = features[i]!;
      const at = (hash >>> (32 - PLACE_BITS)) << 2;
      // `(x | -x) >> 31` is 0 where x is 0, else all ones.
      const a = common[at]! ^ hash;
      const b = common[at + 2]! ^ hash;
      const entry = (common[at + 1]! & ~((a | -a) >> 31)) | (common[at + 3]! & ~((b | -b) >> 31));
      entries[found] = entry;
      others[i - found] = hash;
      found += 1 - ((entry - 1) >>> 31);
    }
    return found;
  }

  /** Adds the entries of those among `n - found` others that the large table has; how many are found in all. */
  #findRare(foundBefore: number, n: number): number {
    const { length } = this.#rare;
    const present = this.#present;
    const rare = this.#rare;
    const votes = this.#votes;
    const entries = this.#entries;
    const others = this.#others;
    let maybe = 0;
    let read = 0;
    for (let i = 0; i < n - foundBefore; i++) {
      const hash = others[i]!;
      others[maybe] = hash;
      maybe += (present[hash >>> this.#presentShift]! >>> (hash & 31)) & 1;
    }
    for (let i = 0; i < maybe; i++) read ^= rare[(others[i]! >>> this.#rareShift) << 1]!;
    let found = foundBefore;
    for (let i = 0; i < maybe; i++) {
      const hash = others[i]!;
      let at = (hash >>> this.#rareShift) << 1;
      while (rare[at + 1] !== 0 && rare[at] !== hash) at = (at + 2) & (length - 1);
      entries[found] = rare[at + 1]!;
      found += 1 - ((rare[at + 1]! - 1) >>> 31);
    }
    for (let i = 0; i < found; i++) read ^= votes[entries[i]! >>> 8]!;
    // Kept, or an engine may leave the reading out as useless.
    entries[found] = read;
    return found;
  }
}
