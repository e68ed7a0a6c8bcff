import { type Codes, PAD } from './encode.ts';
import { hash1, hash2, hash3, hash4 } from './hash.ts';
import { arcAt, valueAt } from './move-features.ts';
import { type Configuration, LEFT } from './transitions.ts';

export const LABEL_FEATURES = 48;

/** Fills `out` with the hashed features of the arc that `move` is about to make, and returns how many. */
export function labelFeatures(
  codes: Codes,
  c: Configuration,
  move: number,
  out: Uint32Array,
): number {
  const { form, tag, upos, wordClass, suffix3 } = codes;
  const { left1, left2, right1, right2, label } = c;
  const child = c.top(0);
  const head = move === LEFT ? c.buffer : c.top(1);
  const side = 400 + 100 * move;
  const at = child + PAD;
  const above = head + PAD;
  const w = form[at]!;
  const t = tag[at]!;
  const k = wordClass[at]!;
  const hw = form[above]!;
  const ht = tag[above]!;
  const hk = wordClass[above]!;
  const near = Math.min(Math.abs(head - child), 4);
  // The word that ties the child to its head [in, to, that], and what else the child has.
  const first = left1[child]!;
  const tie = valueAt(form, first);
  const firstArc = arcAt(label, first);
  const second = left2[child]!;
  const last = arcAt(label, right1[child]!);
  // What the head has already on either side.
  const headLeft = arcAt(label, left1[head]!);
  const headLeft2 = arcAt(label, left2[head]!);
  const headRight = arcAt(label, right1[head]!);
  const headRight2 = arcAt(label, right2[head]!);
  const beyond = c.buffer;
  let n = 0;
  out[n++] = hash1(side + 1, w);
  out[n++] = hash1(side + 2, t);
  out[n++] = hash2(side + 3, w, t);
  out[n++] = hash1(side + 4, hw);
  out[n++] = hash1(side + 5, ht);
  out[n++] = hash2(side + 6, hw, ht);
  out[n++] = hash2(side + 7, w, hw);
  out[n++] = hash2(side + 8, t, ht);
  out[n++] = hash2(side + 9, w, ht);
  out[n++] = hash2(side + 10, t, hw);
  out[n++] = hash3(side + 11, t, ht, near);
  out[n++] = hash3(side + 12, t, ht, tie);
  out[n++] = hash3(side + 13, t, hw, tie);
  out[n++] = hash3(side + 14, w, ht, tie);
  out[n++] = hash3(side + 15, t, ht, firstArc);
  out[n++] = hash4(side + 16, t, ht, firstArc, arcAt(label, second));
  out[n++] = hash3(side + 17, t, ht, last);
  out[n++] = hash3(side + 18, t, ht, headLeft);
  out[n++] = hash4(side + 19, t, ht, headLeft, headLeft2);
  out[n++] = hash4(side + 20, t, ht, headRight, headRight2);
  out[n++] = hash3(side + 21, t, hw, headLeft);
  out[n++] = hash3(side + 22, t, hw, headRight);
  out[n++] = hash3(side + 23, w, ht, headRight);
  out[n++] = hash2(side + 24, k, ht);
  out[n++] = hash2(side + 25, t, hk);
  out[n++] = hash2(side + 26, k, hk);
  out[n++] = hash3(side + 27, k, tie, ht);
  out[n++] = hash3(side + 28, k, tie, hk);
  out[n++] = hash3(side + 29, t, tag[at - 1]!, ht);
  out[n++] = hash3(side + 30, t, tag[at + 1]!, ht);
  out[n++] = hash3(side + 31, t, ht, tag[above - 1]!);
  out[n++] = hash3(side + 32, t, ht, tag[above + 1]!);
  out[n++] = hash3(side + 33, t, ht, form[at - 1]!);
  out[n++] = hash3(side + 34, t, ht, form[at + 1]!);
  out[n++] = hash3(side + 35, upos[at]!, upos[above]!, form[above - 1]!);
  out[n++] = hash4(side + 36, t, ht, firstArc, headLeft);
  out[n++] = hash4(side + 37, t, ht, firstArc, headRight);
  out[n++] = hash4(side + 38, t, firstArc, last, ht);
  out[n++] = hash2(side + 39, suffix3[at]!, ht);
  out[n++] = hash3(side + 40, t, ht, tag[beyond + PAD]!);
  out[n++] = hash3(side + 41, t, ht, form[beyond + PAD]!);
  out[n++] = hash3(side + 42, t, ht, valueAt(form, second));
  return n;
}
