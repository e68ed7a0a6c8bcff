import type { Sentence, Span } from '../document/document.ts';

/** What the verb's form says; absent where it does not apply. */
export interface Morphology {
  readonly tense?: 'past' | 'present';
  /** `VBG` is `participle-present`, `VBN` `participle-past`. */
  readonly form?: 'finite' | 'infinitive' | 'participle-present' | 'participle-past';
  readonly number?: 'singular' | 'plural';
}

/** A node of the tree: one token, or several joined before parsing (a name, a title, a date, a number). */
export interface Word extends Span {
  readonly index: number;
  /** Plain form, joined tokens with one space between. */
  readonly text: string;
  readonly lemma: string;
  /** Universal POS, e.g. `VERB`. */
  readonly upos: string;
  /** Penn Treebank tag, e.g. `VBD`. */
  readonly xpos: string;
  /** Index of the governing word, -1 at the root. */
  readonly head: number;
  /** Universal Dependencies relation, subtype kept where the parser gives it (`nsubj:pass`, `obl`). */
  readonly relation: string;
  readonly morphology: Morphology;
  /** What it was joined as, if it was. */
  readonly unit: Unit['kind'] | null;
}

/** A word before the sentence is parsed. */
export type TaggedWord = Omit<Word, 'head' | 'relation'>;

/** Tokens `from` to `to` (exclusive) of a sentence that the parser is to see as one word. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'title' | 'date' | 'number' | 'actor' | 'place' | 'adverb';
}

/** A parsed sentence. `children[i]` are the indexes of the words that depend on word `i`, in order. */
export interface Tree {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly children: readonly (readonly number[])[];
}
