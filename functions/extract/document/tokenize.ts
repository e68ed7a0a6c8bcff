import {
  bindingAbbreviations,
  months,
  numberingAbbreviations,
  openAbbreviations,
} from './abbreviations.ts';
import {
  digit,
  hidden,
  isApostrophe,
  isDash,
  isDigit,
  isHyphen,
  isLower,
  isSpace,
  isUpper,
  isWordCode,
  kindOf,
  letter,
  mark,
  space,
} from './characters.ts';
import type { Token } from './document.ts';
import { plainForm } from './plain-form.ts';

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
      if (code === 0x27 && isYear(text, at + 1, to)) at = readWord(text, at, to, false, tokens);
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
  tokens.push({
    start,
    end,
    text: isAscii(form) ? (form.length < 4 ? plainForm(form) : form) : plainForm(form),
  });
};

function isAscii(form: string): boolean {
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
  cutClitics(text, at, end, tokens);
  if (!quoteOpen && isPluralPossessive(text, end, to)) {
    push(text, end, end + 1, tokens);
    return end + 1;
  }
  return end;
}

/** Whether the mark at `end` holds two parts of one word together [U.S, 3.5, 1,000, 5:30, 9/11, AT&T, e-mail, O'Brien]. */
function joins(
  text: string,
  start: number,
  end: number,
  code: number,
  next: number,
  mail: boolean,
): boolean {
  const before = text.charCodeAt(end - 1);
  if (!isWordCode(next)) return false;
  if (isApostrophe(code)) return true;
  if (isHyphen(code)) return joinsHyphen(text, start, end, next);
  switch (code) {
    case 0x2e: // .
      return !(isLower(before) && isLower(text.charCodeAt(end - 2)) && isUpper(next)) || mail;
    case 0x2c: // ,
    case 0x3a: // :
    case 0x2f: // /
      return isDigit(before) && isDigit(next);
    case 0x26: // &
      return isUpper(before) && isUpper(next);
    case 0x40: // @
    case 0x5f: // _
      return true;
    default:
      return false;
  }
}

const prefixes = new Set(
  `e co non pre re anti mid post multi pro ex semi sub cross counter inter intra un extra neo micro mini socio psycho ultra
  trans quasi pseudo bi tri de`.split(/\s+/),
);

function joinsHyphen(text: string, start: number, end: number, next: number): boolean {
  if (end - start <= 7 && prefixes.has(text.slice(start, end).toLowerCase())) return true;
  // [1996-08-28, 713-853-3989], but [2013 - 2014]
  if (!isDigit(next)) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (i === start + 12 || (!isDigit(code) && !isHyphen(code))) return false;
  }
  return isThreePart(text, start, end);
}

/** Whether the digits around the hyphen at `end` are one of three groups. */
function isThreePart(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isHyphen(text.charCodeAt(i))) return true;
  let i = end + 1;
  while (isDigit(text.charCodeAt(i)) && i < end + 6) i++;
  return isHyphen(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1));
}

/** Whether the period after the word belongs to it. */
function keepsPeriod(
  text: string,
  start: number,
  end: number,
  to: number,
  periods: number,
): boolean {
  const length = end - start;
  if (length > 12) return false;
  const first = text.charCodeAt(start);
  if (periods > 0) return isAcronym(text, start, end);
  if (length === 1) {
    if (isUpper(first) || first === 0x76) return true;
    return isLower(first) && nextIsDigit(text, end + 1, to);
  }
  const word = text.slice(start, end);
  if (numberingAbbreviations.has(word)) return nextIsDigit(text, end + 1, to);
  if (word === 'Mar' || word === 'Sun' || word === 'Sat') return nextIsDigit(text, end + 1, to);
  if (months.has(word) || bindingAbbreviations.has(word)) return true;
  return openAbbreviations.has(word);
}

/** Parts of one to three letters between periods [U.S, a.m, Ph.D], no address and no number. */
function isAcronym(text: string, start: number, end: number): boolean {
  let part = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) part = 0;
    else if (isDigit(code) || ++part > 3) return false;
  }
  return part <= 2;
}

function nextIsDigit(text: string, at: number, to: number): boolean {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at < to && isDigit(text.charCodeAt(at));
}

/** Web and mail addresses run to the next space, less the marks that end them. */
function addressEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return at;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!head.startsWith('http://') && head !== 'https://' && !head.startsWith('www.')) return at;
  let end = at + 4;
  while (end < to && !isSpace(text.charCodeAt(end))) end++;
  while (end > at + 4 && '.,;:!?)]}\'"”’>'.includes(text[end - 1]!)) end--;
  return end;
}

const clitics = new Set(['s', 'S', 'm', 'M', 'd', 'D', 're', 'RE', 've', 'VE', 'll', 'LL']);
const halves = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** [don't → do|n't] [China's → China|'s] [cannot → can|not]; [1930's] and [O'Brien] stay whole. */
function cutClitics(text: string, start: number, end: number, tokens: Token[]): void {
  let cut = 0;
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(text.charCodeAt(end - back))) continue;
    const tail = text.slice(end - back + 1, end);
    if (tail === 't' || tail === 'T') {
      const n = text.charCodeAt(end - back - 1) | 0x20;
      if (n === 0x6e && length > 3) cut = end - back - 1;
    } else if (clitics.has(tail) && !isDigit(text.charCodeAt(start))) cut = end - back;
    break;
  }
  if (cut === 0 && (length === 5 || length === 6)) {
    const half = halves.get(text.slice(start, end).toLowerCase());
    if (half !== undefined) cut = start + half;
  }
  if (cut > start) {
    push(text, start, cut, tokens);
    push(text, cut, end, tokens);
  } else push(text, start, end, tokens);
}

/** [years' service] */
function isPluralPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isApostrophe(text.charCodeAt(at))) return false;
  const last = text.charCodeAt(at - 1) | 0x20;
  return (last === 0x73 || last === 0x78 || last === 0x7a) && isSpace(text.charCodeAt(at + 1));
}
