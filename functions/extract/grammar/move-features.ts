import { type Codes, PAD } from './encode.ts';
import { Templates } from './templates.ts';
import type { Configuration } from './transitions.ts';

const NONE = 0x3f3f3f;

/**
 * What a configuration is known by: of the stack's words s0 (its top) to s3 and the buffer's b0 to b3 the form (w), tag (t),
 * universal part of speech (u), word class (c; k coarse); of their outermost and second outermost dependents, left (l, l2) and
 * right (r, r2), form, tag and relation (d; both sides' as one number: s0d); how many these are (v); distances and the marks between.
 */
const VALUES = `s0w s0t s0u s0c s0v  s1w s1t s1u s1c s1v  s2w s2t s2u s3u
  b0w b0t b0u b0c b0k b0v  b1w b1t b1u b1c  b2w b2t b2u b2c  b3t  near far marksNear marksFar marks
  s0lw s0lt s0ld s0ld2  s0rw s0rt s0rd s0rd2  s1lt s1ld  s1rw s1rt s1rd s1rd2  b0lw b0lt b0ld b0ld2  s0d`.split(
  /\s+/,
);

export const MOVES = new Templates(
  VALUES,
  `s0w | s0t | s0w s0t | s1w | s1t | s1w s1t | b0w | b0t | b0w b0t | b1w b1t | b1t | b2w b2t | b2t | s2w s2t | s2t
  s0w s0t b0w | s0w b0w b0t | s0w b0w | s0w b0t | s0t b0w | s0t b0t | s1w s0w | s1w s0t | s1t s0w | s1t s0t
  s1w b0w | s1w b0t | s1t b0w | s1t b0t | b0t b1t | b0w b1t | b0t b1w | s0w b1t | s0t b1w
  b0t b1t b2t | s0t b0t b1t | s1t s0t b0t | s2t s1t s0t | s1t s0t b0t b1t
  s2u s1u s0u b0t | s0u b0u b1u b2u | s3u s2u s1u s0u
  s0t s0lt b0t | s0t s0rt b0t | s0t b0t b0lt | s1t s1rt s0t | s1t s1lt s0t | s1t s0t s0lt | s1t s0t s0rt
  s0w near | s0t near | b0w near | b0t near | s0t b0t near | s1w far | s0w far | s1t s0t far | s1u s0u b0u far
  s0w s0v | s0t s0v | s1w s1v | s1t s1v | b0w b0v | b0t b0v
  s0t s0ld | s0t s0rd | s0w s0ld | s0w s0rd | s1t s1ld | s1t s1rd | s1w s1rd | s1w s1ld | b0t b0ld | b0w b0ld
  s0t s0ld s0ld2 | s0t s0rd s0rd2 | s1t s1rd s1rd2 | b0t b0ld b0ld2
  s0t s0ld s0rd b0t | s1t s1ld s1rd s0t | s1t s1rd s0t s0ld
  s1w s0lw s0t | s1t s0lw s0t | s1t s0lw s0w | s0w b0lw b0t | s0t b0lw b0t | s0lw b0w
  s1w s0t b0w | s1t s0t b0w | s1u s0w b0w | s0t b0w b1t | s0w b0w b1t | s0t s0rw b0t | s1t s1rw s0t | s1w s1rd s0t
  s0c b0c | s0c b0t | s0t b0c | s1c s0c | s1c s0t | s1t s0c | s1c s0lw s0c | s0c b0w b1c | s1c s0c b0w
  b0c b1c | s1u s0u b0c | s0u s0ld b0k | s1c b0w b1c | s1c b0w b2c | s0c b0w b2c | s1w s0lw s0c
  b1t b2t b3t | s0t b0t marksNear | s1t s0t b0t marksFar | s1u s0u b0u marks | s1t s0t marksFar`,
);

/** Contexts that may settle a move. */
export const SETTLING_MOVES = new Templates(
  VALUES,
  's0t b0t b1t | s1t s0t b0t b1t | s1t s0t b0t s0d | s0w b0t b1t | s1t s0t b0t near | s0t b0w b1t | s2t s1t s0t b0t',
);

export const moveValues = new Int32Array(VALUES.length);

/** Fills `out` with the hashed features of a configuration and returns how many. */
export function moveFeatures(codes: Codes, c: Configuration, out: Int32Array): number {
  readMoveValues(codes, c);
  return MOVES.hash(moveValues, 0, out);
}

/** Fills `moveValues`. */
export function readMoveValues(codes: Codes, c: Configuration): void {
  const { form, tag, upos, wordClass, coarseClass, marks } = codes;
  const { left1, left2, right1, right2, leftCount, rightCount, label } = c;
  const v = moveValues;
  const s0 = c.top(0);
  const s1 = c.top(1);
  const s2 = c.top(2);
  const s3 = c.top(3);
  const b0 = c.buffer;
  const at = b0 + PAD;
  const inside = b0 < c.length;
  const near = s0 < 0 ? 0 : bucket(b0 - s0);
  const far = s1 < 0 ? 0 : bucket(s0 - s1);
  const marksNear = s0 < 0 ? 0 : Math.min(marks[at]! - marks[s0 + PAD]!, 3);
  const marksFar = s1 < 0 ? 0 : Math.min(marks[s0 + PAD]! - marks[s1 + PAD]!, 3);
  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const b0l = left1[b0]!;
  let n = 0;
  // In the order of VALUES.
  v[n++] = valueAt(form, s0);
  v[n++] = valueAt(tag, s0);
  v[n++] = s0 < 0 ? 63 : upos[s0 + PAD]!;
  v[n++] = valueAt(wordClass, s0);
  v[n++] = s0 < 0 ? 0 : Math.min(leftCount[s0]!, 3) * 4 + Math.min(rightCount[s0]!, 3);
  v[n++] = valueAt(form, s1);
  v[n++] = valueAt(tag, s1);
  v[n++] = s1 < 0 ? 63 : upos[s1 + PAD]!;
  v[n++] = valueAt(wordClass, s1);
  v[n++] = s1 < 0 ? 0 : Math.min(leftCount[s1]!, 3) * 4 + Math.min(rightCount[s1]!, 3);
  v[n++] = valueAt(form, s2);
  v[n++] = valueAt(tag, s2);
  v[n++] = s2 < 0 ? 63 : upos[s2 + PAD]!;
  v[n++] = s3 < 0 ? 63 : upos[s3 + PAD]!;
  v[n++] = form[at]!;
  v[n++] = tag[at]!;
  v[n++] = upos[at]!;
  v[n++] = wordClass[at]!;
  v[n++] = coarseClass[at]!;
  v[n++] = Math.min(leftCount[b0]!, 3);
  v[n++] = inside ? form[at + 1]! : NONE;
  v[n++] = inside ? tag[at + 1]! : NONE;
  v[n++] = inside ? upos[at + 1]! : 63;
  v[n++] = inside ? wordClass[at + 1]! : NONE;
  v[n++] = inside ? form[at + 2]! : NONE;
  v[n++] = inside ? tag[at + 2]! : NONE;
  v[n++] = inside ? upos[at + 2]! : 63;
  v[n++] = inside ? wordClass[at + 2]! : NONE;
  v[n++] = inside ? tag[at + 3]! : NONE;
  v[n++] = near;
  v[n++] = far;
  v[n++] = marksNear;
  v[n++] = marksFar;
  v[n++] = marksFar * 4 + marksNear;
  v[n++] = valueAt(form, s0l);
  v[n++] = valueAt(tag, s0l);
  v[n++] = arcAt(label, s0l);
  v[n++] = s0 < 0 ? 127 : arcAt(label, left2[s0]!);
  v[n++] = valueAt(form, s0r);
  v[n++] = valueAt(tag, s0r);
  v[n++] = arcAt(label, s0r);
  v[n++] = s0 < 0 ? 127 : arcAt(label, right2[s0]!);
  v[n++] = valueAt(tag, s1l);
  v[n++] = arcAt(label, s1l);
  v[n++] = valueAt(form, s1r);
  v[n++] = valueAt(tag, s1r);
  v[n++] = arcAt(label, s1r);
  v[n++] = s1 < 0 ? 127 : arcAt(label, right2[s1]!);
  v[n++] = valueAt(form, b0l);
  v[n++] = valueAt(tag, b0l);
  v[n++] = arcAt(label, b0l);
  v[n++] = arcAt(label, left2[b0]!);
  v[n++] = arcAt(label, s0l) * 128 + arcAt(label, s0r);
}

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** What `column` says of word `i`; `NONE` where there is no word. */
export function valueAt(column: Int32Array, i: number): number {
  return i < 0 ? NONE : column[i + PAD]!;
}

export function arcAt(label: Uint8Array, i: number): number {
  return i < 0 ? 127 : label[i]!;
}
