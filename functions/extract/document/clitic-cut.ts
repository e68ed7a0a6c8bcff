import { isApostrophe, isDigit, isSpace } from './characters.ts';

const clitics = new Set(['s', 'S', 'm', 'M', 'd', 'D', 're', 'RE', 've', 'VE', 'll', 'LL']);
/** Words cut after their third letter. */
const halved = new Set(['cannot', 'gonna', 'gotta', 'wanna']);

/**
 * Where the word's clitic begins, 0 when it has none. [don't → do|n't] [China's → China|'s] [cannot → can|not]; [1930's] and
 * [O'Brien] stay whole.
 */
export function cliticCut(text: string, start: number, end: number): number {
  let cut = 0;
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(text.charCodeAt(end - back))) continue;
    const tail = text.slice(end - back + 1, end);
    if (tail === 't' || tail === 'T') {
      const n = text.charCodeAt(end - back - 1) | 0x20;
      if (n === 0x6e && length > 3) cut = end - back - 1;
    } else if (clitics.has(tail) && !isDigit(text.charCodeAt(start))) cut = end - back;
    break;
  }
  if (cut === 0 && (length === 5 || length === 6)) {
    const first = text.charCodeAt(start) | 0x20;
    const may = first === 0x63 || first === 0x67 || first === 0x77;
    if (may && halved.has(text.slice(start, end).toLowerCase())) cut = start + 3;
  }
  return cut > start ? cut : 0;
}

/** [years' service] */
export function isPluralPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isApostrophe(text.charCodeAt(at))) return false;
  const last = text.charCodeAt(at - 1) | 0x20;
  return (last === 0x73 || last === 0x78 || last === 0x7a) && isSpace(text.charCodeAt(at + 1));
}

/** Where a clitic ends that stands apart from its word, as in text that was cut before [China 's envoy], 0 where there is none. */
export function looseClitic(text: string, at: number, to: number): number {
  if (!isApostrophe(text.charCodeAt(at)) || at < 2 || text[at - 1] !== ' ') return 0;
  if (!/[\p{L}.]/u.test(text[at - 2]!)) return 0;
  for (let end = at + 2; end <= at + 3 && end < to; end++)
    if (isSpace(text.charCodeAt(end))) return clitics.has(text.slice(at + 1, end)) ? end : 0;
  return 0;
}
