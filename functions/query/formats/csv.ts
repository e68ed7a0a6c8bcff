export type Cell = string | number | null | undefined;

/**
 * RFC 4180. A text that a spreadsheet would run as a formula [=HYPERLINK(…)] [-2+3] gets an apostrophe in front, which spreadsheets
 * take for "this is text"; numbers stay numbers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const printable = cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\uFFFD');
  const harmless = startsFormula(printable) ? `'${printable}` : printable;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Also the full-width signs, which some spreadsheets read as the plain ones. */
const startsFormula = (text: string) => /^\s*[=+\-@\t\r\n|＝＋－＠]/u.test(text);
