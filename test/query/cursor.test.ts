import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiryAt, openCursor, sealCursor } from '../../functions/query/cursor.ts';

const key = randomBytes(32);
const now = Date.UTC(2024, 4, 7);
const question = 'events?country=JPN';

describe('a cursor', () => {
  test('gives back its position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (position) => {
        const cursor = sealCursor(key, question, position, now);
        expect(openCursor(key, question, cursor, now)).toEqual({ position });
      }),
    );
  });

  test('tells nothing of its position, and is the same for the same place on the same day', () => {
    const cursor = sealCursor(key, question, 'E#2011', now);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('2011');
    expect(sealCursor(key, question, 'E#2011', now + 1000)).toBe(cursor);
    expect(sealCursor(key, question, 'E#2011', now + 86_400_000)).not.toBe(cursor);
    expect(sealCursor(key, 'other', 'E#2011', now).slice(0, 16)).not.toBe(cursor.slice(0, 16));
  });

  test('is refused with any one bit flipped, in its letters or in its bytes', () => {
    const cursor = sealCursor(key, question, '{"pk":"T#2011","sk":"2011-01-10#x"}', now);
    const letters = Buffer.from(cursor, 'ascii');
    const bytes = Buffer.from(cursor, 'base64url');
    for (let bit = 0; bit < letters.length * 8; bit++) {
      const edited = flip(letters, bit).toString('latin1');
      expect(openCursor(key, question, edited, now)).toEqual({ fault: 'damaged' });
    }
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const edited = flip(bytes, bit).toString('base64url');
      expect(openCursor(key, question, edited, now)).toEqual({ fault: 'damaged' });
    }
  });

  test('is refused with another question, another key, too short, too long, or with padding', () => {
    const cursor = sealCursor(key, question, 'here', now);
    const damaged = { fault: 'damaged' };
    expect(openCursor(key, 'events?country=KOR', cursor, now)).toEqual(damaged);
    expect(openCursor(randomBytes(32), question, cursor, now)).toEqual(damaged);
    expect(openCursor(key, question, `${cursor}A`, now)).toEqual(damaged);
    expect(openCursor(key, question, cursor.slice(0, 20), now)).toEqual(damaged);
    expect(openCursor(key, question, `${cursor}==`, now)).toEqual(damaged);
    expect(openCursor(key, question, '', now)).toEqual(damaged);
  });

  test('runs out', () => {
    const cursor = sealCursor(key, question, 'here', now);
    expect(openCursor(key, question, cursor, expiryAt(now))).toEqual({ position: 'here' });
    expect(openCursor(key, question, cursor, expiryAt(now) + 1)).toEqual({
      fault: 'expired',
    });
  });
});

function flip(bytes: Buffer, bit: number): Buffer {
  const edited = Buffer.from(bytes);
  edited[bit >> 3]! ^= 1 << (bit & 7);
  return edited;
}
