import type { Span } from '../document/document.ts';

/** Shorter than this proves nothing: any article has [the] in it. */
const shortest = 12;

/**
 * Where the words stand in the text, letter by letter, but for the kind of quotation marks, dashes and spaces; null when they do not.
 * [said "yes" to the plan] stands in [said  “yes” to the plan].
 */
export function findQuote(quote: string, text: string): Span | null {
  const { plain } = plainly(quote.trim());
  if (plain.length < shortest) return null;
  const { plain: within, origin } = plainly(text);
  const at = within.indexOf(plain);
  return at < 0 ? null : { start: origin[at]!, end: origin[at + plain.length - 1]! + 1 };
}

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/** The text with one form of each mark and one space for many; `origin` says where each of its characters stood. */
function plainly(text: string): { plain: string; origin: number[] } {
  const origin: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const char = /\s/.test(text[i]!) ? ' ' : (alike[text[i]!] ?? text[i]!);
    if (char === ' ' && plain.endsWith(' ')) continue;
    plain += char;
    origin.push(i);
  }
  return { plain, origin };
}
