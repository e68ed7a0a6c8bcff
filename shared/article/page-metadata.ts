import type { Page } from './dom.ts';
import type { Story } from './upload.ts';

type Found = Omit<Story, 'body'>;
type Json = Record<string, unknown>;

/**
 * What a page says about itself: schema.org's NewsArticle first (also inside `@graph`), then Open Graph, then the element
 * [time]. The first publication counts, not the last change.
 */
export function pageMetadata(document: Page): Found {
  const article = findArticle(document);
  const meta = readMeta(document);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  return {
    title:
      text(article?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    published:
      text(article?.datePublished) ??
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'dc.date.issued',
        'dc.date',
        'citation_publication_date',
        'pubdate',
        'date',
      ) ??
      timeElement(document),
    publisher:
      nameOf(article?.publisher) ??
      first('og:site_name', 'article:publisher_name', 'dc.publisher', 'application-name'),
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      text(article?.url) ??
      first('og:url'),
  };
}

function readMeta(document: Page): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const value = element.getAttribute('content')?.trim();
    if (name && value && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}

function findArticle(document: Page): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // Broken JSON-LD is common and proves nothing; the rest of the page is still read.
    }
  }
  return null;
}

/** Looks through lists and `@graph`. */
export function articleIn(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const json = value as Json;
  const types = [json['@type']].flat().map(String);
  if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return json;
  return articleIn(json['@graph'] ?? json.mainEntity, depth + 1);
}

export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** [{"name": "Marlow Dispatch"}] [[{…}]] ["Marlow Dispatch"] */
export function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return text(one) ?? (typeof one === 'object' && one !== null ? text((one as Json).name) : null);
}

const content = (document: Page, selector: string) =>
  text(document.querySelector(selector)?.textContent?.replace(/\s+/g, ' '));

function timeElement(document: Page): string | null {
  const element = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
  );
  return element?.getAttribute('datetime') ?? content(document, 'time');
}
