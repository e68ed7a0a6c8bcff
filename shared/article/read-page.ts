import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import type { Page } from './dom.ts';
import { fragmentText, parsePage } from './fragment-text.ts';
import { pageDepth } from './page-depth.ts';
import { pageMetadata } from './page-metadata.ts';
import type { Story } from './upload.ts';

/** A web page: its metadata, and the article's text without menus, captions and advertisements. */
export function readPage(html: string, key: string): Story {
  const document = parsePage(html, key);
  const metadata = pageMetadata(document);
  const whole = blockText(document.body ?? document.documentElement);
  const found =
    pageDepth(document) > readable ? { title: null, text: '' } : mainText(document, key);
  const title = metadata.title ?? found.title;
  const body = found.text.length >= Math.min(200, whole.length / 2) ? found.text : whole;
  return { ...metadata, title, body: withoutHeadline(body, title) };
}

/** How deep the search for the main text does its work in fair time; its cost grows with the square. */
const readable = 100;

function mainText(document: Page, key: string): { title: string | null; text: string } {
  const article = new Readability(document as never, { charThreshold: 200 }).parse();
  if (!article?.content) return { title: article?.title ?? null, text: '' };
  return { title: article.title || null, text: fragmentText(article.content, key) };
}

/** Many pages set the headline again above the text. */
function withoutHeadline(body: string, title: string | null): string {
  if (title === null) return body;
  const end = body.indexOf('\n');
  const first = end < 0 ? body : body.slice(0, end);
  return first.trim() === title.trim() ? body.slice(first.length) : body;
}
