import { type Codes, PAD } from './encode.ts';
import { NO_PRECEDENTS, type Precedents } from './precedents.ts';
import type { Scorer } from './scorer.ts';
import { Templates } from './templates.ts';

/**
 * What a word is known by: form (w), shape (h), word class (c; k coarse), the tags it may have (a), endings (s2, s3, s4) and
 * beginnings (p2, p3); of its neighbours − and + the same, and the tags (t) already given to those before.
 */
const VALUES = `one w h c a s2 s3 s4 p2 p3  t− t−− w− w−− h− c−  w+ w++ h+ c+ k+ s3+ a+ a++`.split(
  /\s+/,
);

export const TAGS = new Templates(
  VALUES,
  `one | w | w h | s2 h | s3 | s4 | p2 | p3 | h t− | h h+ | h h− | t− | t− t−− | t− w | t− t−− w | t− s3
  w− | w−− | w+ | w++ | w− w | w w+ | t− w+ | s3+ | s3 s3+
  a h | a a+ | t− a+ | a a+ a++ | t− a a+ | c h | c t− | c− c | c c+ | t− k+ | t− s2 a+ | w a+ | t− t−− a`,
);

/** Contexts that may settle a tag. */
const SETTLING = 'w h | w h t− | w h a+ | w t− a+ | t− a a+ a++ | s3 h t− a+';
export const SETTLING_TAGS = new Templates(VALUES, SETTLING);

const values = new Int32Array(VALUES.length);

/** Fills `out` with the hashed features of word `at` and returns how many. Tags to its left are already there. */
export function tagFeatures(codes: Codes, at: number, out: Int32Array): number {
  readValues(codes, at);
  return TAGS.hash(values, out);
}

/** Fills `values`. */
function readValues(codes: Codes, at: number): void {
  const { form, shape, suffix2, suffix3, suffix4, prefix2, prefix3 } = codes;
  const { wordClass, coarseClass, ambiguity, tag } = codes;
  const v = values;
  let n = 0;
  // In the order of VALUES.
  v[n++] = 0;
  v[n++] = form[at]!;
  v[n++] = shape[at]!;
  v[n++] = wordClass[at]!;
  v[n++] = ambiguity[at]!;
  v[n++] = suffix2[at]!;
  v[n++] = suffix3[at]!;
  v[n++] = suffix4[at]!;
  v[n++] = prefix2[at]!;
  v[n++] = prefix3[at]!;
  v[n++] = tag[at - 1]!;
  v[n++] = tag[at - 2]!;
  v[n++] = form[at - 1]!;
  v[n++] = form[at - 2]!;
  v[n++] = shape[at - 1]!;
  v[n++] = wordClass[at - 1]!;
  v[n++] = form[at + 1]!;
  v[n++] = form[at + 2]!;
  v[n++] = shape[at + 1]!;
  v[n++] = wordClass[at + 1]!;
  v[n++] = coarseClass[at + 1]!;
  v[n++] = suffix3[at + 1]!;
  v[n++] = ambiguity[at + 1]!;
  v[n++] = ambiguity[at + 2]!;
}

/** A tag this far ahead is given without asking for rare features: they would change hardly one. */
const SURE = 4300;

/** Tags every word in `codes`, left to right. `uposOf[tag]` is the universal part of speech of a tag. */
export class Tagger {
  readonly #features = new Int32Array(TAGS.count);
  readonly #scorer: Scorer;
  readonly #uposOf: Uint8Array;
  readonly #nouns: readonly number[];
  readonly #precedents: Precedents;
  #lead = 0;

  /** `nouns` are the tags among which joined names and titles have theirs; none: all tags. */
  constructor(
    scorer: Scorer,
    uposOf: Uint8Array,
    nouns: readonly number[] = [],
    precedents: Precedents = NO_PRECEDENTS,
  ) {
    this.#precedents = precedents;
    this.#scorer = scorer;
    this.#uposOf = uposOf;
    this.#nouns = nouns;
  }

  tag(codes: Codes): void {
    for (let at = PAD; at < codes.length + PAD; at++) {
      readValues(codes, at);
      const tag = codes.named[at] === 1 ? this.#nounTag() : this.#tag();
      codes.tag[at] = tag;
      codes.upos[at] = this.#uposOf[tag]!;
    }
  }

  #tag(): number {
    const known = this.#precedents.find(values);
    if (known >= 0) return known;
    const tag = this.#score();
    this.#precedents.note(tag);
    return tag;
  }

  /** The tag of a joined name or title [Foreign Minister Gideon Sa'ar]: no interjection. */
  #nounTag(): number {
    const tag = this.#score();
    if (this.#nouns.length === 0 || this.#nouns.includes(tag)) return tag;
    const { scores } = this.#scorer;
    return this.#nouns.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
  }

  /** Scores all tags by `values`; the best. */
  #score(): number {
    const n = TAGS.hash(values, this.#features);
    this.#scorer.score(this.#features, n);
    const best = this.#best();
    if (this.#lead >= SURE) return best;
    this.#scorer.addRare();
    return this.#best();
  }

  #best(): number {
    const { scores } = this.#scorer;
    let best = 0;
    let most = scores[0]!;
    let second = -1e9;
    for (let t = 1; t < scores.length; t++) {
      const score = scores[t]!;
      if (score > most) {
        second = most;
        most = score;
        best = t;
      } else if (score > second) second = score;
    }
    this.#lead = most - second;
    return best;
  }
}
