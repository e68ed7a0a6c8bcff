import { fragmentText } from './fragment-text.ts';
import { articleIn, nameOf, text } from './page-metadata.ts';
import { Rejected } from './rejection.ts';
import type { Story } from './upload.ts';

type Json = Record<string, unknown>;

/** Names that feeds, interfaces and collections of news give their fields, first come first served. */
const fields = {
  title: ['title', 'headline', 'name'],
  body: [
    'text',
    'body',
    'articleBody',
    'content',
    'fullText',
    'full_text',
    'maintext',
    'story',
    'article',
  ],
  published: [
    'published',
    'datePublished',
    'date',
    'published_at',
    'publishedAt',
    'publication_date',
    'date_publish',
    'pubDate',
    'created_at',
  ],
  publisher: ['publisher', 'source', 'source_name', 'outlet', 'site', 'site_name'],
  url: ['url', 'link', 'canonical_url', 'mainEntityOfPage'],
} as const;

/** A JSON object with a text in it, schema.org's or anybody's; also alone in a list or one level down. */
export function readJson(source: string, key: string): Story {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new Rejected(
      'broken',
      `${key} is no valid JSON: ${(error as Error).message.slice(0, 120)}.`,
      'Mend it and upload it again.',
    );
  }
  const json = articleIn(value, 0) ?? findObject(value, key, 0);
  const body = json && bodyOf(json, key);
  if (!body) {
    throw new Rejected(
      'no-text',
      `${key} has no text: none of ${fields.body.join(', ')} is a string.`,
      'Put the text of the article under "text", with "title", "published" and "publisher" beside it.',
    );
  }
  const first = (names: readonly string[]) =>
    names.map((name) => nameOf(json[name])).find(Boolean) ?? null;
  return {
    title: first(fields.title),
    published: first(fields.published),
    publisher: first(fields.publisher),
    url: first(fields.url),
    body,
  };
}

function findObject(value: unknown, key: string, depth: number): Json | null {
  if (typeof value !== 'object' || value === null || depth > 2) return null;
  if (Array.isArray(value)) {
    if (value.length > 1) {
      throw new Rejected(
        'several-articles',
        `${key} holds a list of ${value.length}, not one article.`,
        'Upload each article as a file of its own.',
      );
    }
    return findObject(value[0], key, depth + 1);
  }
  const json = value as Json;
  if (bodyOf(json, key)) return json;
  for (const inner of Object.values(json)) {
    const found = findObject(inner, key, depth + 1);
    if (found) return found;
  }
  return null;
}

/** A string, or a list of paragraphs; markup is taken off. */
function bodyOf(json: Json, key: string): string | null {
  for (const name of fields.body) {
    const value = json[name];
    const paragraphs = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    const body = paragraphs.length > 0 ? paragraphs.join('\n\n') : text(value);
    if (body)
      return /<(?:p|div|br|a|span)\b/i.test(body)
        ? fragmentText(body, key)
        : body.replace(/\r\n?/g, '\n');
  }
  return null;
}
