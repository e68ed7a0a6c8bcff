import { isCapital, type Line, textAt } from './line.ts';

/** [*Special Assistant to the President and* Senior Director Ana Vella]: where the words for one who holds two offices begin. */
export function withOtherOffice(line: Line, from: number): number {
  if (textAt(line, from - 1) !== 'and' || !isAssisted(line, from - 1)) return from;
  let at = from - 5;
  while (/^(Deputy|Special|Principal|Senior)$/.test(textAt(line, at - 1))) at--;
  return at;
}

/** Ends [Assistant to the President] before `to`. */
export const isAssisted = (line: Line, to: number): boolean =>
  textAt(line, to - 4) === 'Assistant' &&
  /^to the$/.test(`${textAt(line, to - 3)} ${textAt(line, to - 2)}`) &&
  isCapital(textAt(line, to - 1));
