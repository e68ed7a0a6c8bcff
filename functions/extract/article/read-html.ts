import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text.ts';
import { decodeText } from './charset.ts';
import type { Page } from './dom.ts';
import { pageDepth, tagDepth } from './page-depth.ts';
import { pageMetadata } from './page-metadata.ts';
import { Rejected } from './rejection.ts';
import type { Story, Upload } from './upload.ts';

/** A web page: its metadata, and the article's text without menus, captions and advertisements. */
export function readHtml(bytes: Uint8Array, upload: Upload): Story {
  const html = decodeText(bytes, [charsetOf(upload.contentType), declaredCharset(bytes)]);
  return readPage(html, upload.key);
}

/** The same for a page that is text already. */
export function readPage(html: string, key: string): Story {
  if (tagDepth(html) > deepest) {
    throw new Rejected(
      'broken',
      `${key} nests its tags more than ${deepest} deep, as no page does.`,
      'Upload the text of the article as .txt.',
    );
  }
  const document = parse(isPage(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = pageMetadata(document);
  const whole = blockText(document.body ?? document.documentElement);
  const found = pageDepth(document) > readable ? { title: null, text: '' } : mainText(document);
  const title = metadata.title ?? found.title;
  const body = found.text.length >= Math.min(200, whole.length / 2) ? found.text : whole;
  return { ...metadata, title, body: withoutHeadline(body, title) };
}

const parse = (html: string) => parseHTML(html).document as unknown as Page;
/** Tags within tags: what the parser, and what the search for the main text, does in fair time. */
const deepest = 2000;
const readable = 100;

const isPage = (html: string) => /<(?:html|head|body)[\s>]/i.test(html.slice(0, 20_000));

function mainText(document: Page): { title: string | null; text: string } {
  const article = new Readability(document as never, { charThreshold: 200 }).parse();
  if (!article?.content) return { title: article?.title ?? null, text: '' };
  const content = parse(`<html><body>${article.content}</body></html>`);
  return {
    title: article.title || null,
    text: blockText(content.body ?? content.documentElement),
  };
}

/** Many pages set the headline again above the text. */
function withoutHeadline(body: string, title: string | null): string {
  if (title === null) return body;
  const end = body.indexOf('\n');
  const first = end < 0 ? body : body.slice(0, end);
  return first.trim() === title.trim() ? body.slice(first.length) : body;
}

const charsetOf = (contentType: string | null | undefined) =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;

/** [<meta charset="…">] [<?xml encoding="…"?>] within the first 4 kB. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding=["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}
