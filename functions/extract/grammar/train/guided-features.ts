import type { Codes } from '../encode.ts';
import { PAD } from '../encode.ts';
import { finish, hashText, mix } from '../hash.ts';
import type { Configuration } from '../transitions.ts';
import type { Guide } from './guide.ts';

export const GUIDED_FEATURES = 40;

/** A guide as numbers. */
export interface GuideCodes {
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly original: Int32Array;
  readonly tag: Int32Array;
}

export function encodeGuide(guide: Guide): GuideCodes {
  const hashes = (names: readonly string[]) => Int32Array.from(names, (name) => hashText(name));
  return {
    head: guide.head,
    label: hashes(guide.label),
    original: hashes(guide.original),
    tag: hashes(guide.tag),
  };
}

/** Adds what the guide says of a word's tag. */
export function guidedTagFeatures(
  codes: Codes,
  at: number,
  guide: GuideCodes,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const i = at - PAD;
  const f = (salt: number, ...values: number[]) => {
    let h = salt;
    for (const value of values) h = mix(h, value);
    out[n++] = finish(h);
  };
  const tag = guide.tag[i]!;
  const label = guide.original[i]!;
  const h = guide.head[i]!;
  const above = h < guide.head.length ? guide.tag[h]! : 0;
  f(200, tag);
  f(201, tag, codes.form[at]!);
  f(202, tag, codes.tag[at - 1]!);
  f(203, tag, label);
  f(204, tag, label, above);
  f(205, tag, i + 1 < guide.tag.length ? guide.tag[i + 1]! : 0);
  f(206, tag, label, codes.form[at]!);
  f(207, tag, label, codes.ambiguity[at]!);
  return n;
}

/** Adds what the guide says of the words at hand: where their heads are, by which relation. */
export function guidedParseFeatures(
  codes: Codes,
  c: Configuration,
  guide: GuideCodes,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const f = (salt: number, ...values: number[]) => {
    let h = salt;
    for (const value of values) h = mix(h, value);
    out[n++] = finish(h);
  };
  const s0 = c.top(0);
  const s1 = c.top(1);
  const b0 = c.buffer;
  const { head, label, original, tag } = guide;
  const of = (list: Int32Array, i: number) => (i < 0 || i >= c.length ? -1 : list[i]!);
  const where = (i: number) => {
    if (i < 0 || i >= c.length) return 9;
    const h = head[i]!;
    if (h === s0) return 1;
    if (h === s1) return 2;
    if (h === b0) return 3;
    if (h === c.length) return 4;
    return h > b0 ? 5 : 6;
  };
  let pending = 0;
  let behind = 0;
  for (let i = b0; i < c.length; i++)
    if (head[i] === s0) pending = i === b0 ? 2 : Math.max(pending, 1);
  for (let i = 0; i < c.depth; i++)
    if (head[c.stack[i]!] === b0) behind = i === c.depth - 1 ? 2 : Math.max(behind, 1);
  const w0 = where(s0);
  const w1 = where(s1);
  const wb = where(b0);
  const l0 = of(label, s0);
  const l1 = of(label, s1);
  const lb = of(label, b0);
  const t0 = s0 < 0 ? -1 : codes.tag[s0 + PAD]!;
  const t1 = s1 < 0 ? -1 : codes.tag[s1 + PAD]!;
  const tb = codes.tag[b0 + PAD]!;
  f(300, w0, w1, wb);
  f(301, w0, l0);
  f(302, w0, l0, pending);
  f(303, w0, l0, pending, behind);
  f(304, w0, l0, t0);
  f(305, w0, l0, t0, tb);
  f(306, w0, l0, t0, t1);
  f(307, w0, l0, s0 < 0 ? -1 : codes.form[s0 + PAD]!);
  f(308, w0, pending, tb);
  f(309, w0, wb, pending, behind);
  f(310, w0, wb, l0, lb);
  f(311, w0, of(original, s0));
  f(312, w0, of(original, s0), of(original, b0));
  f(313, w0, of(original, s0), of(original, s1));
  f(314, wb, lb);
  f(315, wb, lb, tb);
  f(316, w0, wb, w1, pending, behind);
  f(317, w1, l1, w0, l0);
  f(318, of(tag, s0), of(tag, b0), w0);
  f(319, of(tag, s0), of(tag, s1), w0);
  f(320, w0, l0, pending, of(original, b0));
  f(321, w0, l0, lb, pending, tb);
  f(322, w0, l0, codes.form[b0 + PAD]!);
  f(323, of(original, s0), of(tag, s0), of(tag, s1));
  return n;
}
