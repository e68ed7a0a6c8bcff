import type { Article } from '../article.ts';
import { charsetInside, charsetOf, decodeText } from './charset.ts';
import { type Format, formatOf } from './format.ts';
import { refuseBinary } from './refuse-binary.ts';
import { Rejected, type Rejection } from './rejection.ts';
import { ungzip } from './ungzip.ts';
import type { Story, Upload } from './upload.ts';
import { dayOf, oneLine, uploadMetadata, webAddress } from './upload-metadata.ts';

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

type Reader = (bytes: Uint8Array, upload: Upload) => Story | Promise<Story>;

/** Each reader, and the library it stands on, is loaded when the first upload needs it. */
const readers: Record<Format, () => Promise<Reader>> = {
  txt: async () => {
    const { readText } = await import('./read-text.ts');
    return (bytes, upload) => readText(plainText(bytes, upload));
  },
  md: async () => {
    const { readMarkdown } = await import('./read-markdown.ts');
    return (bytes, upload) => readMarkdown(plainText(bytes, upload));
  },
  html: async () => {
    const { readPage } = await import('./read-page.ts');
    return (bytes, upload) => readPage(plainText(bytes, upload), upload.key);
  },
  json: async () => {
    const { readJson } = await import('./read-json.ts');
    return (bytes, upload) => readJson(plainText(bytes, upload), upload.key);
  },
  xml: async () => {
    const { readXml } = await import('./read-xml.ts');
    return (bytes, upload) => readXml(plainText(bytes, upload), upload.key);
  },
  eml: async () => (await import('./read-mail.ts')).readMail,
  pdf: async () => {
    const { readPdf } = await import('./read-pdf.ts');
    return (bytes, upload) => readPdf(bytes, upload.key);
  },
};

async function readStory(bytes: Uint8Array, format: Format, upload: Upload): Promise<Story> {
  const read = await readers[format]();
  try {
    return await read(bytes, upload);
  } catch (error) {
    if (error instanceof Rejected) throw error;
    // The libraries have their own ways to fail on what is broken; to try again would not help.
    throw new Rejected(
      'broken',
      `${upload.key} cannot be read as .${format}: ${(error as Error).message.slice(0, 120)}.`,
      'Mend it, or upload the text of the article as .txt.',
    );
  }
}

function plainText(bytes: Uint8Array, upload: Upload): string {
  const text = decodeText(bytes, [charsetOf(upload.contentType), charsetInside(bytes)]);
  refuseBinary(text, bytes, upload.key);
  return text;
}

/** In characters: a book of three hundred pages. */
const longestText = 1_000_000;
/** Longer ones are no headlines, whatever the document says. */
const longestTitle = 300;

/** Metadata of the upload wins; the headline becomes the first line of the text. */
function toArticle(story: Story, upload: Upload): Article {
  const own = uploadMetadata(upload);
  const found = oneLine(story.title);
  const title = own.title ?? (found !== null && found.length <= longestTitle ? found : null);
  const body = story.body.replace(/^\s*\n/, '').trimEnd();
  const text = title === null ? body : body === '' ? title : `${title}\n\n${body}`;
  if (text.trim() === '') {
    throw new Rejected(
      'no-text',
      `${upload.key} has no text in it.`,
      'Upload the article again, with its text.',
    );
  }
  if (text.length > longestText) {
    throw new Rejected(
      'too-large',
      `${upload.key} has ${text.length} characters of text; an article has at most ${longestText}.`,
      'Upload each article as a file of its own.',
    );
  }
  return {
    title: title && wellFormed(title),
    published: own.published ?? dayOf(story.published),
    publisher: own.publisher ?? oneLine(story.publisher),
    url: own.url ?? webAddress(oneLine(story.url)),
    text: wellFormed(text),
  };
}

/** Half a surrogate pair cannot be stored as UTF-8; its replacement keeps every offset. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
