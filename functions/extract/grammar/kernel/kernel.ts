/**
 * Sums of 16-bit numbers, eight at a time. Addresses are in bytes, widths in numbers (a multiple of 32); `rows` lists addresses of rows.
 * Everything is added up in the order of the list, in integers: the answers are the same on every machine.
 */

/** out = (vector × matrix + half) >> shift; the matrix has rows 2k and 2k + 1 interleaved, so that one instruction takes both. */
export function project(
  vector: usize,
  size: i32,
  matrix: usize,
  width: i32,
  shift: i32,
  out: usize,
): void {
  const half = i32x4.splat(1 << (shift - 1));
  const row = (<usize>width) << 2;
  for (let at: usize = 0; at < row; at += 64) {
    let a = half;
    let b = half;
    let c = half;
    let d = half;
    let m = matrix + at;
    for (let k: usize = 0; k < (<usize>size) << 1; k += 4) {
      const pair = v128.load32_splat(vector + k);
      a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(m)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(m, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(m, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(m, 48)));
      m += row;
    }
    const to = out + (at >> 1);
    v128.store(to, i16x8.narrow_i32x4_s(i32x4.shr_s(a, shift), i32x4.shr_s(b, shift)));
    v128.store(to, i16x8.narrow_i32x4_s(i32x4.shr_s(c, shift), i32x4.shr_s(d, shift)), 16);
  }
}

/** out = the sum of `count` rows, or `least` where that is more; sums stop at the ends of 16 bits. */
export function sum(rows: usize, count: i32, width: i32, least: i32, out: usize): void {
  const floor = i16x8.splat(<i16>least);
  const end = rows + ((<usize>count) << 2);
  for (let at: usize = 0; at < (<usize>width) << 1; at += 64) {
    let a = i16x8.splat(0);
    let b = a;
    let c = a;
    let d = a;
    for (let p = rows; p < end; p += 4) {
      const row = <usize>load<u32>(p) + at;
      a = i16x8.add_sat_s(a, v128.load(row));
      b = i16x8.add_sat_s(b, v128.load(row, 16));
      c = i16x8.add_sat_s(c, v128.load(row, 32));
      d = i16x8.add_sat_s(d, v128.load(row, 48));
    }
    const to = out + at;
    v128.store(to, i16x8.max_s(a, floor));
    v128.store(to, i16x8.max_s(b, floor), 16);
    v128.store(to, i16x8.max_s(c, floor), 32);
    v128.store(to, i16x8.max_s(d, floor), 48);
  }
}

/** The best of the answers `from` to `to`: the first whose row of weights gives the largest product with the hidden vector. */
export function best(
  hidden: usize,
  width: i32,
  weights: usize,
  biases: usize,
  from: i32,
  to: i32,
): i32 {
  let best = from;
  let most = i32.MIN_VALUE;
  const row = (<usize>width) << 1;
  for (let k = from; k < to; k++) {
    let a = i32x4.splat(0);
    let b = a;
    const w = weights + <usize>k * row;
    for (let at: usize = 0; at < row; at += 32) {
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(hidden + at), v128.load(w + at)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(hidden + at, 16), v128.load(w + at, 16)));
    }
    a = i32x4.add(a, b);
    a = i32x4.add(a, i8x16.shuffle(a, a, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    const score =
      i32x4.extract_lane(a, 0) + i32x4.extract_lane(a, 1) + load<i32>(biases + ((<usize>k) << 2));
    if (score > most) {
      most = score;
      best = k;
    }
  }
  return best;
}
