import type { Sentence, Token } from '../document/document.ts';
import type { Entry } from './gazetteer/entry.ts';
import { gazetteer } from './gazetteer/gazetteer.ts';
import { belongsToOther } from './name-context.ts';
import { type FoundName, Names } from './names.ts';
import { withItsKind } from './with-its-kind.ts';

/** Year taken for articles that do not say when they were written: names mean what they mean today. */
const present = 9999;

/** Year of `YYYY-MM-DD`. */
export const yearOf = (published: string | null): number =>
  published === null ? present : Number(published.slice(0, 4));

/** All names of the gazetteer in a sentence, longest first from the left, less those that are part of another name. */
export function findNames(sentence: Sentence, published: string | null): Names {
  const { tokens } = sentence;
  const year = yearOf(published);
  const admits = (entry: Entry) =>
    entry.kind !== 'actor' || (entry.since <= year && year <= entry.until);
  const style = styleOf(tokens);
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const guessed = sentence.casing !== undefined;
    const match = gazetteer.match(tokens, at, style === 'capitals', admits, guessed);
    if (match === null) {
      at++;
      continue;
    }
    const name = withItsKind(tokens, match);
    if (!belongsToOther(tokens, name, style)) found.push(name);
    at = name.to;
  }
  return new Names(tokens, found);
}

/** `capitals`: [JAPAN AND S. KOREA HOLD TALKS]; `title`: [Japan and S. Korea Hold Talks in Seoul]. There capitals tell nothing. */
export type Style = 'capitals' | 'title' | 'sentence';

const smallInTitles = new Set(
  's t ll a an the of in on at to for and or by with from as is but over vs up off out into al el de'.split(
    ' ',
  ),
);

/** Ends at the first word that only a plain sentence writes small. */
function styleOf(tokens: readonly Token[]): Style {
  let words = 0;
  let capitals = true;
  for (const { text } of tokens) {
    const first = text.charCodeAt(0);
    const isSmall = first >= 97 && first <= 122;
    if (isSmall && !smallInTitles.has(text)) return 'sentence';
    if (!isSmall && (first < 65 || first > 90)) continue;
    words++;
    capitals &&= !isSmall && (text.length === 1 || text === text.toUpperCase());
  }
  if (words > 1 && capitals) return 'capitals';
  return words > 3 ? 'title' : 'sentence';
}
