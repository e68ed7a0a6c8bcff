import { S3Error } from './s3-error.ts';

/** A stretch of bytes, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** [bytes=0-99, bytes=100-, bytes=-100]; null for the whole, also when several ranges are asked for, as in S3. */
export function readRange(text: string | undefined, size: number): Range | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(text ?? '') ?? [];
  if (!first && !last) return null;
  if (first && last && Number(last) < Number(first)) return null;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(size, Number(last) + 1) : size;
  if (start < end) return { start, end };
  throw new S3Error('InvalidRange', 'The requested range is not satisfiable', {
    'content-range': `bytes */${size}`,
  });
}
