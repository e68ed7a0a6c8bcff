import { blockText } from './block-text.ts';
import type { PageElement } from './dom.ts';
import { elementNamed, elementsNamed, lineOf } from './find-element.ts';
import { readNitf } from './read-nitf.ts';
import { Rejected } from './rejection.ts';
import type { Story } from './upload.ts';

/** An article of NewsML-G2: one item with its text inside, as XHTML, NITF or plain. */
export function readNewsMl(root: PageElement, key: string): Story {
  const items = [...elementsNamed(root, 'contentset')];
  if (items.length > 1) {
    throw new Rejected(
      'several-articles',
      `${key} holds ${items.length} news items, not one article.`,
      'Upload each article as a file of its own.',
    );
  }
  const [content] = items;
  const nitf = content && elementNamed(content, 'nitf');
  const inside = nitf ? readNitf(nitf) : null;
  const meta = elementNamed(root, 'contentmeta');
  const provider = elementNamed(root, 'provider');
  return {
    title: lineOf(meta && elementNamed(meta, 'headline')) ?? inside?.title ?? null,
    published:
      lineOf(meta && elementNamed(meta, 'contentcreated')) ??
      lineOf(elementNamed(root, 'firstcreated')) ??
      inside?.published ??
      lineOf(elementNamed(root, 'versioncreated')),
    publisher:
      lineOf(meta && elementNamed(meta, 'creditline')) ??
      lineOf(provider) ??
      provider?.getAttribute('literal') ??
      inside?.publisher ??
      null,
    url: elementNamed(root, 'link')?.getAttribute('href') ?? null,
    body: inside?.body ?? (content ? textOf(content) : ''),
  };
}

function textOf(content: PageElement): string {
  const html = elementNamed(content, 'body', 'inlinexml');
  if (html !== null) return blockText(html);
  return elementNamed(content, 'inlinedata')?.textContent?.trim() ?? '';
}
