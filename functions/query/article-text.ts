import { maxBytes, readArticle } from '#shared/article/read-article.ts';
import { readVersion } from '#shared/article-bucket.ts';

/**
 * The text that the reports quote: read again, by the same reader, from the very version of the object that was read then. Null when
 * that version is no longer kept.
 */
export async function articleText(key: string, version: string): Promise<string | null> {
  const object = await readVersion(key, version, maxBytes);
  if (!object?.bytes) return null;
  const reading = await readArticle(object.bytes, object);
  return 'article' in reading ? reading.article.text : null;
}
