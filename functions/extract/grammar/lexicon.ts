import type { Lexicon } from './encode.ts';

/** Forms by hash, in an open-addressed table. */
export class HashedLexicon implements Lexicon {
  readonly classes: Uint16Array;
  readonly ambiguities: Uint16Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #positions: Int32Array;

  constructor(hashes: Int32Array, classes: Uint16Array, ambiguities: Uint16Array) {
    this.classes = classes;
    this.ambiguities = ambiguities;
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#positions = new Int32Array(size).fill(-1);
    for (let i = 0; i < hashes.length; i++) {
      let at = hashes[i]! & this.#mask;
      while (this.#positions[at]! >= 0) at = (at + 1) & this.#mask;
      this.#keys[at] = hashes[i]!;
      this.#positions[at] = i;
    }
  }

  find(hash: number): number {
    const key = hash | 0;
    let at = hash & this.#mask;
    while (this.#positions[at]! >= 0) {
      if (this.#keys[at] === key) return this.#positions[at]!;
      at = (at + 1) & this.#mask;
    }
    return -1;
  }
}
