const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** 1 to 12 for a month's English name or its first three letters or more, else 0. */
export function monthNumber(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const time =
  '(?:[,;]?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20}|T[\\d:.]{4,15}(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const whole = (pattern: string) => new RegExp(`^${weekday}${pattern}${time}$`, 'i');
const monthFirst = whole(
  '([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}|\\d{2}))?',
);
const dayFirst = whole(
  '(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?(?:,?[\\s-]+(\\d{4}|\\d{2}))?',
);
const isoOrder = whole('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})');
const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}(?:Z|[+-]\d{4})?)?$/;
const american = whole('(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})');

/**
 * The day a whole string names, or null. [Tuesday, January 11, 2011] [22 MAR 1989] [13-APR-1987] [2017-07-04T10:00Z] [03/14/1998]
 * [20110111T100000Z]  * [Jan. 11 → no year]. Slashes are read as month/day/year unless the first number cannot be a month.
 */
export function readDay(text: string): Day | null {
  const line = text.trim();
  if (line.length < 4 || line.length > 60) return null;
  let found = isoOrder.exec(line);
  if (found) return valid(found[1], +found[2]!, +found[3]!);
  found = compact.exec(line);
  if (found) return valid(found[1], +found[2]!, +found[3]!);
  found = monthFirst.exec(line);
  if (found) return valid(found[3], monthNumber(found[1]!), +found[2]!);
  found = dayFirst.exec(line);
  if (found) return valid(found[3], monthNumber(found[2]!), +found[1]!);
  found = american.exec(line);
  if (!found) return null;
  const [first, second] = [+found[1]!, +found[2]!];
  return first > 12 ? valid(found[3], second, first) : valid(found[3], first, second);
}

function valid(yearText: string | undefined, month: number, day: number): Day | null {
  const year = yearText === undefined ? null : fullYear(yearText);
  if (month < 1 || month > 12 || day < 1) return null;
  const most = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return day <= most ? { year, month, day } : null;
}

/** [89 → 1989] [17 → 2017] */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `YYYY-MM-DD`; a day without a year takes the one that brings it nearest to `near`, null when there is none. */
export function isoDay(day: Day, near: string | null): string | null {
  if (day.year !== null) return `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (near === null) return null;
  const reference = Date.parse(near);
  const year = Number(near.slice(0, 4));
  let best = '';
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const written = `${candidate}-${two(day.month)}-${two(day.day)}`;
    const away = Math.abs(Date.parse(written) - reference);
    if (away < distance) {
      distance = away;
      best = written;
    }
  }
  return best || null;
}
