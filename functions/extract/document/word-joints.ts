import {
  bindingAbbreviations,
  months,
  numberingAbbreviations,
  openAbbreviations,
} from './abbreviations.ts';
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isLower,
  isSpace,
  isUpper,
  isWordCode,
} from './characters.ts';

/** Whether the mark at `end` holds two parts of one word together [U.S, 3.5, 1,000, 5:30, 9/11, AT&T, e-mail, O'Brien]. */
export function joins(
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

/** How two talk alone. */
const ofTwo = /(?:face-to-face|one-on-one|one-to-one|t[eê]te-[aà]-t[eê]te)(?![\p{L}-])/iuy;

function joinsHyphen(text: string, start: number, end: number, next: number): boolean {
  // [un-American] is one word, [UN-sponsored] are two
  const first = text.slice(start, end);
  if (first.length <= 7 && first !== 'UN' && prefixes.has(first.toLowerCase())) return true;
  ofTwo.lastIndex = start;
  if (ofTwo.test(text)) return end < ofTwo.lastIndex;
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
export function keepsPeriod(
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
