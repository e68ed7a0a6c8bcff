import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

const dayMs = 24 * 60 * 60 * 1000;
const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const expiryLength = 6;

export type CursorFault = 'damaged' | 'expired';

/**
 * A place in a list as an opaque word: AES-256-GCM over the position and its expiry, with what was asked (`question`) as
 * associated data, so that an edited cursor and a cursor of another list fail alike. A new key makes all old cursors `damaged`.
 *
 * The nonce is a keyed digest of what it seals: on one day the same place gets the same cursor, so a page that did not change keeps its ETag.
 */
export function sealCursor(
  key: Uint8Array,
  question: string,
  position: string,
  now: number,
): string {
  const expires = Buffer.alloc(expiryLength);
  expires.writeUIntBE(expiryAt(now), 0, expiryLength);
  const plain = Buffer.concat([expires, Buffer.from(position, 'utf8')]);
  const bound = digest(question);
  const nonce = createHmac('sha256', key).update(bound).update(plain).digest();
  const seal = createCipheriv(cipher, key, nonce.subarray(0, nonceLength)).setAAD(bound);
  const body = Buffer.concat([seal.update(plain), seal.final()]);
  const parts = [nonce.subarray(0, nonceLength), seal.getAuthTag(), body];
  return Buffer.concat(parts).toString('base64url');
}

/** The end of the day (UTC) after `now`: a client has one to two days for its next page. */
export const expiryAt = (now: number) => (Math.floor(now / dayMs) + 2) * dayMs;

export function openCursor(
  key: Uint8Array,
  question: string,
  cursor: string,
  now: number,
): { position: string } | { fault: CursorFault } {
  const bytes = Buffer.from(cursor, 'base64url');
  // Decoding forgives letters outside the alphabet and spare bits at the end; one cursor has one spelling.
  if (bytes.toString('base64url') !== cursor) return { fault: 'damaged' };
  if (bytes.length < nonceLength + tagLength + expiryLength) return { fault: 'damaged' };
  const nonce = bytes.subarray(0, nonceLength);
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  const open = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
    .setAAD(digest(question))
    .setAuthTag(tag);
  const body = open.update(bytes.subarray(nonceLength + tagLength));
  try {
    open.final();
  } catch {
    return { fault: 'damaged' };
  }
  if (body.readUIntBE(0, expiryLength) < now) return { fault: 'expired' };
  return { position: body.subarray(expiryLength).toString('utf8') };
}

const digest = (question: string) => createHash('sha256').update(question).digest();
