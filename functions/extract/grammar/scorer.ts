/** A linear model over hashed features. */
export interface Scorer {
  /**
   * Writes the scores for the first `n` features into `scores`: of the labels of one group, or of all. Rare features may be
   * left out: they are costly to find and mostly change nothing.
   */
  score(features: Int32Array, n: number, scores: Int32Array | Float32Array, group?: number): void;
  /** Adds the rare features that the call of `score` just before left out. */
  addRare(scores: Int32Array | Float32Array, group?: number): void;
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

/** Votes for which there is room beside a rare feature's hash: most have no more. */
const BESIDE = 2;
/** Marks an entry that says where the votes are, because they are more; no column has this bit. */
const ELSEWHERE = 0x80;

/**
 * Votes of features on labels. A common feature has a row with a weight for every label, two weights in each number, so that
 * one addition counts two votes; the labels of a group stand together in the row. A rare feature has its votes beside
 * its hash if they are few.
 *
 * Most time goes into waiting for memory: so common features lie together in a small table, a bit map turns away most hashes
 * that the large table does not have, and each step is taken for all features before the next and without a branch, so that
 * the processor waits for many at once.
 */
export class PackedScorer implements Scorer {
  /** In each place two of [hash, row + 1]. */
  readonly #common = new Int32Array(4 << PLACE_BITS);
  /** Of each feature with a row: the weights of column 2i, and of 2i + 1 in the upper half. */
  readonly #rows: Int32Array;
  readonly #rowLength: number;
  /** The label that each column counts for, 255 for none; and where each group's part of a row ends. */
  readonly #labelOf: Uint8Array;
  readonly #groupEnd: Int32Array;
  /** Open-addressed: [hash, entry] side by side, entry 0 where free. An entry is two votes, or where they begin and how many there are. */
  readonly #rare: Int32Array;
  readonly #rareShift: number;
  /** A bit for each hash that the large table may have. */
  readonly #present: Int32Array;
  readonly #presentShift: number;
  /** Column in the lower byte, compressed weight in the upper. */
  readonly #votes: Uint16Array;
  /** The weight of each compressed byte. */
  readonly #weights: Int32Array;
  readonly #sums: Int32Array;
  readonly #entries = new Int32Array(MOST_FEATURES);
  /** Features of the last call that are not common, and how many they are. */
  readonly #others = new Int32Array(MOST_FEATURES);
  #left = 0;

  /** `groupOf[label]` is the group of a label; groups are numbered from 0. */
  constructor(votes: Votes, weights: Int32Array, groupOf: Uint8Array) {
    const { hashes, labels, bytes, common } = votes;
    const rare = hashes.length - common;
    const bits = Math.max(32 - Math.clz32(rare + (rare >> 1)), 5);
    this.#rare = new Int32Array(2 << bits);
    this.#rareShift = 32 - bits;
    this.#present = new Int32Array(1 << (bits - 3));
    this.#presentShift = 35 - bits;
    this.#weights = weights;
    const { columnOf, labelOf, groupEnd } = columnsByGroup(groupOf);
    this.#labelOf = labelOf;
    this.#groupEnd = groupEnd;
    this.#rowLength = labelOf.length >> 1;
    this.#sums = new Int32Array(this.#rowLength);
    this.#rows = new Int32Array(common * this.#rowLength);
    const packed = new Uint16Array(labels.length);
    for (let i = 0; i < labels.length; i++) packed[i] = (bytes[i]! << 8) | columnOf[labels[i]!]!;
    this.#votes = packed;
    this.#fillRare(votes, packed, this.#fillCommon(votes, packed));
  }

  /** Where the votes of the rare features begin. */
  #fillCommon({ hashes, counts, common }: Votes, votes: Uint16Array): number {
    const table = this.#common;
    let vote = 0;
    for (let i = 0; i < common; i++) {
      const first = placeOf(hashes[i]!) << 2;
      const at = table[first + 1] === 0 ? first : first + 2;
      table[at] = hashes[i]!;
      table[at + 1] = i + 1;
      const end = vote + counts[i]!;
      this.#fillRow(i, votes, vote, end);
      vote = end;
    }
    return vote;
  }

  #fillRow(row: number, votes: Uint16Array, from: number, to: number): void {
    const rows = this.#rows;
    const weights = this.#weights;
    const at = row * this.#rowLength;
    for (let i = from; i < to; i++) {
      const vote = votes[i]!;
      rows[at + ((vote & 255) >> 1)]! += weights[vote >>> 8]! << ((vote & 1) << 4);
    }
  }

  /** By rising hash and into slots by the hash's first bits, so that memory is filled in order. */
  #fillRare({ hashes, counts, common }: Votes, votes: Uint16Array, firstVote: number): void {
    const table = this.#rare;
    const shift = this.#rareShift;
    const present = this.#present;
    const presentShift = this.#presentShift;
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

  score(features: Int32Array, n: number, scores: Int32Array | Float32Array, group = -1): void {
    const from = group > 0 ? this.#groupEnd[group - 1]! : 0;
    const to = group < 0 ? this.#rowLength : this.#groupEnd[group]!;
    const found = this.#findCommon(features, n);
    this.#left = n - found;
    this.#sumRows(found, from, to);
    this.#unpack(scores, from, to);
  }

  addRare(scores: Int32Array | Float32Array, group = -1): void {
    const from = group > 0 ? this.#groupEnd[group - 1]! : 0;
    const to = group < 0 ? this.#rowLength : this.#groupEnd[group]!;
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
    this.#unpack(scores, from, to);
  }

  /** Three columns' pairs at a time, so that sums stay in registers and each entry is read a third as often. */
  #sumRows(found: number, from: number, to: number): void {
    const rows = this.#rows;
    const entries = this.#entries;
    const sums = this.#sums;
    let i = from;
    for (; i + 2 < to; i += 3) {
      let a = 0;
      let b = 0;
      let c = 0;
      for (let k = 0; k < found; k++) {
        const at = entries[k]! + i;
        a = (a + rows[at]!) | 0;
        b = (b + rows[at + 1]!) | 0;
        c = (c + rows[at + 2]!) | 0;
      }
      sums[i] = a;
      sums[i + 1] = b;
      sums[i + 2] = c;
    }
    for (; i < to; i++) {
      let sum = 0;
      for (let k = 0; k < found; k++) sum = (sum + rows[entries[k]! + i]!) | 0;
      sums[i] = sum;
    }
  }

  /** Two votes, the second in the upper half and 0 when there is none. */
  #addVotes(pair: number): void {
    const sums = this.#sums;
    const weights = this.#weights;
    const first = (pair & 255) >> 1;
    sums[first] = (sums[first]! + (weights[(pair >>> 8) & 255]! << ((pair & 1) << 4))) | 0;
    const second = (pair >>> 17) & 127;
    sums[second] = (sums[second]! + (weights[pair >>> 24]! << ((pair >>> 12) & 16))) | 0;
  }

  #unpack(scores: Int32Array | Float32Array, from: number, to: number): void {
    const sums = this.#sums;
    const labelOf = this.#labelOf;
    for (let i = from; i < to; i++) {
      const sum = sums[i]!;
      const low = (sum << 16) >> 16;
      scores[labelOf[2 * i]!] = low;
      scores[labelOf[2 * i + 1]!] = (sum - low) >> 16;
    }
  }

  /** Puts the rows of common features into `entries`, the rest into `others`; how many are found. */
  #findCommon(features: Int32Array, n: number): number {
    const common = this.#common;
    const entries = this.#entries;
    const others = this.#others;
    const length = this.#rowLength;
    let found = 0;
    for (let i = 0; i < n; i++) {
      const hash = features[i]!;
      const at = (hash >>> (32 - PLACE_BITS)) << 2;
      // `(x | -x) >> 31` is 0 where x is 0, else all ones.
      const a = common[at]! ^ hash;
      const b = common[at + 2]! ^ hash;
      const row = (common[at + 1]! & ~((a | -a) >> 31)) | (common[at + 3]! & ~((b | -b) >> 31));
      entries[found] = Math.imul(row - 1, length);
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

/** Columns for labels: those of a group side by side, an even number for each group. */
function columnsByGroup(groupOf: Uint8Array) {
  const columnOf = new Uint8Array(groupOf.length);
  const labelOf: number[] = [];
  const groupEnd: number[] = [];
  for (let group = 0; group <= Math.max(...groupOf); group++) {
    for (let label = 0; label < groupOf.length; label++) {
      if (groupOf[label] !== group) continue;
      columnOf[label] = labelOf.length;
      labelOf.push(label);
    }
    if (labelOf.length % 2 === 1) labelOf.push(255);
    groupEnd.push(labelOf.length / 2);
  }
  return { columnOf, labelOf: Uint8Array.from(labelOf), groupEnd: Int32Array.from(groupEnd) };
}
