import { type Codes, PAD } from './encode.ts';
import { hash1, hash2, hash3, hash4 } from './hash.ts';
import type { Configuration } from './transitions.ts';

export const MOVE_FEATURES = 120;
const NONE = 0x3f3f3f;

/** Fills `out` with the hashed features of a configuration and returns how many. */
export function moveFeatures(codes: Codes, c: Configuration, out: Uint32Array): number {
  const { form, tag, upos, wordClass, coarseClass, marks } = codes;
  const { left1, left2, right1, right2, leftCount, rightCount, label } = c;
  let n = 0;
  const s0 = c.top(0);
  const s1 = c.top(1);
  const s2 = c.top(2);
  const s3 = c.top(3);
  const b0 = c.buffer;
  const atS0 = s0 + PAD;
  const atS1 = s1 + PAD;
  const atB0 = b0 + PAD;

  // Words, tags and classes; a place with no word is `NONE`.
  const s0w = s0 < 0 ? NONE : form[atS0]!;
  const s0t = s0 < 0 ? NONE : tag[atS0]!;
  const s0u = s0 < 0 ? 63 : upos[atS0]!;
  const s0c = s0 < 0 ? NONE : wordClass[atS0]!;
  const s1w = s1 < 0 ? NONE : form[atS1]!;
  const s1t = s1 < 0 ? NONE : tag[atS1]!;
  const s1u = s1 < 0 ? 63 : upos[atS1]!;
  const s1c = s1 < 0 ? NONE : wordClass[atS1]!;
  const s2w = s2 < 0 ? NONE : form[s2 + PAD]!;
  const s2t = s2 < 0 ? NONE : tag[s2 + PAD]!;
  const s2u = s2 < 0 ? 63 : upos[s2 + PAD]!;
  const s3u = s3 < 0 ? 63 : upos[s3 + PAD]!;
  const b0w = form[atB0]!;
  const b0t = tag[atB0]!;
  const b0u = upos[atB0]!;
  const b0c = wordClass[atB0]!;
  const inside = b0 < c.length;
  const b1w = inside ? form[atB0 + 1]! : NONE;
  const b1t = inside ? tag[atB0 + 1]! : NONE;
  const b1u = inside ? upos[atB0 + 1]! : 63;
  const b1c = inside ? wordClass[atB0 + 1]! : NONE;
  const b2w = inside ? form[atB0 + 2]! : NONE;
  const b2t = inside ? tag[atB0 + 2]! : NONE;
  const b2u = inside ? upos[atB0 + 2]! : 63;

  const b2c = inside ? wordClass[atB0 + 2]! : NONE;
  const b3t = inside ? tag[atB0 + 3]! : NONE;

  // Dependents found so far.
  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s0lt = valueAt(tag, s0l);
  const s0rt = valueAt(tag, s0r);
  const s1lt = valueAt(tag, s1l);
  const s1rt = valueAt(tag, s1r);
  const b0lt = valueAt(tag, b0l);
  const s0ld = arcAt(label, s0l);
  const s0rd = arcAt(label, s0r);
  const s1ld = arcAt(label, s1l);
  const s1rd = arcAt(label, s1r);
  const b0ld = arcAt(label, b0l);
  const s0lw = valueAt(form, s0l);
  const s0rw = valueAt(form, s0r);
  const s1rw = valueAt(form, s1r);
  const b0lw = valueAt(form, b0l);
  const s0v = s0 < 0 ? 0 : Math.min(leftCount[s0]!, 3) * 4 + Math.min(rightCount[s0]!, 3);
  const s1v = s1 < 0 ? 0 : Math.min(leftCount[s1]!, 3) * 4 + Math.min(rightCount[s1]!, 3);
  const b0v = Math.min(leftCount[b0]!, 3);
  const near = s0 < 0 ? 0 : bucket(b0 - s0);
  const marksNear = s0 < 0 ? 0 : Math.min(marks[atB0]! - marks[atS0]!, 3);
  const marksFar = s1 < 0 ? 0 : Math.min(marks[atS0]! - marks[atS1]!, 3);
  const far = s1 < 0 ? 0 : bucket(s0 - s1);

  out[n++] = hash1(1, s0w);
  out[n++] = hash1(2, s0t);
  out[n++] = hash2(3, s0w, s0t);
  out[n++] = hash1(4, s1w);
  out[n++] = hash1(5, s1t);
  out[n++] = hash2(6, s1w, s1t);
  out[n++] = hash1(7, b0w);
  out[n++] = hash1(8, b0t);
  out[n++] = hash2(9, b0w, b0t);
  out[n++] = hash2(10, b1w, b1t);
  out[n++] = hash1(11, b1t);
  out[n++] = hash2(12, b2w, b2t);
  out[n++] = hash1(13, b2t);
  out[n++] = hash2(14, s2w, s2t);
  out[n++] = hash1(15, s2t);

  out[n++] = hash3(16, s0w, s0t, b0w);
  out[n++] = hash3(17, s0w, b0w, b0t);
  out[n++] = hash2(18, s0w, b0w);
  out[n++] = hash2(19, s0w, b0t);
  out[n++] = hash2(20, s0t, b0w);
  out[n++] = hash2(21, s0t, b0t);
  out[n++] = hash2(22, s1w, s0w);
  out[n++] = hash2(23, s1w, s0t);
  out[n++] = hash2(24, s1t, s0w);
  out[n++] = hash2(25, s1t, s0t);
  out[n++] = hash2(26, s1w, b0w);
  out[n++] = hash2(27, s1w, b0t);
  out[n++] = hash2(28, s1t, b0w);
  out[n++] = hash2(29, s1t, b0t);
  out[n++] = hash2(30, b0t, b1t);
  out[n++] = hash2(31, b0w, b1t);
  out[n++] = hash2(32, b0t, b1w);
  out[n++] = hash2(33, s0w, b1t);
  out[n++] = hash2(34, s0t, b1w);

  out[n++] = hash3(35, b0t, b1t, b2t);
  out[n++] = hash3(36, s0t, b0t, b1t);
  out[n++] = hash3(37, s1t, s0t, b0t);
  out[n++] = hash3(38, s2t, s1t, s0t);
  out[n++] = hash4(39, s1t, s0t, b0t, b1t);
  out[n++] = hash4(40, s2u, s1u, s0u, b0t);
  out[n++] = hash4(41, s0u, b0u, b1u, b2u);
  out[n++] = hash4(42, s3u, s2u, s1u, s0u);
  out[n++] = hash3(43, s0t, s0lt, b0t);
  out[n++] = hash3(44, s0t, s0rt, b0t);
  out[n++] = hash3(45, s0t, b0t, b0lt);
  out[n++] = hash3(46, s1t, s1rt, s0t);
  out[n++] = hash3(47, s1t, s1lt, s0t);
  out[n++] = hash3(48, s1t, s0t, s0lt);
  out[n++] = hash3(49, s1t, s0t, s0rt);

  out[n++] = hash2(50, s0w, near);
  out[n++] = hash2(51, s0t, near);
  out[n++] = hash2(52, b0w, near);
  out[n++] = hash2(53, b0t, near);
  out[n++] = hash3(54, s0t, b0t, near);
  out[n++] = hash2(55, s1w, far);
  out[n++] = hash2(56, s0w, far);
  out[n++] = hash3(57, s1t, s0t, far);
  out[n++] = hash4(58, s1u, s0u, b0u, far);

  out[n++] = hash2(59, s0w, s0v);
  out[n++] = hash2(60, s0t, s0v);
  out[n++] = hash2(61, s1w, s1v);
  out[n++] = hash2(62, s1t, s1v);
  out[n++] = hash2(63, b0w, b0v);
  out[n++] = hash2(64, b0t, b0v);

  out[n++] = hash2(65, s0t, s0ld);
  out[n++] = hash2(66, s0t, s0rd);
  out[n++] = hash2(67, s0w, s0ld);
  out[n++] = hash2(68, s0w, s0rd);
  out[n++] = hash2(69, s1t, s1ld);
  out[n++] = hash2(70, s1t, s1rd);
  out[n++] = hash2(71, s1w, s1rd);
  out[n++] = hash2(72, s1w, s1ld);
  out[n++] = hash2(73, b0t, b0ld);
  out[n++] = hash2(74, b0w, b0ld);
  out[n++] = hash3(75, s0t, s0ld, arcAt(label, s0l2));
  out[n++] = hash3(76, s0t, s0rd, arcAt(label, s0r2));
  out[n++] = hash3(77, s1t, s1rd, arcAt(label, s1r2));
  out[n++] = hash3(78, b0t, b0ld, arcAt(label, b0l2));
  out[n++] = hash4(79, s0t, s0ld, s0rd, b0t);
  out[n++] = hash4(80, s1t, s1ld, s1rd, s0t);
  out[n++] = hash4(81, s1t, s1rd, s0t, s0ld);

  // What a preposition or marker ties together [talks in Seoul: held, in, Seoul].
  out[n++] = hash3(82, s1w, s0lw, s0t);
  out[n++] = hash3(83, s1t, s0lw, s0t);
  out[n++] = hash3(84, s1t, s0lw, s0w);
  out[n++] = hash3(85, s0w, b0lw, b0t);
  out[n++] = hash3(86, s0t, b0lw, b0t);
  out[n++] = hash2(87, s0lw, b0w);
  out[n++] = hash3(88, s1w, s0t, b0w);
  out[n++] = hash3(89, s1t, s0t, b0w);
  out[n++] = hash3(90, s1u, s0w, b0w);
  out[n++] = hash3(91, s0t, b0w, b1t);
  out[n++] = hash3(92, s0w, b0w, b1t);
  out[n++] = hash3(93, s0t, s0rw, b0t);
  out[n++] = hash3(94, s1t, s1rw, s0t);
  out[n++] = hash3(95, s1w, s1rd, s0t);

  out[n++] = hash2(96, s0c, b0c);
  out[n++] = hash2(97, s0c, b0t);
  out[n++] = hash2(98, s0t, b0c);
  out[n++] = hash2(99, s1c, s0c);
  out[n++] = hash2(100, s1c, s0t);
  out[n++] = hash2(101, s1t, s0c);
  out[n++] = hash3(102, s1c, s0lw, s0c);
  out[n++] = hash3(103, s0c, b0w, b1c);
  out[n++] = hash3(104, s1c, s0c, b0w);
  out[n++] = hash2(105, b0c, b1c);
  out[n++] = hash3(106, s1u, s0u, b0c);
  out[n++] = hash3(107, s0u, s0ld, coarseClass[atB0]!);
  out[n++] = hash3(108, s1c, b0w, b1c);
  out[n++] = hash3(109, s1c, b0w, b2c);
  out[n++] = hash3(110, s0c, b0w, b2c);
  out[n++] = hash3(111, s1w, s0lw, s0c);
  out[n++] = hash3(112, b1t, b2t, b3t);
  out[n++] = hash3(113, s0t, b0t, marksNear);
  out[n++] = hash4(114, s1t, s0t, b0t, marksFar);
  out[n++] = hash4(115, s1u, s0u, b0u, marksFar * 4 + marksNear);
  out[n++] = hash3(116, s1t, s0t, marksFar);
  return n;
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
