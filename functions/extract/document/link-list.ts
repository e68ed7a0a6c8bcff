import type { Token } from './document.ts';

const labels = new Set([
  'categories',
  'category',
  'tags',
  'topics',
  'keywords',
  'filed under',
  'related news',
  'related articles',
  'related stories',
  'related topics',
  'external links',
  'see also',
]);

const separators = new Set(['|', '•', '·']);

/**
 * A list of links under an article [Categories: March 3, 2009 | Norway | Archived]: how many tokens its label with the colon
 * has; 0 for other paragraphs.
 */
export function linkListLabel(tokens: readonly Token[]): number {
  const colon = tokens[1]?.text === ':' ? 1 : tokens[2]?.text === ':' ? 2 : -1;
  const words = tokens.slice(0, Math.max(colon, 0)).map(({ text }) => text.toLowerCase());
  return labels.has(words.join(' ')) ? colon + 1 : 0;
}

/** Index behind each item of such a list, the label being the first: at bars and dots, and after the day that wikis list first. */
export function linkListEnds(tokens: readonly Token[], label: number): number[] {
  const ends = [label];
  for (let i = label; i < tokens.length - 1; i++) {
    const day = isYear(tokens[i]!.text) && isMonth(tokens[i - 3]?.text ?? '');
    if (separators.has(tokens[i]!.text) || (day && !separators.has(tokens[i + 1]!.text)))
      ends.push(i + 1);
  }
  if (tokens.length > label) ends.push(tokens.length);
  return ends;
}

const isMonth = (text: string) => /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text);
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
