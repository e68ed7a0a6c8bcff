import { bindingAbbreviations, months, sentenceOpeners } from './abbreviations.ts';
import { isDigit, isLower, isSpace, isUpper } from './characters.ts';
import type { Token } from './document.ts';
import { linkListEnds, linkListLabel } from './link-list.ts';
import { noteEnd } from './page-notes.ts';

/** Index behind the last token of each sentence in one paragraph's tokens. */
export function sentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const label = linkListLabel(tokens);
  if (label > 0) return linkListEnds(tokens, label);
  const ends: number[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === '"') {
      quoted = opensQuote(text, token, quoted);
      continue;
    }
    const credited = noteEnd(tokens, i);
    if (credited > 0) {
      if (credited < tokens.length) ends.push(credited);
      start = credited;
      i = credited - 1;
      continue;
    }
    if (!mayEnd(text, token)) continue;
    let next = i + 1;
    let closedQuote = false;
    while (next < tokens.length && closes(text, tokens[next]!, quoted)) {
      if (tokens[next]!.text === '"') {
        quoted = false;
        closedQuote = true;
      }
      next++;
    }
    next = skipNote(tokens, next);
    if (next < tokens.length && endsSentence(text, tokens, start, i, next, closedQuote)) {
      ends.push(next);
      start = next;
    }
    i = next - 1;
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** A note's number after the sentence it belongs to [in 1805. [6] An undistinguished student]. */
function skipNote(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '[') return at;
  let end = at + 1;
  while (end < at + 6 && /^[\d,-]+$/.test(tokens[end]?.text ?? '')) end++;
  return end > at + 1 && tokens[end]?.text === ']' ? end + 1 : at;
}

/** [.] [?] [!] [...] and words that carry a period. */
function mayEnd(text: string, token: Token): boolean {
  const last = text.charCodeAt(token.end - 1);
  return last === 0x2e || last === 0x3f || last === 0x21 || last === 0x2026 || last === 0x3002;
}

/** A straight quote opens before a word and after a space; with space on both sides the turn decides. */
function opensQuote(text: string, token: Token, quoted: boolean): boolean {
  const first = text.charCodeAt(token.start);
  if (first === 0x201d) return false;
  const before = token.start === 0 || isSpace(text.charCodeAt(token.start - 1));
  const after = isSpace(text.charCodeAt(token.end));
  return before === after ? first === 0x201c || !quoted : before;
}

function closes(text: string, token: Token, quoted: boolean): boolean {
  switch (token.text) {
    case '"':
      return !opensQuote(text, token, quoted);
    case ')':
    case ']':
    case '}':
      return true;
    case "'":
      return token.start > 0 && !isSpace(text.charCodeAt(token.start - 1));
    default:
      return /^[!?.]/.test(token.text);
  }
}

const opening = new Set(['"', "'", '(', '[', '-', '--', '*', '•', '...', '<']);

/** The first token from `at` on that is no opening mark, null when the paragraph ends before it. */
function firstWord(tokens: readonly Token[], at: number): Token | null {
  while (at < tokens.length && opening.has(tokens[at]!.text)) at++;
  return tokens[at] ?? null;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
  next: number,
  closedQuote: boolean,
): boolean {
  const token = tokens[at]!;
  const follower = tokens[next]!;
  const word = firstWord(tokens, next);
  if (word === null || /^[,;:)]/.test(follower.text)) return false;
  const first = text.charCodeAt(word.start);
  if (isLower(first) && !startsLikeName(text, word)) return false;
  const spaced = isSpace(text.charCodeAt(follower.start - 1));
  const last = token.text.charCodeAt(token.text.length - 1);
  if (last === 0x3f || last === 0x21) return !(closedQuote && isSpeaker(tokens, next));
  if (token.end - token.start === 1 || token.text.startsWith('..')) {
    if (!spaced && isDigit(first)) return false;
    // [1. The minister], [5. 10.]
    if (at === start + 1 && isDigit(text.charCodeAt(tokens[start]!.start))) return false;
    return spaced || isUpper(first) || follower.text === '"';
  }
  return abbreviationEnds(tokens, at, word, first, follower);
}

/** [al-Qaida] [iPhone] */
function startsLikeName(text: string, word: Token): boolean {
  return isUpper(text.charCodeAt(word.start + 1)) || (word.text === 'al' && text[word.end] === '-');
}

const speech = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'added',
  'told',
  'wrote',
  'shouted',
  'wondered',
  'replied',
  'cried',
]);

/** ["Why now?" Mr. Kim asked]: the speaker belongs to the question. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 7; i++) {
    const { text } = tokens[i]!;
    if (speech.has(text)) return true;
    const code = text.charCodeAt(0);
    if (!isUpper(code) && text !== '-' && text !== 'the' && text !== 'of') return false;
  }
  return false;
}

const clockFollowers = new Set(['EST', 'EDT', 'GMT', 'PST', 'PDT', 'CET', 'UTC', 'ET', 'local']);

function abbreviationEnds(
  tokens: readonly Token[],
  at: number,
  word: Token,
  first: number,
  follower: Token,
): boolean {
  const { text } = tokens[at]!;
  const stem = text.slice(0, -1);
  if (bindingAbbreviations.has(stem)) return false;
  if (isDigit(first)) return stem === 'etc';
  // [Japan, the U.S. *And* West Germany]: some wires write large whatever follows
  if (/^U\.[KNS]$/.test(stem) && /^(And|As|By|For|From|Of|Or|Than|To)$/.test(word.text))
    return false;
  const opener = sentenceOpeners.has(word.text);
  // [J. Smith], [Plan B. The]
  if (stem.length === 1) return opener && !isName(tokens[at - 1]);
  if (/^[ap]\.m$/i.test(stem)) return !clockFollowers.has(word.text) && !isDayName(word.text);
  if (stem === 'etc' || months.has(stem)) return true;
  return opener || follower.text === '"';
}

const isName = (token: Token | undefined) =>
  token !== undefined && isUpper(token.text.charCodeAt(0));
const isDayName = (word: string) =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word) || months.has(word.slice(0, 3));
