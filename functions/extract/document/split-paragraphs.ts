import { isLower, isSpace, isUpper } from './characters.ts';
import type { Span } from './document.ts';

/**
 * Paragraphs of a text whose line ends are `\n`. A blank line ends one, and so does a line end, unless it only wraps a line:
 * old wires break at 60 to 80 columns in the middle of a sentence.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const wrapped = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  let hanging = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const joins = hanging > 0 && line.indent >= hanging && itemIndent(text, line) === 0;
    if (
      start >= 0 &&
      (line.start === line.end ||
        (!joins &&
          !continues(text, lines[i - 1]!, line, wrapped) &&
          !isCutFirst(text, lines, i, wrapped)))
    ) {
      paragraphs.push({ start, end });
      start = -1;
    }
    if (line.start === line.end) continue;
    if (start < 0) {
      start = line.start;
      hanging = itemIndent(text, line);
    }
    end = line.end;
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** Where the text of a list item begins [-   The two *sides*], so that lines hanging from there are of the item; 0 for other lines. */
function itemIndent(text: string, { start, end, indent }: Line): number {
  const item = /^(?:[-*•·–]|\d{1,2}[.)])\s+/.exec(text.slice(start, Math.min(end, start + 12)));
  return item ? indent + item[0].length : 0;
}

interface Line extends Span {
  /** Columns of space before the first character. */
  readonly indent: number;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - at });
    at = stop + 1;
  }
  return lines;
}

const widest = 100;
const narrowest = 40;

/** The width a text was wrapped at, or 0 when its line ends mean something. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start + line.indent);
  if (width > widest || width < narrowest) return 0;
  let breaks = 0;
  let middle = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (line.start === line.end || before.end - before.start < width / 2) continue;
    breaks++;
    const first = text.charCodeAt(line.start);
    const shouted = isUpper(first) && isUpper(text.charCodeAt(line.start + 1));
    if (isLower(first) || (shouted && isFull(text, before, line, width))) middle++;
  }
  return breaks >= 2 && middle / breaks > 0.4 ? width : 0;
}

/** Whether the next line's first word would not have fitted; a little slack for ragged editors. */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  let word = line.start;
  while (word < line.end && !isSpace(text.charCodeAt(word))) word++;
  return before.indent + before.end - before.start + 1 + word - line.start > width - 6;
}

function continues(text: string, before: Line, line: Line, width: number): boolean {
  const last = text.charCodeAt(before.end - 1);
  const ends = last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a || last === 0x22;
  const lower = isLower(text.charCodeAt(line.start));
  if (lower && !ends && before.end - before.start >= narrowest) return true;
  if (width === 0) return false;
  if (line.indent > before.indent + 1 && !lower) return false;
  return lower || isFull(text, before, line, width);
}

/** The first line of a wrapped text is short where the place and the day before it were taken out: [Peru said its row with] stands above [Chile …]. */
function isCutFirst(text: string, lines: readonly Line[], at: number, width: number): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!];
  const above = lines[at - 2];
  if (width === 0 || (above && above.start !== above.end)) return false;
  const isWhole = line.indent === 0 && line.end - line.start > width - 14;
  const said = text.slice(before.start, before.end);
  if (!isWhole || said.length < 20 || /^by\b/i.test(said)) return false;
  // the headline may be above with no line between: it ends in no such word
  const first = lines.findIndex((l) => l.start < l.end);
  if (first >= at - 1) return leadsOn.test(said);
  // [Foreign Minister Ana] Rojas said; a title alone [Trade Report for May] says nothing
  return /[a-z,]$/.test(said) && (/\s[a-z]+(\s|,|$)/.test(said) || office.test(said));
}

const office =
  /\b(Minister|President|Secretary|Representative|Senator|Chairman|Governor|Chancellor|Ambassador|Premier)\b/;

const leadsOn =
  /(,|\s(the|an?|of|in|on|at|to|with|for|from|by|and|or|its|their|his|her|that|which))$/;
