import { S3Error } from './s3-error.ts';

const longestLine = 16 * 1024;
const chunkLine = /^([0-9a-f]{1,16})(?:;.*)?$/i;

/**
 * The bytes inside a body that the SDK cut into chunks, so that it could send a checksum after them. Fills `trailers` at the end.
 * [5;chunk-signature=…␍␊hello␍␊0;…␍␊x-amz-checksum-crc32:NhCmhg==␍␊␍␊ → hello]
 */
export async function* decodeChunks(
  source: AsyncIterable<Buffer>,
  trailers: Record<string, string>,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  for (;;) {
    const size = chunkLine.exec((await reader.line()) ?? '')?.[1];
    if (!size) throw new S3Error('IncompleteBody', 'A chunk of the body has no size.');
    if (Number.parseInt(size, 16) === 0) break;
    yield* reader.take(Number.parseInt(size, 16));
    if ((await reader.line()) !== '') {
      throw new S3Error('IncompleteBody', 'A chunk of the body is not as long as it says.');
    }
  }
  for (let line = await reader.line(); line; line = await reader.line()) {
    const colon = line.indexOf(':');
    trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
}

/** Lines and counted bytes, taken in turn from a stream. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Without its line end; null where the stream is over. */
  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.toString('latin1', 0, end).replace(/\r$/, '');
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (this.#rest.length > longestLine) {
        throw new S3Error('InvalidRequest', 'A line between two chunks of the body is too long.');
      }
      const more = await this.#source.next();
      if (more.done) return null;
      this.#rest = Buffer.concat([this.#rest, more.value]);
    }
  }

  async *take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0) {
        const more = await this.#source.next();
        if (more.done) throw new S3Error('IncompleteBody', 'The body ends inside a chunk.');
        this.#rest = more.value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}
