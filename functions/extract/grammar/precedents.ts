import type { Templates } from './templates.ts';

/** Contexts in which the choice is known beforehand. */
export interface Precedents {
  /** What is always chosen where the values are these, -1 when nothing is. */
  find(values: Int32Array): number;
  /** Hears the choice that was made after `find` had none. */
  note(choice: number): void;
}

export const NO_PRECEDENTS: Precedents = { find: () => -1, note: () => {} };

/**
 * Contexts in which a model has practically always chosen the same [after a determiner and before a noun, *new* is an adjective],
 * so that there is no need to ask it again.
 */
export class PackedPrecedents implements Precedents {
  readonly #templates: Templates;
  /** Open-addressed: [hash, choice + 1] side by side, the latter 0 where free. */
  readonly #table: Int32Array;
  readonly #features: Int32Array;

  constructor(templates: Templates, hashes: Int32Array, choices: Uint8Array) {
    this.#templates = templates;
    this.#features = new Int32Array(templates.count);
    const table = new Int32Array(4 << (32 - Math.clz32(hashes.length)));
    const last = table.length - 1;
    for (let i = 0; i < hashes.length; i++) {
      let at = (hashes[i]! << 1) & last;
      while (table[at + 1] !== 0) at = (at + 2) & last;
      table[at] = hashes[i]!;
      table[at + 1] = choices[i]! + 1;
    }
    this.#table = table;
  }

  find(values: Int32Array): number {
    const table = this.#table;
    const last = table.length - 1;
    const n = this.#templates.hash(values, this.#features);
    for (let i = 0; i < n; i++) {
      const hash = this.#features[i]!;
      let at = (hash << 1) & last;
      while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & last;
      if (table[at + 1] !== 0) return table[at + 1]! - 1;
    }
    return -1;
  }

  note(): void {}
}
