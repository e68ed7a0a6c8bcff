import { blockText } from './block-text.ts';
import type { PageElement } from './dom.ts';
import { elementNamed, elementsNamed, lineOf } from './find-element.ts';
import { fragmentText } from './fragment-text.ts';
import { Rejected } from './rejection.ts';
import type { Story } from './upload.ts';

/** The one entry of an RSS or Atom feed. A feed of many is many articles, each with a day of its own. */
export function readFeed(root: PageElement, key: string): Story {
  const entries = [
    ...elementsNamed(root, root.nodeName.toLowerCase() === 'feed' ? 'entry' : 'item'),
  ];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new Rejected(
      entry === undefined ? 'no-text' : 'several-articles',
      `${key} is a feed with ${entries.length} entries, not one article.`,
      'Upload each article as a file of its own.',
    );
  }
  const link = elementNamed(entry, 'link');
  return {
    title: markup(elementNamed(entry, 'title'), key)?.replace(/\s+/g, ' ') ?? null,
    published: lineOf(elementNamed(entry, 'pubdate', 'published', 'date', 'updated')),
    publisher: lineOf(elementNamed(entry, 'source')) ?? feedTitle(root, entry),
    url: link?.getAttribute('href') ?? lineOf(link),
    body: markup(elementNamed(entry, 'encoded', 'content', 'description', 'summary'), key) ?? '',
  };
}

/** The title of the feed itself, not of its entry. */
function feedTitle(root: PageElement, entry: PageElement): string | null {
  for (const title of elementsNamed(root, 'title')) {
    if (title.parentNode !== entry) return lineOf(title);
  }
  return null;
}

/** Feeds carry markup as escaped text, as CDATA or, in Atom's `xhtml`, as elements. */
function markup(element: PageElement | null, key: string): string | null {
  if (element === null) return null;
  if (element.getAttribute('type') === 'xhtml') return blockText(element) || null;
  const text = element.textContent ?? '';
  return (/[<&]/.test(text) ? fragmentText(text, key) : text.trim()) || null;
}
