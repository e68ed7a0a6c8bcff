import type { Token } from './document.ts';

/** No more words does an editor put into another's mouth. */
const longest = 8;

/**
 * ["met *[Chilean President Luis]* Rojas in Lima"], ["prisoners *[of war]*"]: what an editor adds within a quotation reads as if it
 * had been said, and so without its brackets. ["they *[Chad and Niger]* agreed"] explains a word, and keeps them.
 */
export function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>();
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]!.text !== '[') continue;
    const length = tokens.slice(open + 1, open + longest + 2).findIndex((t) => t.text === ']');
    const close = open + 1 + length;
    if (length > 0 && isSaid(tokens, open, close)) dropped.add(open).add(close);
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, i) => !dropped.has(i));
}

function isSaid(tokens: readonly Token[], open: number, close: number): boolean {
  const inside = tokens.slice(open + 1, close).map((t) => t.text);
  const before = tokens[open - 1]?.text ?? '';
  const after = tokens[close + 1]?.text ?? '';
  if (!inside.every((word) => /^[\p{L}'’,-]+\.?$/u.test(word)) || pronouns.test(before))
    return false;
  if (!/\p{L}/u.test(before + after)) return false;
  return (
    /^\p{Lu}/u.test(after) || inside.every((word) => /^\P{Lu}/u.test(word)) || leads.test(before)
  );
}

const pronouns =
  /^(i|we|you|he|she|it|they|us|them|him|her|his|their|this|that|these|those|who|here|there)$/i;

/** Words behind which something has to come. */
const leads = /^(of|in|with|between|among|by|to|for|from|at|on|and|or|the|a|an)$/i;
