import { type Kernel, kernelOver, memoryOf } from './kernel/instance.ts';

/** A linear model over hashed features. */
export interface Scorer {
  /** The scores of the labels, as the last call has left them. */
  readonly scores: Int16Array | Float32Array;
  /** Scores the first `n` features. Rare ones may be left out: they are costly to find and mostly change nothing. */
  score(features: Int32Array, n: number): void;
  /** Adds the rare features that the call of `score` just before left out. */
  addRare(): void;
}

/** Weights as the model file lists them: the common features by rising hash, then the rare ones; and the votes of all in that order. */
interface Votes {
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
/** The least of 16 bits. */
const LEAST = -0x8000;

/** The place of a feature in the small table, should it be common; it is shared by two at most. */
export function placeOf(hash: number): number {
  return hash >>> (32 - PLACE_BITS);
}

/** Votes for which there is room beside a rare feature's hash: most have no more. */
const BESIDE = 2;
/** Marks an entry that says where the votes are, because they are more; no label has this bit. */
const ELSEWHERE = 0x80;

/**
 * Votes of features on labels. A common feature has a row with a 16-bit weight for every label, and the kernel sums rows; a rare
 * feature has its votes beside its hash if they are few.
 *
 * Most time goes into waiting for memory: so common features lie together in a small table, a bit map turns away most hashes
 * that the large table does not have, and each step is taken for all features before the next and without a branch, so that
 * the processor waits for many at once.
 */
export class PackedScorer implements Scorer {
  readonly scores: Int16Array;
  readonly #kernel: Kernel;
  /** Numbers in a row: the labels, and more up to a multiple of 32. */
  readonly #width: number;
  /** Addresses in the kernel's memory: of the list of rows to sum, of the sum, of the rows. */
  readonly #list: Int32Array;
  readonly #sumAt: number;
  readonly #rowsAt: number;
  /** In each place two of [hash, row + 1]. */
  readonly #common = new Int32Array(4 << PLACE_BITS);
  /** Open-addressed: [hash, entry] side by side, entry 0 where free. An entry is two votes, or where they begin and how many there are. */
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
  /** Features of the last call that are not common, and how many they are. */
  readonly #others = new Int32Array(MOST_FEATURES);
  #left = 0;

  constructor(votes: Votes, weights: Int32Array, labels: number) {
    const { hashes, common } = votes;
    const rare = hashes.length - common;
    const bits = Math.max(32 - Math.clz32(rare + (rare >> 1)), 5);
    this.#rare = new Int32Array(2 << bits);
    this.#rareShift = 32 - bits;
    this.#present = new Int32Array(1 << (bits - 3));
    this.#presentShift = 35 - bits;
    this.#weights = weights;
    this.#width = (labels + 31) & ~31;
    this.#sumAt = 4 * MOST_FEATURES;
    this.#rowsAt = this.#sumAt + 2 * this.#width;
    const memory = memoryOf(this.#rowsAt + 2 * this.#width * common);
    this.#kernel = kernelOver(memory);
    this.#list = new Int32Array(memory.buffer, 0, MOST_FEATURES);
    this.scores = new Int16Array(memory.buffer, this.#sumAt, labels);
    const packed = new Uint16Array(votes.labels.length);
    for (let i = 0; i < packed.length; i++) packed[i] = (votes.bytes[i]! << 8) | votes.labels[i]!;
    this.#votes = packed;
    const rows = new Int16Array(memory.buffer, this.#rowsAt);
    this.#fillRare(votes, this.#fillCommon(votes, rows));
  }

  /** Where the votes of the rare features begin. */
  #fillCommon({ hashes, counts, common }: Votes, rows: Int16Array): number {
    const table = this.#common;
    let vote = 0;
    for (let i = 0; i < common; i++) {
      const first = placeOf(hashes[i]!) << 2;
      const at = table[first + 1] === 0 ? first : first + 2;
      table[at] = hashes[i]!;
      table[at + 1] = i + 1;
      for (const end = vote + counts[i]!; vote < end; vote++) {
        const packed = this.#votes[vote]!;
        rows[i * this.#width + (packed & 255)]! += this.#weights[packed >>> 8]!;
      }
    }
    return vote;
  }

  /** By rising hash and into slots by the hash's first bits, so that memory is filled in order. */
  #fillRare({ hashes, counts, common }: Votes, firstVote: number): void {
    const table = this.#rare;
    const shift = this.#rareShift;
    const present = this.#present;
    const presentShift = this.#presentShift;
    const votes = this.#votes;
    const last = table.length - 1;
    let vote = firstVote;
    for (let i = common; i < hashes.length; i++) {
      const hash = hashes[i]!;
      let at = (hash >>> shift) << 1;
      while (table[at + 1] !== 0) at = (at + 2) & last;
      table[at] = hash;
      present[hash >>> presentShift]! |= 1 << (hash & 31);
      const count = counts[i]!;
      if (count > BESIDE) table[at + 1] = (vote << 8) | ELSEWHERE | count;
      else table[at + 1] = votes[vote]! | (count === 2 ? votes[vote + 1]! << 16 : 0);
      vote += count;
    }
  }

  score(features: Int32Array, n: number): void {
    const found = this.#findCommon(features, n);
    this.#left = n - found;
    this.#kernel.sum(0, found, this.#width, LEAST, this.#sumAt);
  }

  addRare(): void {
    const found = this.#findRare(this.#left);
    const votes = this.#votes;
    for (let i = 0; i < found; i++) {
      const entry = this.#entries[i]!;
      if ((entry & ELSEWHERE) === 0) this.#addVotes(entry);
      else {
        let vote = entry >>> 8;
        const end = vote + (entry & (ELSEWHERE - 1));
        for (; vote + 1 < end; vote += 2) this.#addVotes(votes[vote]! | (votes[vote + 1]! << 16));
        if (vote < end) this.#addVotes(votes[vote]!);
      }
    }
  }

  /** Two votes, the second in the upper half and 0 when there is none. */
  #addVotes(pair: number): void {
    const { scores } = this;
    const weights = this.#weights;
    scores[pair & 127]! += weights[(pair >>> 8) & 255]!;
    scores[(pair >>> 16) & 127]! += weights[pair >>> 24]!;
  }

  /** Lists the rows of common features, puts the rest into `others`; how many are found. */
  #findCommon(features: Int32Array, n: number): number {
    const common = this.#common;
    const list = this.#list;
    const others = this.#others;
    const rowBytes = 2 * this.#width;
    const before = this.#rowsAt - rowBytes;
    let found = 0;
    for (let i = 0; i < n; i++) {
      const hash = features[i]!;
      const at = (hash >>> (32 - PLACE_BITS)) << 2;
      // `(x | -x) >> 31` is 0 where x is 0, else all ones.
      const a = common[at]! ^ hash;
      const b = common[at + 2]! ^ hash;
      const row = (common[at + 1]! & ~((a | -a) >> 31)) | (common[at + 3]! & ~((b | -b) >> 31));
      list[found] = before + Math.imul(row, rowBytes);
      others[i - found] = hash;
      found += 1 - ((row - 1) >>> 31);
    }
    return found;
  }

  /** Puts the entries of those of the `n` others into `entries` that the large table has; how many they are. */
  #findRare(n: number): number {
    const { length } = this.#rare;
    const present = this.#present;
    const rare = this.#rare;
    const entries = this.#entries;
    const others = this.#others;
    let maybe = 0;
    let read = 0;
    for (let i = 0; i < n; i++) {
      const hash = others[i]!;
      others[maybe] = hash;
      maybe += (present[hash >>> this.#presentShift]! >>> (hash & 31)) & 1;
    }
    for (let i = 0; i < maybe; i++) read ^= rare[(others[i]! >>> this.#rareShift) << 1]!;
    let found = 0;
    for (let i = 0; i < maybe; i++) {
      const hash = others[i]!;
      let at = (hash >>> this.#rareShift) << 1;
      while (rare[at + 1] !== 0 && rare[at] !== hash) at = (at + 2) & (length - 1);
      const entry = rare[at + 1]!;
      entries[found] = entry;
      found += entry !== 0 ? 1 : 0;
    }
    // Kept, or an engine may leave the reading out as useless.
    entries[found] = read;
    return found;
  }
}
