import type { Sentence, Token } from '../document/document.ts';
import type { Entry } from './gazetteer/entry.ts';
import { gazetteer } from './gazetteer/gazetteer.ts';
import type { NameMatch } from './gazetteer/name-index.ts';
import { belongsToOther } from './name-context.ts';

export type FoundName = NameMatch<Entry>;

/** Year taken for articles that do not say when they were written: names mean what they mean today. */
const present = 9999;

/** Year of `YYYY-MM-DD`. */
export const yearOf = (published: string | null): number =>
  published === null ? present : Number(published.slice(0, 4));

/** All names of the gazetteer in a sentence, longest first from the left, less those that are part of another name. */
export function findNames(sentence: Sentence, published: string | null): FoundName[] {
  const { tokens } = sentence;
  const year = yearOf(published);
  const admits = (entry: Entry) =>
    entry.kind !== 'actor' || (entry.since <= year && year <= entry.until);
  const style = styleOf(tokens);
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = gazetteer.match(tokens, at, style === 'capitals', admits);
    if (match === null) {
      at++;
      continue;
    }
    if (!belongsToOther(tokens, match, style)) found.push(match);
    at = match.to;
  }
  return found;
}

/** `capitals`: [JAPAN AND S. KOREA HOLD TALKS]; `title`: [Japan and S. Korea Hold Talks in Seoul]. There capitals tell nothing. */
export type Style = 'capitals' | 'title' | 'sentence';

const smallInTitles = new Set(
  's t ll a an the of in on at to for and or by with from as is but over vs up off out into al el de'.split(
    ' ',
  ),
);

function styleOf(tokens: readonly Token[]): Style {
  let words = 0;
  let lowers = 0;
  let mixed = 0;
  for (const { text } of tokens) {
    const first = text.charCodeAt(0);
    const isLow = first >= 97 && first <= 122;
    const isUp = first >= 65 && first <= 90;
    if (!isLow && !isUp) continue;
    words++;
    if (isLow && !smallInTitles.has(text)) lowers++;
    if (isLow || (text.length > 1 && text !== text.toUpperCase())) mixed++;
  }
  if (words > 1 && mixed === 0) return 'capitals';
  if (words > 3 && lowers === 0) return 'title';
  return 'sentence';
}
