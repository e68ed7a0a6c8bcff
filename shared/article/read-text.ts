import { readDay } from './read-day.ts';
import type { Story } from './upload.ts';

/**
 * Plain text. The head of a file often says what it is, each on a line of its own, the date line last; all of it stays in the text:
 *
 *     Envoys open border talks
 *
 *     Marlow Dispatch
 *     Tuesday, March 4, 2014
 *
 *     OSTEND - …
 *
 * A headline that is `known` already is not looked for, only taken off the text.
 */
export function readText(text: string, known: string | null = null): Story {
  const lines = text.split('\n');
  const head = headLines(lines);
  const title =
    known === null || known === head[0]?.line ? (known ?? findTitle(lines, head)) : null;
  const rest = title === null ? head : head.slice(1);
  const dateAt = rest.findIndex(({ line }) => isDated(line));
  const published = dateAt < 0 ? null : dayPart(withoutTown(rest[dateAt]!.line));
  return {
    title: title ?? known,
    published,
    publisher: findPublisher(dateAt < 0 ? rest.slice(0, 1) : rest.slice(0, dateAt), dateAt >= 0),
    url: null,
    body: title === null ? text : lines.slice(head[0]!.at + 1).join('\n'),
  };
}

interface HeadLine {
  readonly at: number;
  readonly line: string;
  /** Whether a blank line, or nothing, stands after it. */
  readonly alone: boolean;
}

/** The first short lines, up to the first that reads like a story. */
function headLines(lines: readonly string[]): HeadLine[] {
  const head: HeadLine[] = [];
  for (let at = 0; at < lines.length && at < 40 && head.length < 6; at++) {
    const line = lines[at]!.trim();
    if (line === '') continue;
    if (head.length > 0 && !isDated(line) && (line.length > 90 || /[.!?]["”]?$/.test(line))) break;
    head.push({ at, line, alone: (lines[at + 1] ?? '').trim() === '' });
    // a headline may end in a day too
    if (head.length > 1 ? isDated(line) : isDayLine(line)) break;
  }
  return head;
}

/** A first line set off from what follows; a sentence or a dateline only where more of a header comes after it. */
function findTitle(lines: readonly string[], head: readonly HeadLine[]): string | null {
  const [first, second] = head;
  if (first === undefined || first.line.length > 250 || isDayLine(first.line)) return null;
  if (!first.alone && (isSource(first.line) || !isDayLine(second?.line ?? ''))) return null;
  if (!lines.slice(first.at + 1).some((line) => line.trim() !== '')) return null;
  if (second !== undefined) return first.line;
  if (/^[A-Z][A-Z .,()/-]{2,60}(?: -{1,2} | — | – )/.test(first.line)) return null;
  const sentence = /[^.]\.["”]?$/.test(first.line) && !/\b[A-Z]\.$/.test(first.line);
  return sentence || isLoneSource(first.line) ? null : first.line;
}

/** A name of up to three words over a story is its source; headlines are longer. */
const isLoneSource = (line: string) => isSource(line) && line.split(/\s+/).length <= 3;

function findPublisher(lines: readonly HeadLine[], dated: boolean): string | null {
  for (const { line, alone } of lines) {
    if (/^by\s/i.test(line) || !(dated || alone)) continue;
    if (isSource(line)) return line;
  }
  return null;
}

/** [Reuters] [The White House] [www.example.org]: a name, not a sentence. */
const isSource = (line: string) =>
  line.length <= 60 &&
  line.split(/\s+/).length <= 6 &&
  !/[.!?:;,"”]$/.test(line) &&
  !/\s[-–—_]$/.test(line);

const label = /^(?:published|posted|updated|last updated|date)(?:\s+on)?\s*:?\s+/i;
const dayPart = (line: string) => line.replace(label, '');
const isDayLine = (line: string) =>
  line.length <= 70 && (readDay(dayPart(line))?.year ?? null) !== null;

/** [*Oslo,* 4 March 2014], [*WASHINGTON, D.C.,* March 4, 2014]: where it was issued. */
const withoutTown = (line: string) =>
  isDayLine(line)
    ? line
    : line.replace(/^\p{Lu}[\p{L}.'’ -]{1,30},\s+(?:\p{Lu}[\p{L}. ]{1,20},\s+)?/u, '');
const isDated = (line: string) => isDayLine(withoutTown(line));
