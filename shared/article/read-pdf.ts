import { getDocumentProxy, getMeta } from 'unpdf';
import { readText } from './read-text.ts';
import { Rejected } from './rejection.ts';
import type { Story } from './upload.ts';

const mostPages = 60;

/** The text of a PDF in reading order of its lines; paragraphs show by the gaps between them. */
export async function readPdf(bytes: Uint8Array, key: string): Promise<Story> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch((error: Error) => {
    throw new Rejected(
      'broken',
      `${key} is no whole PDF (${error.message.slice(0, 120)}).`,
      'Upload it again, or its text as .txt.',
    );
  });
  if (document.numPages > mostPages) {
    throw new Rejected(
      'too-large',
      `${key} has ${document.numPages} pages; an article has at most ${mostPages}.`,
      'Upload each article as a file of its own.',
    );
  }
  const paragraphs: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    paragraphs.push(...paragraphsOf(items.filter((item) => 'str' in item)));
  }
  const { info } = await getMeta(document);
  if (paragraphs.length === 0) {
    throw new Rejected(
      'no-text',
      `${key} has pages but no text: a scan, perhaps.`,
      'Run it through text recognition, or upload the text as .txt.',
    );
  }
  const { Title: title } = (info ?? {}) as { Title?: unknown };
  const known = typeof title === 'string' && paragraphs[0] === title.trim() ? title.trim() : null;
  return readText(paragraphs.join('\n\n'), known);
}

/** A run of text as pdf.js gives it: `transform` ends with the coordinates of its baseline. */
interface Run {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: number[];
  readonly height: number;
}

interface Line {
  text: string;
  readonly y: number;
  readonly size: number;
}

function paragraphsOf(runs: readonly Run[]): string[] {
  const lines = linesOf(runs);
  const gaps = lines.slice(1).map(({ y }, i) => lines[i]!.y - y);
  const usual = lowerQuartile(gaps.filter((gap) => gap > 0));
  const paragraphs: string[] = [];
  lines.forEach(({ text, size }, i) => {
    const gap = gaps[i - 1] ?? 0;
    const apart =
      i === 0 || gap > usual * 1.3 || gap < 0 || Math.abs(size - lines[i - 1]!.size) > 1;
    if (apart) paragraphs.push(text);
    else paragraphs.push(joinLines(paragraphs.pop()!, text));
  });
  return paragraphs;
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, hasEOL, transform, height } of runs) {
    const y = transform[5] ?? 0;
    if (open !== null && Math.abs(open.y - y) > 2) open = null;
    if (open !== null) open.text += str;
    else if (str.trim() !== '') {
      open = { text: str, y, size: height };
      lines.push(open);
    }
    if (hasEOL) open = null;
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim();
  return lines;
}

/** [agree-, ment → agreement] */
const joinLines = (before: string, next: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next)
    ? before.slice(0, -1) + next
    : `${before} ${next}`;

/** Most gaps are those within paragraphs, even where paragraphs are short. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}
