/** Mixes a number into a running hash: one multiply and two shifts, all in 32 bits. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b);
}

/** Last step of a hash: spreads the high bits down, because tables are indexed by the low ones. */
export function finish(hash: number): number {
  const h = hash ^ (hash >>> 13);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A character as features see it: lower case, digits alike, curly quotes and dashes plain. */
function plainCode(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code >= 0x30 && code <= 0x39 ? 0x30 : code;
  }
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  return code === 0x2013 || code === 0x2014 ? 0x2d : code;
}

/** Hash of `text` from `from` to `to`, in plain characters, repeated dashes as one: [“—”] and [--] are alike. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  let last = 0;
  for (let i = from; i < to; i++) {
    const c = plainCode(text.charCodeAt(i));
    if (c === 0x2d && last === 0x2d) continue;
    h = Math.imul(h ^ c, 0x01000193);
    last = c;
  }
  return finish(Math.imul(h, 0x85ebca6b));
}

/** Last step of a feature's hash: as `finish`, but signed, because engines keep small integers unboxed, large unsigned ones not. */
export function spread(hash: number): number {
  const h = hash ^ (hash >>> 13);
  return h ^ (h >>> 16);
}
