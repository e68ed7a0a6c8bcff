import {
  digit,
  hidden,
  isApostrophe,
  isDash,
  isDigit,
  isSpace,
  isWordCode,
  kindOf,
  letter,
  mark,
  space,
} from './characters.ts';
import { cliticCut, isPluralPossessive, looseClitic } from './clitic-cut.ts';
import type { Token } from './document.ts';
import { plainForm } from './plain-form.ts';
import { joins, keepsPeriod } from './word-joints.ts';

/**
 * Tokens of `text` between two offsets, as the English treebanks cut them: `do n't`, `China 's`, `U.S. - led`, `$ 1.5`, `76 %`,
 * but `non-arms` whole. Linear in the length, whatever the text.
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let quoteOpen = false;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === space) at++;
    else if (kind === letter || kind === digit) at = readWord(text, at, to, quoteOpen, tokens);
    else if (kind === hidden) {
      const end = skipHidden(text, at, to);
      if (end < to && isWordCode(text.charCodeAt(end))) {
        at = readWord(text, at, to, quoteOpen, tokens);
      } else {
        push(text, at, end, tokens);
        at = end;
      }
    } else {
      const loose = looseClitic(text, at, to);
      if (loose > 0) {
        push(text, at, loose, tokens);
        at = loose;
      } else if (code === 0x27 && isYear(text, at + 1, to))
        at = readWord(text, at, to, false, tokens);
      else {
        const end = markEnd(text, at, to);
        if (end === at + 1 && (isApostrophe(code) || code === 0x2018)) {
          quoteOpen = !isSpace(text.charCodeAt(end)) && startsWord(text, at);
        }
        push(text, at, end, tokens);
        at = end;
      }
    }
  }
  return tokens;
}

const push = (text: string, start: number, end: number, tokens: Token[]) => {
  const form = text.slice(start, end);
  tokens.push({ start, end, text: isPlain(form) ? form : plainForm(form) });
};

/** Most forms are; the marks [`` '' --- _] and everything beyond ASCII may not be. */
function isPlain(form: string): boolean {
  const first = form.charCodeAt(0);
  if (form.length < 4 && (first === 0x27 || first === 0x60 || first === 0x5f || first === 0x2d)) {
    return false;
  }
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code > 126 || code < 33) return false;
  }
  return true;
}

/** Where marks that belong together end: `...`, `--`, `''`, an emoji with its modifiers. */
function markEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(end);
    if (end < to && low >= 0xdc00 && low <= 0xdfff) end++;
    return skipHidden(text, end, to);
  }
  if (kindOf(code) !== mark && !isDash(code)) return skipHidden(text, end, to);
  const runs = code === 0x2e || code === 0x60 || isDash(code) || code === 0x2a || code === 0x3d;
  if (runs || code === 0x27 || code === 0x21 || code === 0x3f) {
    const most = code === 0x27 ? at + 2 : to;
    while (end < most && end < to && text.charCodeAt(end) === code) end++;
  }
  return end;
}

function skipHidden(text: string, at: number, to: number): number {
  while (at < to && kindOf(text.charCodeAt(at)) === hidden) at++;
  return at;
}

/** ['90s] is a word, ['denial'] is quoted. */
function isYear(text: string, at: number, to: number): boolean {
  if (at + 2 > to || !isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1)))
    return false;
  const next = text.charCodeAt(at + 2);
  return at + 2 >= to || !isDigit(next);
}

function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isSpace(before) || before === 0x28 || before === 0x22 || before === 0x201c || before === 0x5b
  );
}

/** Reads the word at `at` and what is cut off its end; returns where reading goes on. */
function readWord(
  text: string,
  at: number,
  to: number,
  quoteOpen: boolean,
  tokens: Token[],
): number {
  const address = addressEnd(text, at, to);
  if (address > at) {
    push(text, at, address, tokens);
    return address;
  }
  let end = at + 1;
  let periods = 0;
  let mail = false;
  while (end < to) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === letter || kind === digit || kind === hidden) end++;
    else if (kind === space) {
      break;
    } else if (end + 1 < to && joins(text, at, end, code, text.charCodeAt(end + 1), mail)) {
      if (code === 0x2e) periods++;
      if (code === 0x40) mail = true;
      end += 2;
    } else break;
  }
  if (end < to && text.charCodeAt(end) === 0x2e && keepsPeriod(text, at, end, to, periods)) {
    push(text, at, end + 1, tokens);
    return end + 1;
  }
  const cut = cliticCut(text, at, end);
  if (cut > 0) push(text, at, cut, tokens);
  push(text, cut || at, end, tokens);
  if (!quoteOpen && isPluralPossessive(text, end, to)) {
    // [Reyes' visit]: of one who has a name it means what ['s] means
    if (/\p{Lu}/u.test(text[at]!) && /\p{Ll}/u.test(text[end + 2] ?? ''))
      tokens.push({ text: "'s", start: end, end: end + 1 });
    else push(text, end, end + 1, tokens);
    return end + 1;
  }
  return end;
}

/** Web and mail addresses run to the next space, less the marks that end them. */
function addressEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return at;
  const second = text.charCodeAt(at + 1) | 0x20;
  if (second !== 0x74 && second !== 0x77) return at;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!head.startsWith('http://') && head !== 'https://' && !head.startsWith('www.')) return at;
  let end = at + 4;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  while (end > at + 4 && '.,;:!?)]}\'"”’>'.includes(text[end - 1]!)) end--;
  return end;
}
