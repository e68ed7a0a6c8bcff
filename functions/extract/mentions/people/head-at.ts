import { type Line, textAt } from './line.ts';
import { type Head, heads, portfolios } from './titles.ts';

const prefixes: ReadonlySet<string> = new Set([
  'then',
  'ex',
  'vice',
  'co',
  'deputy',
  'pro',
  'former',
]);

/** [then-Foreign] [ex-President] [Minister-designate]: the word and what hangs on it. */
export function withoutHyphen(text: string): { word: string; prefix: string } {
  const joint = text.indexOf('-');
  if (joint < 0) return { word: text, prefix: '' };
  const before = text.slice(0, joint).toLowerCase();
  if (prefixes.has(before)) return { word: text.slice(joint + 1), prefix: before };
  const after = text.slice(joint + 1).toLowerCase();
  if (after === 'designate' || after === 'elect' || after === 'in')
    return { word: text.slice(0, joint), prefix: '' };
  return { word: text, prefix: '' };
}

export function headAt(line: Line, at: number): Head | undefined {
  const text = textAt(line, at);
  // [the *charge d'affaires*, Kari Berg,]: as an ambassador
  if (isCharge(text) && isOfAffairs(textAt(line, at + 1))) return undefined;
  if (isOfAffairs(text) && isCharge(textAt(line, at - 1))) return heads.get('ambassador');
  const head = heads.get(text);
  if (head) return head;
  if (text === 'number' && textAt(line, at - 1) === 'opposite') return heads.get('counterpart');
  if (/^(amir|ameer)$/i.test(text) && isEmir(line, at))
    return heads.get(text[0] === 'a' ? 'emir' : 'Emir');
  return text.includes('-') ? heads.get(withoutHyphen(text).word) : undefined;
}

const isCharge = (text: string): boolean => /^charg[eé]$/i.test(text);

/** The second word of an office whose first is no portfolio. */
export const isOfAffairs = (text: string): boolean => /^d['’]affaires$/i.test(text);

/** [the *Amir of* Qatar], [Qatar's *Amir* said], not [Israel's *Amir* Peretz]. */
const isEmir = (line: Line, at: number): boolean =>
  textAt(line, at + 1) === 'of' ||
  /^the$/i.test(textAt(line, at - 1)) ||
  (textAt(line, at - 1) === "'s" && !/^\p{Lu}/u.test(textAt(line, at + 1)));

export const single = (codes: readonly string[] | undefined): string | null =>
  codes?.length === 1 ? codes[0]! : null;

export const isPortfolio = (line: Line, at: number) =>
  (portfolios.has(textAt(line, at)) &&
    (textAt(line, at) !== 'under' || textAt(line, at + 1) === 'secretary')) ||
  portfolios.has(withoutHyphen(textAt(line, at)).word);
