import { readText } from './read-text.ts';
import type { Story } from './upload.ts';

/** Markdown: front matter, a heading as headline, and the text without its markup. */
export function readMarkdown(text: string): Story {
  const front = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, 10_000));
  const fields = front ? readFields(front[1]!) : new Map<string, string>();
  const content = front ? text.slice(front[0].length) : text;
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const heading = /^\s*# +(\S[^\n]{0,300})/.exec(content);
  const found = readText(
    plainMarkdown(content),
    heading ? plainMarkdown(heading[1]!).trim() : field('title', 'headline'),
  );
  return {
    title: field('title', 'headline') ?? found.title,
    published: field('published', 'date', 'datepublished', 'pubdate') ?? found.published,
    publisher: field('publisher', 'source', 'site') ?? found.publisher,
    url: field('url', 'link', 'canonical', 'canonical_url'),
    body: found.body,
  };
}

/** One `name: value` a line, which is what articles have; nested values are passed over. */
function readFields(front: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of front.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 1 || /^\s/.test(line)) continue;
    const value = line.slice(colon + 1).trim();
    const unquoted = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
    fields.set(line.slice(0, colon).trim().toLowerCase(), unquoted);
  }
  return fields;
}

/** [## The talks → The talks] [**agreed** → agreed] [[the pact](https://…) → the pact] [![map](…) → nothing] */
function plainMarkdown(text: string): string {
  return withoutComments(text)
    .split('\n')
    .map((line) =>
      line.length > 5000
        ? line
        : line
            .replace(/^ {0,3}#{1,6}\s+(?=\S)/, '')
            .replace(/^ {0,3}(?:>\s?)+/, '')
            .replace(/^ {0,3}(?:[-*_]\s*){3,}$/, '')
            .replace(/!\[[^[\]\n]{0,300}\]\([^)\n]{0,2000}\)/g, '')
            .replace(/\[([^[\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])/g, '$1')
            .replace(/<(https?:\/\/[^>\s]{1,500})>/g, '$1')
            .replace(/(\*\*|__)(?=\S)([^*_]{1,1000}?)\1/g, '$2')
            .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,1000}?)\1(?![\w*])/g, '$2')
            .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1'),
    )
    .join('\n');
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    if (close < 0) break;
    kept += text.slice(at, open);
    at = close + 3;
  }
  return kept + text.slice(at);
}
