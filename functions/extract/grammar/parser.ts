import { type Codes, PAD } from './encode.ts';
import type { Network } from './network.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from './transitions.ts';
import { readView } from './view.ts';

/**
 * The moves a parser knows: answer k of the network is `moves[k]` with a relation of group `groups[k]`. They stand in the order
 * left to the root, shift, other lefts, rights.
 */
export interface Moves {
  readonly moves: Uint8Array;
  readonly groups: Uint8Array;
  /** The group of each relation; relations stand in the order of their groups. */
  readonly groupOf: Uint8Array;
}

/** Builds the tree greedily: at most two moves a word, and a relation for each arc. */
export class Parser {
  readonly configuration = new Configuration();
  readonly #network: Network;
  readonly #moves: Moves;
  /** First of the moves to the right. */
  readonly #rights: number;
  /** Where the relations of each group begin, and where the last ends. */
  readonly #starts: Int32Array;

  /** By universal part of speech. */
  readonly #governs: Uint8Array;

  constructor(network: Network, moves: Moves, upos: readonly string[]) {
    this.#network = network;
    this.#moves = moves;
    this.#governs = Uint8Array.from(upos, (name) => (/^(CCONJ|PART|PUNCT)$/.test(name) ? 0 : 1));
    this.#rights = moves.moves.indexOf(RIGHT);
    const groups = Math.max(...moves.groupOf) + 1;
    this.#starts = Int32Array.from({ length: groups + 1 }, (_, group) => {
      const first = moves.groupOf.findIndex((of) => of >= group);
      return first < 0 ? moves.groupOf.length : first;
    });
  }

  /** Parses tagged `codes`; heads and labels are left in `configuration`. */
  parse(codes: Codes): void {
    const c = this.configuration;
    const network = this.#network;
    const { moves, groups } = this.#moves;
    c.start(codes.length);
    network.read(codes);
    while (!c.done) {
      // With an empty stack or a last word there is no choice.
      if (c.depth === 0) c.apply(SHIFT, 0);
      else if (c.depth === 1 && c.buffer === c.length) c.apply(LEFT, 0);
      else {
        readView(codes, c);
        network.look(c);
        const best = network.best(
          c.buffer === c.length ? this.#rights : 1,
          this.#mayGoRight(codes, c) ? moves.length : this.#rights,
        );
        const move = moves[best]!;
        c.apply(move, move === SHIFT ? 0 : this.#label(move, groups[best]!));
      }
    }
  }

  /** A conjunction, a particle or a mark governs nothing, unless no other move is left. */
  #mayGoRight(codes: Codes, c: Configuration): boolean {
    if (c.depth < 2) return false;
    return c.buffer === c.length || this.#governs[codes.upos[c.top(1) + PAD]!] === 1;
  }

  /** The best relation of a group for the configuration looked at last. */
  #label(move: number, group: number): number {
    const from = this.#starts[group]!;
    const to = this.#starts[group + 1]!;
    if (to - from === 1) return from;
    const { moves, groupOf } = this.#moves;
    const before = moves.length + (move === LEFT ? 0 : groupOf.length);
    return this.#network.best(before + from, before + to) - before;
  }
}
