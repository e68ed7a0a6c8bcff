import { randomBytes, randomInt } from 'node:crypto';
import { openCursor, sealCursor } from '../../../functions/query/cursor.ts';

/** Single bits flipped in the letters and in the bytes of cursors; every one must be refused. */
export function measureTampering(flips: number): void {
  const key = randomBytes(32);
  const now = Date.now();
  let opened = 0;
  for (let n = 0; n < flips; n++) {
    const position = JSON.stringify({ after: `2011-01-10#${n}` });
    const cursor = sealCursor(key, 'events', position, now);
    const asLetters = n % 2 === 0;
    const bytes = Buffer.from(cursor, asLetters ? 'ascii' : 'base64url');
    const bit = randomInt(bytes.length * 8);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    const edited = bytes.toString(asLetters ? 'latin1' : 'base64url');
    if ('position' in openCursor(key, 'events', edited, now)) opened++;
  }
  console.log(`cursors: ${flips - opened} of ${flips} with a flipped bit refused`);
  if (opened > 0) process.exitCode = 1;
}
