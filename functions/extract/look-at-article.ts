import { maxBytes, readArticle, rejectSize } from '#shared/article/read-article.ts';
import { readObject, type StoredObject, versionOf } from '#shared/article-bucket.ts';
import type { ArticleContent, Sighting } from '#shared/event-store.ts';
import { extract, extractorVersion } from './extract.ts';

/** What the bucket holds under a key now; its events are found when they are asked for. */
export async function lookAtArticle(key: string): Promise<Sighting> {
  const object = await readObject(key, maxBytes);
  if (!object) return { gone: true };
  return {
    gone: false,
    object: versionOf(object),
    extractor: extractorVersion,
    read: () => readContent(object),
  };
}

async function readContent(object: StoredObject): Promise<ArticleContent> {
  const { key, bytes, size } = object;
  const seen = { object: versionOf(object), bytes: size, uploaded: object.lastModified ?? '' };
  const reading = bytes ? await readArticle(bytes, object) : { rejection: rejectSize(key, size) };
  if ('rejection' in reading) {
    const { reason, remedy } = reading.rejection;
    return { ...seen, state: 'rejected', reason: `${reason} ${remedy}` };
  }
  const { text: _, ...article } = reading.article;
  return { ...seen, state: 'read', ...article, reports: extract(reading.article) };
}
