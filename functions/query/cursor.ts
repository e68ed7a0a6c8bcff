import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** How long a client may take for its next page. */
export const cursorLifetimeMs = 24 * 60 * 60 * 1000;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

export type CursorFault = 'damaged' | 'expired';

/**
 * A place in a list as an opaque word: AES-256-GCM over the position and its expiry, with what was asked (`question`) as
 * associated data, so that an edited cursor and a cursor of another list fail alike. A new key makes all old cursors `damaged`.
 */
export function sealCursor(
  key: Uint8Array,
  question: string,
  position: string,
  now: number,
): string {
  const nonce = randomBytes(nonceLength);
  const seal = createCipheriv(cipher, key, nonce).setAAD(digest(question));
  const expires = Buffer.alloc(6);
  expires.writeUIntBE(now + cursorLifetimeMs, 0, 6);
  const body = Buffer.concat([seal.update(expires), seal.update(position, 'utf8'), seal.final()]);
  return Buffer.concat([nonce, seal.getAuthTag(), body]).toString('base64url');
}

export function openCursor(
  key: Uint8Array,
  question: string,
  cursor: string,
  now: number,
): { position: string } | { fault: CursorFault } {
  const bytes = Buffer.from(cursor, 'base64url');
  // Decoding forgives letters outside the alphabet and spare bits at the end; one cursor has one spelling.
  if (bytes.toString('base64url') !== cursor) return { fault: 'damaged' };
  if (bytes.length < nonceLength + tagLength + 6) return { fault: 'damaged' };
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
  if (body.readUIntBE(0, 6) < now) return { fault: 'expired' };
  return { position: body.subarray(6).toString('utf8') };
}

const digest = (question: string) => createHash('sha256').update(question).digest();
