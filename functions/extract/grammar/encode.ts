import { hashText, mix } from './hash.ts';
import type { Form } from './join-units.ts';

/** Words a parse looks at in one piece; longer sentences are cut. */
export const MAX_WORDS = 200;
/** Places before the first and after the last word, so that neighbours need no bounds check. */
export const PAD = 3;
const SIZE = MAX_WORDS + 2 * PAD;

/** What the lexicon knows of a form: its word class (learned from raw text) and the tags it was seen with. */
export interface Lexicon {
  /** Position of a form's hash, -1 when unknown. */
  find(hash: number): number;
  readonly classes: Uint16Array;
  readonly ambiguities: Uint16Array;
}

/** The words of one sentence as numbers. One instance is reused for every sentence; word `i` stands at `i + PAD`. */
export class Codes {
  length = 0;
  readonly form = new Int32Array(SIZE);
  readonly shape = new Int32Array(SIZE);
  readonly suffix2 = new Int32Array(SIZE);
  readonly suffix3 = new Int32Array(SIZE);
  readonly suffix4 = new Int32Array(SIZE);
  readonly prefix2 = new Int32Array(SIZE);
  readonly prefix3 = new Int32Array(SIZE);
  /** Word class, its coarser half, and the set of tags seen; 0 when the form is unknown. */
  readonly wordClass = new Int32Array(SIZE);
  readonly coarseClass = new Int32Array(SIZE);
  readonly ambiguity = new Int32Array(SIZE);
  /** Position of the form in the lexicon, -1 when unknown. */
  readonly entry = new Int32Array(SIZE);
  /** 1 where the word is a joined name or title, which is a noun whatever its letters look like. */
  readonly named = new Uint8Array(SIZE);
  /** How many commas and the like stand before the word. */
  readonly marks = new Int32Array(SIZE);
  /** Filled by the tagger: the tag and its universal part of speech. */
  readonly tag = new Int32Array(SIZE);
  readonly upos = new Int32Array(SIZE);

  /** Takes `forms[from]` to `forms[to]`, at most `MAX_WORDS`. */
  read(forms: readonly Form[], from: number, to: number, lexicon: Lexicon): void {
    const n = to - from;
    this.length = n;
    const shouting = isShouting(forms, from, to);
    for (let i = 0; i < n; i++) {
      const form = forms[from + i]!;
      const left = i > 0 && forms[from + i - 1]!.end === form.start;
      const right = i + 1 < n && forms[from + i + 1]!.start === form.end;
      this.#word(i + PAD, form.key, i === 0, left, right, shouting, lexicon);
      this.named[i + PAD] = form.unit === 'name' || form.unit === 'title' ? 1 : 0;
    }
    this.marks[PAD] = 0;
    for (let i = 0; i < n; i++) {
      const mark = isMark(forms[from + i]!.key) ? 1 : 0;
      this.marks[i + PAD + 1] = this.marks[i + PAD]! + mark;
    }
    for (let i = 0; i < PAD; i++) {
      this.#edge(i, i - PAD);
      this.#edge(n + PAD + i, i + 1);
    }
  }

  #word(
    at: number,
    key: string,
    first: boolean,
    left: boolean,
    right: boolean,
    shouting: boolean,
    lexicon: Lexicon,
  ): void {
    const n = key.length;
    const hash = hashText(key);
    this.form[at] = hash;
    this.shape[at] = shapeOf(key, first, left, right, shouting);
    this.suffix2[at] = n > 2 ? hashText(key, n - 2) : hash;
    this.suffix3[at] = n > 3 ? hashText(key, n - 3) : hash;
    this.suffix4[at] = n > 4 ? hashText(key, n - 4) : hash;
    this.prefix2[at] = n > 2 ? hashText(key, 0, 2) : hash;
    this.prefix3[at] = n > 3 ? hashText(key, 0, 3) : hash;
    const entry = lexicon.find(hash);
    this.entry[at] = entry;
    this.wordClass[at] = entry < 0 ? 0 : lexicon.classes[entry]!;
    this.coarseClass[at] = this.wordClass[at]! >> 4;
    this.ambiguity[at] = entry < 0 ? 0 : lexicon.ambiguities[entry]!;
  }

  #edge(at: number, value: number): void {
    const hash = mix(0x5bd1e995, value);
    this.form[at] = hash;
    this.shape[at] = value & 0xff;
    this.suffix2[at] = hash;
    this.suffix3[at] = hash;
    this.suffix4[at] = hash;
    this.prefix2[at] = hash;
    this.prefix3[at] = hash;
    this.wordClass[at] = 0;
    this.coarseClass[at] = 0;
    this.ambiguity[at] = 0;
    this.tag[at] = 255;
    this.upos[at] = 31;
  }
}

const isMark = (key: string) => key.length < 3 && /^[,;:()"-]/.test(key);
const isUpper = (c: number) => c >= 0x41 && c <= 0x5a;
const isLower = (c: number) => c >= 0x61 && c <= 0x7a;
const isDigit = (c: number) => c >= 0x30 && c <= 0x39;

/** Bits: capital, all capitals, digit, hyphen or dot inside, no letter or digit; and for these whether they touch a neighbour. */
function shapeOf(
  key: string,
  first: boolean,
  left: boolean,
  right: boolean,
  shouting: boolean,
): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  const n = Math.min(key.length, 32);
  for (let i = 0; i < n; i++) {
    const c = key.charCodeAt(i);
    if (isUpper(c)) upper++;
    else if (isLower(c)) lower++;
    else if (isDigit(c)) digits++;
    else if (c < 0x80 || (c >= 0x2010 && c <= 0x2030)) marks++;
    else if (key[i] !== key[i]!.toLowerCase()) upper++;
    else lower++;
  }
  if (upper + lower + digits === 0) return 64 | (left ? 1 : 0) | (right ? 2 : 0);
  let shape = 128;
  if (shouting && upper > 0) shape |= 32;
  else if (upper > 0) {
    const c = key.charCodeAt(0);
    const initial = !isLower(c) && !isDigit(c);
    shape |= lower === 0 && n > 1 ? 2 : initial ? (first ? 3 : 1) : 32;
  }
  if (digits > 0) shape |= digits === n ? 4 : 8;
  if (marks > 0) shape |= 16;
  return shape;
}

/** Whether a sentence is in capitals throughout, so that a capital says nothing [LEADERS OF JAPAN MET]. */
function isShouting(forms: readonly Form[], from: number, to: number): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const text = forms[i]!.text;
    let upper = 0;
    for (let j = 0; j < text.length && j < 32; j++) {
      const c = text.charCodeAt(j);
      if (isLower(c)) return false;
      if (isUpper(c)) upper++;
    }
    if (upper > 1) capitals++;
  }
  return capitals > 1;
}
