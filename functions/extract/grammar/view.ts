import { type Codes, PAD } from './encode.ts';
import type { Configuration } from './transitions.ts';

/**
 * Where the network looks in a configuration: s0 is the stack's top, s1 below it; b0 the buffer's first; l1, l2 (r1, r2) are
 * the outermost and second outermost dependents on the left (right); − and + are the neighbours in the sentence.
 * Of the first fourteen it sees word and tag, of the others the tag alone.
 */
export const PLACES = `s0 s1 s2 b0 b1 b2 s0l1 s0r1 s1l1 s1r1 b0l1 s0- s0+ s1-
   s3 b3 s0l2 s0r2 s1l2 s1r2 b0l2 s2r1 s1+ s0l1l1 s0r1r1`.split(/\s+/);
export const WORD_PLACES = 14;

/** Dependents whose relation it sees as well. */
export const ARCS = 's0l1 s0l2 s0r1 s0r2 s1l1 s1l2 s1r1 s1r2 b0l1 b0l2 s2r1 s0l1l1 s0r1r1'.split(
  ' ',
);

/** How many values each of the measures has: both distances, commas and the like between, dependents of s0, of s1, of b0 with the end's nearness. */
export const MEASURES = [8, 8, 16, 16, 16, 12] as const;

export const view = {
  /** Position of the word at each place, from `PAD`; places without a word are outside of the sentence. */
  places: new Int32Array(PLACES.length),
  /** Word whose relation is seen, -1 for none. */
  arcs: new Int32Array(ARCS.length),
  measures: new Int32Array(MEASURES.length),
};

/** Fills `view`. */
export function readView(codes: Codes, c: Configuration): void {
  const { marks } = codes;
  const { left1, left2, right1, right2, leftCount, rightCount, stack, depth } = c;
  const { places, arcs, measures } = view;
  const b0 = c.buffer;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const s3 = depth > 3 ? stack[depth - 4]! : -1;
  const s0l1 = left1[s0]!;
  const s0r1 = right1[s0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s1l1 = s1 < 0 ? -1 : left1[s1]!;
  const s1r1 = s1 < 0 ? -1 : right1[s1]!;
  const s1l2 = s1 < 0 ? -1 : left2[s1]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l1 = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s2r1 = s2 < 0 ? -1 : right1[s2]!;
  const s0l1l1 = s0l1 < 0 ? -1 : left1[s0l1]!;
  const s0r1r1 = s0r1 < 0 ? -1 : right1[s0r1]!;
  places[0] = s0 + PAD;
  places[1] = s1 + PAD;
  places[2] = s2 + PAD;
  places[3] = b0 + PAD;
  places[4] = b0 + PAD + 1;
  places[5] = b0 + PAD + 2;
  places[6] = s0l1 + PAD;
  places[7] = s0r1 + PAD;
  places[8] = s1l1 + PAD;
  places[9] = s1r1 + PAD;
  places[10] = b0l1 + PAD;
  places[11] = s0 + PAD - 1;
  places[12] = s0 + PAD + 1;
  places[13] = s1 + PAD - 1;
  places[14] = s3 + PAD;
  places[15] = b0 + PAD + 3;
  places[16] = s0l2 + PAD;
  places[17] = s0r2 + PAD;
  places[18] = s1l2 + PAD;
  places[19] = s1r2 + PAD;
  places[20] = b0l2 + PAD;
  places[21] = s2r1 + PAD;
  places[22] = s1 + PAD + 1;
  places[23] = s0l1l1 + PAD;
  places[24] = s0r1r1 + PAD;
  arcs[0] = s0l1;
  arcs[1] = s0l2;
  arcs[2] = s0r1;
  arcs[3] = s0r2;
  arcs[4] = s1l1;
  arcs[5] = s1l2;
  arcs[6] = s1r1;
  arcs[7] = s1r2;
  arcs[8] = b0l1;
  arcs[9] = b0l2;
  arcs[10] = s2r1;
  arcs[11] = s0l1l1;
  arcs[12] = s0r1r1;
  const marksAt0 = marks[s0 + PAD]!;
  const near = Math.min(marks[b0 + PAD]! - marksAt0, 3);
  const far = s1 < 0 ? 0 : Math.min(marksAt0 - marks[s1 + PAD]!, 3);
  measures[0] = bucket(b0 - s0);
  measures[1] = s1 < 0 ? 0 : bucket(s0 - s1);
  measures[2] = far * 4 + near;
  measures[3] = Math.min(leftCount[s0]!, 3) * 4 + Math.min(rightCount[s0]!, 3);
  measures[4] = s1 < 0 ? 0 : Math.min(leftCount[s1]!, 3) * 4 + Math.min(rightCount[s1]!, 3);
  const end = b0 === c.length ? 2 : b0 === c.length - 1 ? 1 : 0;
  measures[5] = Math.min(leftCount[b0]!, 3) + 4 * end;
}

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7;
}
