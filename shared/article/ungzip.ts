import { gunzipSync } from 'node:zlib';
import { mediaType } from './format.ts';
import { Rejected } from './rejection.ts';
import type { Upload } from './upload.ts';

/** The bytes inside, where an upload is gzipped; a bomb is cut off at `most` bytes. */
export function ungzip(bytes: Uint8Array, upload: Upload, most: number): Uint8Array {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const said =
    /\.gz$/i.test(upload.key) ||
    /\bgzip\b/i.test(upload.contentEncoding ?? '') ||
    /gzip$/.test(mediaType(upload.contentType));
  // Some clients unpack on the way and leave the name as it was.
  if (!zipped || !said) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Rejected(
        'too-large',
        `${upload.key} unpacks to more than ${most / 1024 / 1024} MB.`,
        'Upload each article as a file of its own.',
      );
    }
    throw new Rejected(
      'broken',
      `${upload.key} is no whole gzip file (${(error as Error).message}).`,
      'Upload it again, or without compression.',
    );
  }
}
