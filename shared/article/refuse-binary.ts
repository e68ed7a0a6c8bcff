import { Rejected } from './rejection.ts';

const magics: [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'gzipped data'],
  ['\x7fELF', 'a program'],
];

/** Throws `Rejected` unless this is text, which holds no zero bytes and hardly any control characters. */
export function refuseBinary(text: string, bytes: Uint8Array, key: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const known = magics.find(([magic]) => head.startsWith(magic))?.[1];
  let controls = 0;
  const length = Math.min(text.length, 65536);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) controls += 50;
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85)
    )
      controls++;
  }
  if (known === undefined && controls <= length / 50) return;
  throw new Rejected(
    'binary',
    `${key} holds ${known ?? 'binary data'}, no text.`,
    'Upload the text of the article, in UTF-8 if you can.',
  );
}
