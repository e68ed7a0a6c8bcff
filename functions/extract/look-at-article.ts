import { maxBytes, readArticle, rejectSize } from '#shared/article/read-article.ts';
import type { Article } from '#shared/article.ts';
import { readObject, type StoredObject, versionOf } from '#shared/article-bucket.ts';
import type { ArticleContent, Sighting } from '#shared/event-store.ts';
import { extract, extractorVersion } from './extract.ts';
import type { Desk } from './second-reader/read-again.ts';

/** Model that reads again what the rules are not sure of; none unless the stack was told so. */
const model = process.env.SECOND_READER;
const withSecondReader = `${extractorVersion}+second-reader`;

/** Version of the extractor as it is set up here: [1], [1+second-reader]. */
export const extractor = model ? withSecondReader : extractorVersion;

/** Milliseconds that the second reader has for one article, and those that it leaves for what else is to be done. */
const time = { patience: 10_000, reserve: 20_000 };

/**
 * What the bucket holds under a key now; its events are found when they are asked for. `timeLeft` tells how many milliseconds there
 * still are, for what may take long.
 */
export async function lookAtArticle(
  key: string,
  timeLeft: () => number = () => Number.POSITIVE_INFINITY,
): Promise<Sighting> {
  const object = await readObject(key, maxBytes);
  if (!object) return { gone: true };
  return {
    gone: false,
    object: versionOf(object),
    extractor,
    read: () => readContent(object, timeLeft),
  };
}

async function readContent(object: StoredObject, timeLeft: () => number): Promise<ArticleContent> {
  const { key, bytes, size } = object;
  const seen = { object: versionOf(object), bytes: size, uploaded: object.lastModified ?? '' };
  const reading = bytes ? await readArticle(bytes, object) : { rejection: rejectSize(key, size) };
  if ('rejection' in reading) {
    const { reason, remedy } = reading.rejection;
    return { ...seen, state: 'rejected', reason: `${reason} ${remedy}` };
  }
  const { text: _, ...article } = reading.article;
  return { ...seen, state: 'read', ...article, ...(await findReports(reading.article, timeLeft)) };
}

let desk: Promise<Desk> | null = null;

/** The rules' reports; with a second reader, after its say. What it could not read now is as the rules left it, and says so. */
async function findReports(article: Article, timeLeft: () => number) {
  if (!model) return { reports: extract(article), extractor: extractorVersion };
  const { readAgain } = await import('./second-reader/read-again.ts');
  desk ??= import('./second-reader/open-desk.ts').then(({ openDesk }) => openDesk(model));
  const patience = Math.min(time.patience, timeLeft() - time.reserve);
  const { reports, isReadAgain } = await readAgain(
    article,
    extract(article, 0),
    patience,
    await desk,
  );
  return { reports, extractor: isReadAgain ? withSecondReader : extractorVersion };
}
