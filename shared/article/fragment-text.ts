import { DOMParser, parseHTML } from 'linkedom';
import { blockText } from './block-text.ts';
import type { Page } from './dom.ts';
import { tagDepth } from './page-depth.ts';
import { Rejected } from './rejection.ts';

/** Tags within tags: more than any page has, fewer than take long to read. */
const deepest = 2000;

/** A page, parsed. Throws `Rejected` when its tags are nested beyond reason. */
export function parsePage(html: string, key: string): Page {
  refuseDepth(html, key);
  const whole = /<(?:html|head|body)[\s>]/i.test(html.slice(0, 20_000));
  return parseHTML(whole ? html : `<html><body>${html}</body></html>`).document as unknown as Page;
}

/** An XML document, parsed; entities of its own are not expanded. */
export function parseXml(xml: string, key: string): Page {
  refuseDepth(xml, key);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page;
}

/** The text of a piece of HTML that stands inside another format. */
export function fragmentText(html: string): string {
  const page = parsePage(html, 'the markup inside');
  return blockText(page.body ?? page.documentElement);
}

function refuseDepth(markup: string, key: string): void {
  if (tagDepth(markup) <= deepest) return;
  throw new Rejected(
    'broken',
    `${key} nests its tags more than ${deepest} deep, as no page does.`,
    'Upload the text of the article as .txt.',
  );
}
