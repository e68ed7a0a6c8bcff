import type { Sentence, Token } from '../../document/document.ts';
import { dayparts, months, seasons, todays, units, weekdays } from './words.ts';

/** The smallest piece a date is read from: a token, or one side of a hyphen, slash or `'s` [mid-June → mid, -, June]. */
export interface Atom {
  /** Lower case, without the point of an abbreviation. */
  readonly word: string;
  readonly raw: string;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Whether it touches the atom before it. */
  readonly glued: boolean;
}

const triggers = new Set<string>();
for (const list of [months, weekdays, seasons, todays, units]) {
  for (const word of list.keys()) {
    for (const form of [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]) {
      triggers.add(form);
      triggers.add(`${form}.`);
      triggers.add(`${form}'s`);
    }
  }
}
for (const word of [...dayparts, 'weekend', 'hours', 'minutes', 'century', 'quarter', 'weeklong']) {
  triggers.add(word).add(`${word}'s`);
}

const isDigit = (code: number) => code >= 48 && code <= 57;
/** `-` and `/` cut words in two. */
const isJoint = (code: number) => code === 45 || code === 47 || code === 0x2013 || code === 0x2014;

/** A cheap look that most sentences end here. */
function mayHoldDate(tokens: readonly Token[]): boolean {
  for (const { text } of tokens) {
    const first = text.charCodeAt(0);
    if (isDigit(first) || triggers.has(text)) return true;
    if (first === 39 && isDigit(text.charCodeAt(1))) return true;
    for (let i = 1; i < text.length; i++) if (isJoint(text.charCodeAt(i))) return true;
  }
  return false;
}

/** The sentence in atoms, or null where no word could begin or end a date. */
export function readAtoms(sentence: Sentence): Atom[] | null {
  if (!mayHoldDate(sentence.tokens)) return null;
  const atoms: Atom[] = [];
  let last = -1;
  sentence.tokens.forEach(({ text, start, end }, token) => {
    const exact = text.length === end - start;
    const push = (from: number, to: number) => {
      const raw = text.slice(from, to);
      const low = raw.toLowerCase();
      const word = to - from > 1 && low.endsWith('.') ? low.slice(0, -1) : low;
      const atomStart = exact ? start + from : start;
      const atomEnd = exact ? start + to : end;
      atoms.push({
        word,
        raw,
        token,
        start: atomStart,
        end: atomEnd,
        glued: atomStart <= last,
      });
      last = atomEnd;
    };
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const possessive = code === 39 && i === text.length - 2 && i > 0;
      if (possessive) {
        if (i > from) push(from, i);
        from = i;
      } else if (isJoint(code)) {
        if (i > from) push(from, i);
        push(i, i + 1);
        from = i + 1;
      }
    }
    if (from < text.length) push(from, text.length);
  });
  return atoms;
}
