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
    if (text.length > 4 && text.includes('-')) return true;
  }
  return false;
}

/** The sentence in atoms, or null where no word could begin or end a date. */
export function readAtoms(sentence: Sentence): Atom[] | null {
  const { tokens } = sentence;
  if (!mayHoldDate(tokens)) return null;
  const atoms: Atom[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index]!;
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 47 && code !== 0x2013 && code !== 0x2014) continue;
      if (code === 39 && i === text.length - 2 && i > 0) {
        if (i > from) push(atoms, tokens, index, from, i);
        from = i;
      } else if (isJoint(code)) {
        if (i > from) push(atoms, tokens, index, from, i);
        push(atoms, tokens, index, i, i + 1);
        from = i + 1;
      }
    }
    if (from < text.length) push(atoms, tokens, index, from, text.length);
  }
  return atoms;
}

function push(atoms: Atom[], tokens: readonly Token[], token: number, from: number, to: number) {
  const { text, start, end } = tokens[token]!;
  const exact = text.length === end - start;
  const raw = from === 0 && to === text.length ? text : text.slice(from, to);
  const low = raw.toLowerCase();
  const word = low.length > 1 && low.charCodeAt(low.length - 1) === 46 ? low.slice(0, -1) : low;
  const atomStart = exact ? start + from : start;
  const glued = atoms.length > 0 && atomStart <= atoms[atoms.length - 1]!.end;
  atoms.push({ word, raw, token, start: atomStart, end: exact ? start + to : end, glued });
}
