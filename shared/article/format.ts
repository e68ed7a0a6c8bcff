import { Rejected } from './rejection.ts';
import type { Upload } from './upload.ts';

export type Format = 'txt' | 'md' | 'html' | 'json' | 'xml' | 'eml' | 'pdf';

const byType = new Map<string, Format>([
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['application/ld+json', 'json'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['application/rss+xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/nitf+xml', 'xml'],
  ['application/vnd.iptc.g2.newsitem+xml', 'xml'],
  ['application/vnd.iptc.g2.newsmessage+xml', 'xml'],
  ['message/rfc822', 'eml'],
  ['application/pdf', 'pdf'],
]);

const byExtension = new Map<string, Format>([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['nitf', 'xml'],
  ['eml', 'eml'],
  ['pdf', 'pdf'],
]);

/** Media types that uploading tools set when they know nothing. */
const sayNothing = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-www-form-urlencoded',
  'application/gzip',
  'application/x-gzip',
]);

const accepted = '.txt, .md, .html, .json, .xml, .eml or .pdf, each also .gz';

/** The media type decides, else the extension. Throws `Rejected` when neither names a format that is read. */
export function formatOf(upload: Upload): Format {
  const type = mediaType(upload.contentType);
  if (!sayNothing.has(type)) {
    const format = byType.get(type);
    if (format) return format;
    throw new Rejected(
      'format',
      `${upload.key} was uploaded as ${type}, which is no format of articles.`,
      `Upload ${accepted}, with its own media type or none.`,
    );
  }
  const extension = extensionOf(upload.key);
  const format = byExtension.get(extension);
  if (format) return format;
  throw new Rejected(
    'format',
    extension
      ? `${upload.key}: .${extension} is no format of articles.`
      : `${upload.key} has neither an extension nor a media type.`,
    `Give it one of ${accepted}.`,
  );
}

/** [Text/HTML; charset=utf-8 → text/html] */
export const mediaType = (contentType: string | null | undefined): string =>
  (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();

/** [articles/a.TXT.gz → txt] */
function extensionOf(key: string): string {
  const name = key
    .slice(key.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.gz$/, '');
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
