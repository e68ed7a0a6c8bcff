import type { Article } from '../article.ts';
import { isoDay, readDay } from './read-day.ts';
import { Rejected } from './rejection.ts';
import type { Upload } from './upload.ts';

/** What the upload's metadata says of the article; throws `Rejected` when its day is none. */
export function uploadMetadata({ key, metadata = {} }: Upload): Omit<Article, 'text'> {
  const values = new Map(
    Object.entries(metadata).map(([name, value]) => [
      name.toLowerCase(),
      oneLine(decodeHeader(value)),
    ]),
  );
  const written = values.get('published') ?? null;
  const published = dayOf(written);
  if (written !== null && published === null) {
    throw new Rejected(
      'metadata',
      `${key}: the metadata “published” is “${written.slice(0, 40)}”, which is no day.`,
      'Write it as YYYY-MM-DD and upload the article again.',
    );
  }
  return {
    title: values.get('title') ?? null,
    published,
    publisher: values.get('publisher') ?? null,
    url: webAddress(values.get('url') ?? null),
  };
}

/** S3 hands out metadata that is not ASCII as mail headers have it [=?UTF-8?Q?Caf=C3=A9?= → Café]. */
function decodeHeader(value: string): string {
  return value.replace(
    /=\?([\w-]+)\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi,
    (whole, charset, code, data) => {
      try {
        const bytes =
          code.toLowerCase() === 'b'
            ? Buffer.from(data, 'base64')
            : Buffer.from(
                data
                  .replace(/_/g, ' ')
                  .replace(/=([0-9a-f]{2})/gi, (_: string, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                'latin1',
              );
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    },
  );
}

/** `YYYY-MM-DD` of whatever way a document writes its day; null when it is no day or has no year. */
export function dayOf(text: string | null): string | null {
  const day = text === null ? null : readDay(text);
  return day === null ? null : isoDay(day, null);
}

/** An address that a browser may open; anything else [javascript:…, /news/1] is dropped. */
export const webAddress = (text: string | null): string | null =>
  text !== null && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(text) ? text : null;

export const oneLine = (text: string | null): string | null =>
  text?.replace(/\s+/g, ' ').trim() || null;
