import type { Codes } from './encode.ts';
import { LABELS, labelSalt, labelValues, readLabelValues } from './label-features.ts';
import { MOVES, moveValues, readMoveValues } from './move-features.ts';
import { NO_PRECEDENTS, type Precedents } from './precedents.ts';
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

/** A choice this far ahead is made without asking for rare features: they would change hardly one. */
const SURE_OF_MOVE = 7200;
const SURE_OF_LABEL = 3900;
const NONE = -1e9;

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
  readonly #movesBefore: Precedents;
  readonly #labelsBefore: Precedents;
  /** First of the moves to the right. */
  readonly #rights: number;
  /** The relations of each group, and the one relation of a group that has no other, else -1. */
  readonly #members: readonly Uint8Array[];
  readonly #only: readonly number[];
  /** By how much the last choice was ahead of the second best. */
  #lead = 0;

  constructor(
    mover: Scorer,
    labeler: Scorer,
    moves: Moves,
    movesBefore: Precedents = NO_PRECEDENTS,
    labelsBefore: Precedents = NO_PRECEDENTS,
  ) {
    this.#movesBefore = movesBefore;
    this.#labelsBefore = labelsBefore;
    this.#mover = mover;
    this.#labeler = labeler;
    this.#moves = moves;
    this.#moveScores = new Int32Array(moves.moves.length);
    this.#labelScores = new Int32Array(moves.groupOf.length);
    this.#rights = moves.moves.indexOf(RIGHT);
    this.#members = Array.from({ length: Math.max(...moves.groupOf) + 1 }, (_, group) =>
      Uint8Array.from([...moves.groupOf.keys()].filter((label) => moves.groupOf[label] === group)),
    );
    this.#only = this.#members.map((labels) => (labels.length === 1 ? labels[0]! : -1));
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
    readMoveValues(codes, c);
    const { moves, groups } = this.#moves;
    // What may be done is part of the context.
    const allowed = (c.buffer === c.length ? 64 : 0) + (c.depth > 1 ? 128 : 0);
    const known = this.#movesBefore.find(moveValues, allowed);
    if (known >= 0 && mayMove(moves[known]!, groups[known]!, c)) return known;
    const best = this.#scoreMoves(c);
    this.#movesBefore.note(best);
    return best;
  }

  #scoreMoves(c: Configuration): number {
    const scores = this.#moveScores;
    const n = MOVES.hash(moveValues, 0, this.#features);
    this.#mover.score(this.#features, n, scores);
    const best = this.#bestMove(c);
    if (this.#lead >= SURE_OF_MOVE) return best;
    this.#mover.addRare(scores);
    return this.#bestMove(c);
  }

  #bestMove(c: Configuration): number {
    const scores = this.#moveScores;
    const end = c.buffer === c.length;
    const to = c.depth > 1 ? scores.length : this.#rights;
    let best = end ? this.#rights : 0;
    let most = scores[best]!;
    let second = NONE;
    for (let k = end ? best + 1 : 2; k < to; k++) {
      const score = scores[k]!;
      if (score > most) {
        second = most;
        most = score;
        best = k;
      } else if (score > second) second = score;
    }
    this.#lead = most - second;
    return best;
  }

  #label(codes: Codes, c: Configuration, move: number, group: number): number {
    const only = this.#only[group]!;
    if (only >= 0) return only;
    readLabelValues(codes, c, move);
    const known = this.#labelsBefore.find(labelValues, 64 * (move * 16 + group));
    if (known >= 0 && this.#moves.groupOf[known] === group) return known;
    const label = this.#scoreLabels(move, group);
    this.#labelsBefore.note(label);
    return label;
  }

  #scoreLabels(move: number, group: number): number {
    const scores = this.#labelScores;
    const n = LABELS.hash(labelValues, labelSalt(move), this.#features);
    this.#labeler.score(this.#features, n, scores, group);
    const best = this.#bestLabel(group);
    if (this.#lead >= SURE_OF_LABEL) return best;
    this.#labeler.addRare(scores, group);
    return this.#bestLabel(group);
  }

  #bestLabel(group: number): number {
    const scores = this.#labelScores;
    let best = 0;
    let most = NONE;
    let second = NONE;
    for (const k of this.#members[group]!) {
      const score = scores[k]!;
      if (score > most) {
        second = most;
        most = score;
        best = k;
      } else if (score > second) second = score;
    }
    this.#lead = most - second;
    return best;
  }
}
