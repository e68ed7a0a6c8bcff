import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Takes bytes piece by piece. */
export interface Digest {
  update(bytes: Uint8Array): void;
  base64(): string;
}

/** Header by header, the checksums that S3 knows. */
export const checksums: Record<string, () => Digest> = {
  'x-amz-checksum-crc32': () => plainCrc32(),
  'x-amz-checksum-crc32c': () => tableCrc(crc32cTable, null),
  'x-amz-checksum-crc64nvme': () => tableCrc(...crc64Tables),
  'x-amz-checksum-sha1': () => hash('sha1'),
  'x-amz-checksum-sha256': () => hash('sha256'),
};

function hash(algorithm: string): Digest {
  const state = createHash(algorithm);
  return { update: (bytes) => void state.update(bytes), base64: () => state.digest('base64') };
}

function plainCrc32(): Digest {
  let crc = 0;
  return {
    update: (bytes) => {
      crc = crc32(bytes, crc);
    },
    base64: () => bigEndian([crc]),
  };
}

/** Reflected CRC of 32 bits, or of 64 in two halves. */
function tableCrc(low: Uint32Array, high: Uint32Array | null): Digest {
  let [lowPart, highPart] = [0xffffffff, high ? 0xffffffff : 0];
  return {
    update: (bytes) => {
      for (const byte of bytes) {
        const row = (lowPart ^ byte) & 0xff;
        lowPart = ((lowPart >>> 8) | (highPart << 24)) ^ low[row]!;
        if (high) highPart = (highPart >>> 8) ^ high[row]!;
      }
    },
    base64: () => bigEndian(high ? [~highPart, ~lowPart] : [~lowPart]),
  };
}

function bigEndian(words: number[]): string {
  const bytes = Buffer.alloc(4 * words.length);
  for (const [i, word] of words.entries()) bytes.writeUInt32BE(word >>> 0, 4 * i);
  return bytes.toString('base64');
}

const crc32cTable = table64(0x82f63b78n).low;
const crc64 = table64(0x9a6c9329ac4bc9b5n);
const crc64Tables = [crc64.low, crc64.high] as const;

function table64(polynomial: bigint): { low: Uint32Array; high: Uint32Array } {
  const [low, high] = [new Uint32Array(256), new Uint32Array(256)];
  for (let row = 0; row < 256; row++) {
    let value = BigInt(row);
    for (let bit = 0; bit < 8; bit++) value = (value >> 1n) ^ (value & 1n ? polynomial : 0n);
    low[row] = Number(value & 0xffffffffn);
    high[row] = Number(value >> 32n);
  }
  return { low, high };
}
