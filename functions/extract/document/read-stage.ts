import type { Dateline, Span } from './document.ts';

/**
 * Where remarks were made, for a transcript that has lines instead of a dateline: [Cabinet Room], [Lima, Peru], each a paragraph, right
 * before [2:20 P.M. EDT] or the first who speaks [PRESIDENT VELLA:].
 */
export function readStage(text: string, paragraphs: readonly Span[]): Dateline | null {
  const lines = paragraphs.slice(0, 10).map(({ start, end }) => text.slice(start, end));
  const opening = lines.findIndex((line) => clock.test(line) || speaker.test(line));
  let first = opening;
  while (first > 0 && opening - first < 4 && isStage(lines[first - 1]!)) first--;
  if (opening < 1 || first === opening) return null;
  const place = lines
    .slice(first, opening)
    .filter((line) => !line.startsWith('('))
    .join(', ');
  if (place === '') return null;
  const { start, end } = paragraphs[opening - 1]!;
  return { start, end, place, date: null, agency: null };
}

const clock = /^\d{1,2}:\d\d [AP]\.M\. [A-Z]{2,4}$/;
const speaker = /^(?:THE )?(?:VICE )?(?:PRESIDENT|SECRETARY|PRIME MINISTER)[A-Z .'’-]{0,40}: /;

/** A short line of names [Sharm el-Sheikh, Egypt], without a verb's small letters or a full stop; no date. */
const isStage = (line: string): boolean =>
  (line.length <= 80 &&
    line
      .split(/\s+/)
      .every((word) => /^[(\p{Lu}\d]|^(?:of|the|at|de)$|^\p{Ll}{2,3}-\p{Lu}/u.test(word)) &&
    !/^\d{4}-|\b\d{4}$|^None$|^The White House$/.test(line)) ||
  /^\([^)]{4,30}\)$/.test(line);
