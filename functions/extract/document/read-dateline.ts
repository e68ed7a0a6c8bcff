import { isoDay, monthNumber, readDay } from '#shared/article/read-day.ts';
import { isDash, isSpace, isUpper } from './characters.ts';
import type { Dateline, Span } from './document.ts';

const longest = 110;
const agencies = new Set(
  `AP AFP UPI Reuters REUTERS Xinhua XINHUA Yonhap TASS ITAR-TASS Interfax IRNA Kyodo KYODO ANSA DPA dpa EFE PTI ANI MNA VOA RFE/RL
  KUNA SPA WAM SANA BBC CNN PNA Bernama BNO TAP APS MAP NNA AA Anadolu IANS UNI KCNA Tanjug BTA MTI PAP CTK LUSA AGI JANA`.split(
    /\s+/,
  ),
);

/**
 * The dateline at the head of a paragraph, or null. `near` gives the year to a date without one.
 * [SEOUL, Jan. 11 (Yonhap) -] [TOKYO - ] [WASHINGTON (Reuters) -] [AP -] [MADRID/MOSCOW, May 21. /TASS/.] [ANKARA 1996-08-28]
 * [HAVANA (CUBA), 5 FEB 90 (RADIO EXAMPLE) -- [TALK] [TEXT]]
 */
export function readDateline(text: string, paragraph: Span, near: string | null): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  for (const close of closes(head, paragraph.end - paragraph.start)) {
    const parts = readParts(head.slice(0, close.words), near);
    if (parts === null || !isSure(parts, close.dashed)) continue;
    const { place, date, agency } = parts;
    const { start } = paragraph;
    return { start, end: start + close.end, place, date, agency };
  }
  return null;
}

interface Close {
  /** Where the dateline's words end. */
  readonly words: number;
  /** Where its dash, and FBIS' marks after it, end. */
  readonly end: number;
  readonly dashed: boolean;
}

/** Where the dateline may end, the likeliest first: agency between slashes, up to three dashes, the end of a short line. */
function* closes(head: string, length: number): Generator<Close> {
  const marked =
    /^[^/]{0,60}(?:\/[A-Z][^/]{0,40})?[.,] ?\/([A-Z-]{3,12})\/\.?/.exec(head) ??
    // [Washington (CNN) The]
    /^[A-Z]\S{1,20}(?: [A-Z]\S{1,20})? \(CNN\)(?=[A-Z\s])/.exec(head);
  if (marked) yield { words: marked[0].length, end: marked[0].length, dashed: true };
  let dashes = 0;
  for (let i = 1; i < head.length && dashes < 3; i++) {
    if (!isDash(head.charCodeAt(i))) continue;
    const before = head.charCodeAt(i - 1);
    let end = i + 1;
    while (end < head.length && isDash(head.charCodeAt(end))) end++;
    const wide = end - i > 1 || (head.charCodeAt(i) >= 0x2013 && head.charCodeAt(i) <= 0x2015);
    const opens = wide || isSpace(before) || before === 0x29;
    if (opens && (wide || isSpace(head.charCodeAt(end)))) {
      dashes++;
      yield { words: i, end: end + marksAfter(head.slice(end)), dashed: true };
    }
    i = end - 1;
  }
  // [OSLO: The ministers], [LIMA, Dec 3: Peru]; not [QUESTION: Will you meet?], [MR. ROJAS: We met]
  const colon = /^([^:\n]{3,60}):(?= ["“‘'’]?\p{Lu})/u.exec(head);
  if (colon && !labels.test(colon[1]!))
    yield { words: colon[1]!.length, end: colon[0].length, dashed: true };
  // [ANKARA 1996-08-28]
  if (length <= 60) yield { words: head.length, end: head.length, dashed: false };
}

/** What stands before a colon at the head of a text and is no place: a label, or who speaks. */
const labels =
  /^(the|a|an|by|text|transcript|breaking|update|updated|urgent|watch|video|photo|note|editor|question|answer|summary|analysis|opinion|fact|key|exclusive|moderator|speaker|president|secretary|minister|prime|senator|governor|ambassador|general|mr|ms|mrs|dr|sen|rep|gen|sir|q|subject|source|headline|title|date|re|to|from)\b|^\p{L}\./iu;

/** [ [REPORT] [PETER KIRSCHEY] [TEXT]] */
function marksAfter(rest: string): number {
  return /^(?:\s*\[[A-Z][^\]\n]{0,40}\])*/.exec(rest)?.[0].length ?? 0;
}

type Parts = Pick<Dateline, 'place' | 'date' | 'agency'> & {
  readonly shouted: boolean;
  readonly dated: boolean;
};

function readParts(words: string, near: string | null): Parts | null {
  let rest = words.trim();
  let agency: string | null = null;
  const bracket = /[(/]([^()/]{2,40})[)/]\.?$/.exec(rest);
  if (bracket) {
    agency = bracket[1]!;
    rest = rest.slice(0, bracket.index).trim().replace(/[.,]$/, '');
  } else if (agencies.has(rest))
    return { place: null, date: null, agency: rest, shouted: false, dated: false };
  // [Canadian Press - OTTAWA (CP) -]
  rest = rest.slice(rest.lastIndexOf(' - ') + 1).replace(/^- /, '');
  const pieces = rest.split(/,\s*/).filter(Boolean);
  let date: string | null = null;
  let dated = false;
  const last = pieces.at(-1) ?? '';
  const spaced = /^(.*\S)\s+(\d{4}-\d\d-\d\d)$/.exec(last);
  let day = readDay(spaced ? spaced[2]! : last);
  if (day === null && pieces.length > 1) {
    day = readDay(`${pieces.at(-2)}, ${last}`);
    if (day !== null) pieces.pop();
  }
  if (day !== null) {
    date = isoDay(day, near);
    dated = true;
    pieces.pop();
    if (spaced) pieces.push(spaced[1]!);
  }
  if (pieces.length > 3) return null;
  const place = pieces[0]?.replace(/\s*\([^)]*\)$/, '') ?? null;
  if (place === null && agency === null) return null;
  if (place !== null && !isPlace(pieces)) return null;
  return { place, date, agency, shouted: place !== null && isShouted(place), dated };
}

/** Every word capitalised, but for [of, de, la, the, and, near]; no more than five in a piece. */
function isPlace(pieces: readonly string[]): boolean {
  return pieces.every((piece) => {
    const names = piece.split(/[\s/]+/);
    return (
      names.length <= 6 &&
      names.every(
        (name) =>
          isUpper(name.charCodeAt(name.charCodeAt(0) === 0x28 ? 1 : 0)) ||
          /^(?:of|de|del|la|le|el|the|and|near|al-.*|in|on|aboard|—|-)$/i.test(name),
      ) &&
      monthNumber(names[0]!) === 0
    );
  });
}

const isShouted = (place: string) => place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);

/** Capitals and a dash are enough; a place in plain case must also give a date or an agency. */
function isSure(parts: Parts, dashed: boolean): boolean {
  if (!dashed) return parts.dated && parts.shouted;
  if (parts.place === null)
    return parts.agency !== null && (agencies.has(parts.agency) || parts.dated);
  return parts.shouted || parts.dated || (parts.agency !== null && agencies.has(parts.agency));
}
