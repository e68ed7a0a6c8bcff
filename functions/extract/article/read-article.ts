import type { Article } from '#shared/article.ts';
import { charsetInside, charsetOf, decodeText } from './charset.ts';
import { type Format, formatOf } from './format.ts';
import { isoDay, readDay } from './read-day.ts';
import { Rejected, type Rejection } from './rejection.ts';
import { ungzip } from './ungzip.ts';
import type { Story, Upload } from './upload.ts';

/** No article is longer: ten times a whole newspaper page with its scripts. Bigger objects are not even fetched. */
export const maxBytes = 5 * 1024 * 1024;

/** An article, or why there is none. */
export type Reading = { readonly article: Article } | { readonly rejection: Rejection };

/** Reads an upload of any format. Never throws on what the upload holds. */
export async function readArticle(bytes: Uint8Array, upload: Upload): Promise<Reading> {
  try {
    if (bytes.length > maxBytes) throw tooLarge(upload.key, bytes.length);
    if (bytes.length === 0) throw empty(upload.key);
    const format = formatOf(upload);
    const story = await readStory(ungzip(bytes, upload, maxBytes), format, upload);
    return { article: toArticle(story, upload) };
  } catch (error) {
    if (error instanceof Rejected) return { rejection: error.rejection };
    throw error;
  }
}

/** The rejection of an object that was too big to fetch. `size` in bytes. */
export function rejectSize(key: string, size: number): Rejection {
  return tooLarge(key, size).rejection;
}

const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
const tooLarge = (key: string, size: number) =>
  new Rejected(
    'too-large',
    `${key} has ${megabytes(size)} MB; an article has at most ${megabytes(maxBytes)} MB.`,
    'Upload each article as a file of its own, without its pictures.',
  );
const empty = (key: string) =>
  new Rejected('empty', `${key} is empty.`, 'Upload the article again, with its text.');

async function readStory(bytes: Uint8Array, format: Format, upload: Upload): Promise<Story> {
  switch (format) {
    case 'txt': {
      const { readText } = await import('./read-text.ts');
      return readText(plainText(bytes, upload));
    }
    case 'md': {
      const { readMarkdown } = await import('./read-markdown.ts');
      return readMarkdown(plainText(bytes, upload));
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts');
      return readHtml(bytes, upload);
    }
    case 'json': {
      const { readJson } = await import('./read-json.ts');
      return readJson(plainText(bytes, upload), upload.key);
    }
    case 'xml': {
      const { readXml } = await import('./read-xml.ts');
      return readXml(plainText(bytes, upload), upload.key);
    }
    case 'eml': {
      const { readMail } = await import('./read-mail.ts');
      return readMail(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts');
      return readPdf(bytes, upload.key);
    }
  }
}

function plainText(bytes: Uint8Array, upload: Upload): string {
  const text = decodeText(bytes, [charsetOf(upload.contentType), charsetInside(bytes)]);
  refuseBinary(text, bytes, upload.key);
  return text;
}

const magics: [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'gzipped data'],
  ['\x7fELF', 'a program'],
];

/** Text holds no zero bytes and hardly any control characters. */
function refuseBinary(text: string, bytes: Uint8Array, key: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const known = magics.find(([magic]) => head.startsWith(magic))?.[1];
  let controls = 0;
  const length = Math.min(text.length, 65536);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) controls += 50;
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85)
    )
      controls++;
  }
  if (known === undefined && controls <= length / 50) return;
  throw new Rejected(
    'binary',
    `${key} holds ${known ?? 'binary data'}, no text.`,
    'Upload the text of the article, in UTF-8 if you can.',
  );
}

/** Metadata of the upload wins; the headline becomes the first line of the text. */
function toArticle(story: Story, upload: Upload): Article {
  const own = readMetadata(upload);
  const title = own.title ?? oneLine(story.title);
  const body = story.body.replace(/^\s*\n/, '').trimEnd();
  const text = title === null ? body : body === '' ? title : `${title}\n\n${body}`;
  if (text.trim() === '') {
    throw new Rejected(
      'no-text',
      `${upload.key} has no text in it.`,
      'Upload the article again, with its text.',
    );
  }
  return {
    title,
    published: own.published ?? dayOf(story.published),
    publisher: own.publisher ?? oneLine(story.publisher),
    url: own.url ?? oneLine(story.url),
    text,
  };
}

const oneLine = (text: string | null) => text?.replace(/\s+/g, ' ').trim() || null;

function dayOf(text: string | null): string | null {
  const day = text === null ? null : readDay(text);
  return day === null ? null : isoDay(day, null);
}

type Own = Pick<Article, 'title' | 'published' | 'publisher' | 'url'>;

function readMetadata({ key, metadata = {} }: Upload): Own {
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
    url: values.get('url') ?? null,
  };
}

/** S3 hands out metadata that is not ASCII as mail headers have it [=?UTF-8?Q?Caf=C3=A9?= → Café]. */
export function decodeHeader(value: string): string {
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
