import { DOMParser, parseHTML } from 'linkedom';
import { blockText } from './block-text.ts';
import type { Page } from './dom.ts';
import { countTags } from './page-depth.ts';
import { Rejected } from './rejection.ts';

/** More than any page has, fewer than take long to read. */
const mostTags = 50_000;
const deepest = 2000;

/** A page, parsed. Throws `Rejected` when its tags are beyond reason. */
export function parsePage(html: string, key: string): Page {
  refuseShape(html, key);
  const whole = /<(?:html|head|body)[\s>]/i.test(html.slice(0, 20_000));
  return parseHTML(whole ? html : `<html><body>${html}</body></html>`).document as unknown as Page;
}

/** An XML document, parsed; entities of its own are not expanded. */
export function parseXml(xml: string, key: string): Page {
  refuseShape(xml, key);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page;
}

/** The text of a piece of HTML that stands inside another format. */
export function fragmentText(html: string, key: string): string {
  const page = parsePage(html, key);
  return blockText(page.body ?? page.documentElement);
}

function refuseShape(markup: string, key: string): void {
  const { tags, depth } = countTags(markup);
  if (tags <= mostTags && depth <= deepest) return;
  const what = tags > mostTags ? `has ${tags} tags` : `nests its tags ${depth} deep`;
  throw new Rejected(
    'broken',
    `${key} ${what}, as no article does.`,
    'Upload the text of the article as .txt.',
  );
}
