import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this a compressed answer is hardly smaller. */
const worthwhile = 1024;

/** A window as large as the answers: a larger one takes longer to set up than they take to compress. */
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

const encoders = {
  br: (body: Uint8Array) => brotliCompressSync(body, { params: brotli }),
  gzip: (body: Uint8Array) => gzipSync(body, { level: 6 }),
};

/** The body in the best encoding that the client takes, brotli first. */
export function compress(
  body: Uint8Array,
  acceptEncoding: string | null,
): { body: Uint8Array; encoding: keyof typeof encoders | null } {
  if (body.length < worthwhile) return { body, encoding: null };
  const taken = (acceptEncoding ?? '').toLowerCase().slice(0, 200).split(',');
  for (const encoding of ['br', 'gzip'] as const) {
    const offer = taken.map((part) => part.trim().split(';')).find(([name]) => name === encoding);
    if (offer && !/^\s*q=0(\.0*)?\s*$/.test(offer[1] ?? '')) {
      return { body: encoders[encoding](body), encoding };
    }
  }
  return { body, encoding: null };
}
