import type { Span, Token } from './document.ts';

/**
 * [Minister Costa *Rui Manuel CostaPorts reopen after strike Costa on tour MORE* said]: the full name and headlines of a menu that a web
 * page glues behind a name; the sentence goes on behind it.
 */
export function withoutTagLists(text: string, { start, end }: Span, tokens: Token[]): Token[] {
  const paragraph = text.slice(start, end);
  if (!paragraph.includes(' MORE')) return tokens;
  const lists = [...paragraph.matchAll(tagList)].map((m) => {
    const from = start + m.index + m[1]!.length;
    return { from, to: start + m.index + m[0].length };
  });
  return tokens.filter((t) => !lists.some(({ from, to }) => t.start >= from && t.start < to));
}

/** A surname, up to five names, the same surname with a capital right behind it, headlines, MORE. */
const tagList =
  /(\p{Lu}[\p{L}'’-]{2,20}) (?:[\p{Lu}(][\p{L}.()'’-]{0,20} ){0,5}\1(?=[\p{Lu}\d])[^\n]{5,700}? MORE\b/gu;
