import type { Codes } from './encode.ts';
import { LABELS, labelFeatures } from './label-features.ts';
import { MOVES, moveFeatures } from './move-features.ts';
import type { Scorer } from './scorer.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from './transitions.ts';

/**
 * The moves a parser knows: class k is `moves[k]` with a relation of group `groups[k]`. They stand in the order shift,
 * left to the root, other lefts, rights.
 */
export interface Moves {
  readonly moves: Uint8Array;
  readonly groups: Uint8Array;
  /** The group of each relation. */
  readonly groupOf: Uint8Array;
}

/** Group 0 is the root's: what the root governs has it, nothing else does. */
export function mayMove(move: number, group: number, c: Configuration): boolean {
  if (!c.may(move)) return false;
  return move === SHIFT || (group === 0) === (move === LEFT && c.buffer === c.length);
}

/** Builds the tree greedily: at most two moves a word, and a relation for each arc. */
export class Parser {
  readonly configuration = new Configuration();
  readonly #features = new Int32Array(Math.max(MOVES.count, LABELS.count));
  readonly #moveScores: Int32Array;
  readonly #labelScores: Int32Array;
  readonly #mover: Scorer;
  readonly #labeler: Scorer;
  readonly #moves: Moves;
  /** First of the moves to the right. */
  readonly #rights: number;
  /** The one relation of a group that has no other, else -1. */
  readonly #only: Int32Array;

  constructor(mover: Scorer, labeler: Scorer, moves: Moves) {
    this.#mover = mover;
    this.#labeler = labeler;
    this.#moves = moves;
    this.#moveScores = new Int32Array(moves.moves.length);
    this.#labelScores = new Int32Array(moves.groupOf.length);
    this.#rights = moves.moves.indexOf(RIGHT);
    this.#only = new Int32Array(256).fill(-2);
    for (const [label, group] of moves.groupOf.entries()) {
      this.#only[group] = this.#only[group] === -2 ? label : -1;
    }
  }

  /** Parses tagged `codes`; heads and labels are left in `configuration`. */
  parse(codes: Codes): void {
    const c = this.configuration;
    const { moves, groups } = this.#moves;
    c.start(codes.length);
    while (!c.done) {
      const best = this.#nextMove(codes, c);
      const move = moves[best]!;
      c.apply(move, move === SHIFT ? 0 : this.#label(codes, c, move, groups[best]!));
    }
  }

  #nextMove(codes: Codes, c: Configuration): number {
    // With an empty stack or a last word there is no choice.
    if (c.depth === 0) return 0;
    if (c.depth === 1 && c.buffer === c.length) return 1;
    const n = moveFeatures(codes, c, this.#features);
    this.#mover.score(this.#features, n, this.#moveScores);
    return this.#bestMove(c);
  }

  #bestMove(c: Configuration): number {
    const scores = this.#moveScores;
    const end = c.buffer === c.length;
    const to = c.depth > 1 ? scores.length : this.#rights;
    let best = end ? this.#rights : 0;
    for (let k = end ? best + 1 : 2; k < to; k++) if (scores[k]! > scores[best]!) best = k;
    return best;
  }

  #label(codes: Codes, c: Configuration, move: number, group: number): number {
    const only = this.#only[group]!;
    if (only >= 0) return only;
    const { groupOf } = this.#moves;
    const scores = this.#labelScores;
    const n = labelFeatures(codes, c, move, this.#features);
    this.#labeler.score(this.#features, n, scores);
    let best = -1;
    for (let k = 1; k < groupOf.length; k++) {
      if (groupOf[k] === group && (best < 0 || scores[k]! > scores[best]!)) best = k;
    }
    return best;
  }
}
