/** What a UTF-16 unit is to the tokenizer. Surrogates are `symbol`: emoji stand alone, rare letters outside the BMP too. */
export const space = 0;
export const letter = 1;
export const digit = 2;
export const mark = 3;
export const symbol = 4;
/** Seen by nobody, part of whatever stands around it [soft hyphen, zero-width space, direction marks]. */
export const hidden = 5;

const kinds = new Uint8Array(65536).fill(letter);
const set = (kind: number, ...ranges: (readonly [number, number])[]) => {
  for (const [from, to] of ranges) kinds.fill(kind, from, to + 1);
};
set(space, [0x00, 0x20], [0x7f, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]);
set(space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
set(digit, [0x30, 0x39], [0x0660, 0x0669], [0xff10, 0xff19]);
set(mark, [0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]);
set(symbol, [0xa1, 0xa9], [0xab, 0xac], [0xae, 0xb1], [0xb4, 0xb4], [0xb6, 0xb8], [0xbb, 0xbb]);
set(symbol, [0xbf, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2010, 0x2027], [0x2030, 0x205e]);
set(
  symbol,
  [0x20a0, 0x20cf],
  [0x2100, 0x2bff],
  [0x3001, 0x3030],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
);
set(symbol, [0xff01, 0xff0f], [0xfff9, 0xffff]);
set(hidden, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f]);
set(hidden, [0xfeff, 0xfeff], [0x061c, 0x061c], [0x180e, 0x180e]);

export const kindOf = (code: number): number => kinds[code]!;
/** NaN, the code beyond either end of a text, counts as space. */
export const isSpace = (code: number): boolean => kinds[code] === space || Number.isNaN(code);
export const isWordCode = (code: number): boolean => {
  const kind = kinds[code];
  return kind === letter || kind === digit;
};
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (kinds[code] !== letter) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (kinds[code] !== letter) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
export const isHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011;
/** A dash that sets off words, or several in a row [- -- – — _]. */
export const isDash = (code: number): boolean =>
  isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x5f || code === 0x2212;
