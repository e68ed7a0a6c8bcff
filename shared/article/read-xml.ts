import { parseXml } from './fragment-text.ts';
import { readFeed } from './read-feed.ts';
import { readNewsMl } from './read-newsml.ts';
import { readNitf } from './read-nitf.ts';
import { readPage } from './read-page.ts';
import { Rejected } from './rejection.ts';
import type { Story } from './upload.ts';

/** NITF, NewsML-G2, RSS, Atom or XHTML, told apart by the outermost element. */
export function readXml(source: string, key: string): Story {
  const root = parseXml(source, key).documentElement;
  const name = root?.nodeName.slice(root.nodeName.indexOf(':') + 1).toLowerCase() ?? '';
  switch (name) {
    case 'nitf':
      return readNitf(root);
    case 'newsitem':
    case 'newsmessage':
      return readNewsMl(root, key);
    case 'rss':
    case 'rdf':
    case 'feed':
      return readFeed(root, key);
    case 'html':
      return readPage(source, key);
    default:
      throw new Rejected(
        'format',
        name ? `${key}: <${name.slice(0, 40)}> is no XML of articles.` : `${key} holds no XML.`,
        'Upload NITF, NewsML-G2, RSS or Atom, or the text as .txt.',
      );
  }
}
