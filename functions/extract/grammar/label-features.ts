import { type Codes, PAD } from './encode.ts';
import { arcAt, valueAt } from './move-features.ts';
import { Templates } from './templates.ts';
import { type Configuration, LEFT } from './transitions.ts';

/**
 * What an arc is known by: form (w), tag (t), universal part of speech (u) and word class (c) of the child and of its head (h);
 * the words beside them (− before, + after); `tie` ties the child to its head [in, to, that] by relation `tied`, `next` and
 * `after` come inside of it, `last` is the child's outermost to the right; l, l2, r, r2 are relations that the head has already.
 */
const VALUES = `w t u c s3  hw ht hu hc  near tie tied next after last  hl hl2 hr hr2
  t− t+ ht− ht+ w− w+ hw−  bt bw`.split(/\s+/);

export const LABELS = new Templates(
  VALUES,
  `w | t | w t | hw | ht | hw ht | w hw | t ht | w ht | t hw
  t ht near | t ht tie | t hw tie | w ht tie | t ht tied | t ht tied after | t ht last
  t ht hl | t ht hl hl2 | t ht hr hr2 | t hw hl | t hw hr | w ht hr
  c ht | t hc | c hc | c tie ht | c tie hc
  t t− ht | t t+ ht | t ht ht− | t ht ht+ | t ht w− | t ht w+ | u hu hw−
  t ht tied hl | t ht tied hr | t tied last ht | s3 ht | t ht bt | t ht bw | t ht next`,
);

/** Contexts that may settle a relation. */
export const SETTLING_LABELS = new Templates(
  VALUES,
  't ht | t ht near tie | w ht | t hw | t ht hl | w t ht near',
);

export const labelValues = new Int32Array(VALUES.length);

/** Fills `out` with the hashed features of the arc that `move` is about to make, and returns how many. */
export function labelFeatures(
  codes: Codes,
  c: Configuration,
  move: number,
  out: Int32Array,
): number {
  readLabelValues(codes, c, move);
  return LABELS.hash(labelValues, labelSalt(move), out);
}

export const labelSalt = (move: number) => 400 + 100 * move;

/** Fills `labelValues`. */
export function readLabelValues(codes: Codes, c: Configuration, move: number): void {
  const { form, tag, upos, wordClass, suffix3 } = codes;
  const { left1, left2, right1, right2, label } = c;
  const child = c.top(0);
  const head = move === LEFT ? c.buffer : c.top(1);
  const at = child + PAD;
  const above = head + PAD;
  const first = left1[child]!;
  const second = left2[child]!;
  const beyond = c.buffer + PAD;
  const v = labelValues;
  let n = 0;
  // In the order of VALUES.
  v[n++] = form[at]!;
  v[n++] = tag[at]!;
  v[n++] = upos[at]!;
  v[n++] = wordClass[at]!;
  v[n++] = suffix3[at]!;
  v[n++] = form[above]!;
  v[n++] = tag[above]!;
  v[n++] = upos[above]!;
  v[n++] = wordClass[above]!;
  v[n++] = Math.min(Math.abs(head - child), 4);
  v[n++] = valueAt(form, first);
  v[n++] = arcAt(label, first);
  v[n++] = valueAt(form, second);
  v[n++] = arcAt(label, second);
  v[n++] = arcAt(label, right1[child]!);
  v[n++] = arcAt(label, left1[head]!);
  v[n++] = arcAt(label, left2[head]!);
  v[n++] = arcAt(label, right1[head]!);
  v[n++] = arcAt(label, right2[head]!);
  v[n++] = tag[at - 1]!;
  v[n++] = tag[at + 1]!;
  v[n++] = tag[above - 1]!;
  v[n++] = tag[above + 1]!;
  v[n++] = form[at - 1]!;
  v[n++] = form[at + 1]!;
  v[n++] = form[above - 1]!;
  v[n++] = tag[beyond]!;
  v[n++] = form[beyond]!;
}
