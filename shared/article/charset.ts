import { isUtf8 } from 'node:buffer';

/**
 * Bytes to text: byte order mark, then what is declared, then UTF-16 by its zero bytes, then strict UTF-8, then windows-1252.
 * A declaration that the bytes contradict is passed over. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array, declared: readonly (string | null)[]): string {
  return decode(bytes, declared)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array, declared: readonly (string | null)[]): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16Order(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (isUtf8(bytes)) {
    const escaped = declared.find((label) => label !== null && /^iso-2022-|^hz-gb/i.test(label));
    return escaped ? legacy(bytes, escaped) : utf8(bytes);
  }
  for (const label of declared) {
    if (label === null || /^utf-?8$/i.test(label)) continue;
    return legacy(bytes, label);
  }
  return windows1252(bytes);
}

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);

/** Text of Latin letters in UTF-16 has a zero in every other byte. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 2048);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** A label nobody knows, and all names of Latin-1, mean windows-1252, as browsers have it. */
function legacy(bytes: Uint8Array, label: string): string {
  try {
    const decoder = new TextDecoder(label.trim());
    if (decoder.encoding === 'windows-1252') return windows1252(bytes);
    return decoder.decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What windows-1252 has at 0x80 to 0x9F. Node 20's own decoder leaves control characters there (nodejs/node#56542). */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80]!);
}

/** [text/html; charset=iso-8859-1 → iso-8859-1] */
export const charsetOf = (contentType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;

/** What a page or an XML document declares within its first 4 kB [<meta charset="…">] [<?xml encoding="…"?>]. */
export function charsetInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding=["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}
