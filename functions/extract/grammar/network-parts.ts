/** A table of small vectors, a byte a number: a number is its byte times `unit`, in fixed point. */
export interface Table {
  readonly bytes: Int8Array;
  readonly unit: number;
}

/**
 * A network's weights as the model file has them. Fixed point: vectors count in 1/2048, matrices in 1/4096, what is added up for
 * the hidden layer in 1/1024. Tags and suffixes have two more rows than there are of them: outside of the sentence, and the root.
 */
export interface NetworkParts {
  /** How many numbers the hidden layer has (a multiple of 32), a word's vector, a tag's, a relation's (even). */
  readonly width: number;
  readonly wordSize: number;
  readonly tagSize: number;
  readonly arcSize: number;
  /** Row of each form of the lexicon among the words; 0 is that of rare forms. */
  readonly rowOf: Uint16Array;
  /** A word's vector is the sum of five: its own, its ending's, its class's, its shape's, and that of the set of tags it may have. */
  readonly word: Table;
  readonly suffix: Table;
  readonly wordClass: Table;
  readonly shape: Table;
  readonly ambiguity: Table;
  readonly tag: Table;
  /** Relations, the last for no word. */
  readonly arc: Table;
  /** For each place its matrix [vector × hidden] (of word and tag, or of the tag alone), then for each arc. */
  readonly matrix: Table;
  /** For each value of each measure what it adds to the hidden layer. */
  readonly measures: Table;
  /** A row for each move, then for each relation by a move to the left, then by one to the right. */
  readonly answers: Int16Array;
  readonly biases: Int32Array;
}
