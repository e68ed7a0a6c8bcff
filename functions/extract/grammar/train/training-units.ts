import type { GoldSentence } from '../conllu.ts';
import type { Unit } from '../tree.ts';

const OFFICES =
  /^(minister|secretary|president|chairman|chairwoman|chief|premier|chancellor|ambassador|director|general|commissioner|envoy|spokesman|spokeswoman|spokesperson|governor|king|queen|prince|princess|emperor|pope|sultan|emir)$/i;
const DAYS =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
const INNER = /^(flat|compound|punct|fixed|amod|nmod$|case)/;
const DATE_PART = /^(\d{1,2}(st|nd|rd|th)?|1\d\d\d|20\d\d|,|of)$/;

/**
 * The spans of a gold tree that the article's own units would join: names, offices, dates, numbers.
 * A span counts only when one word of it governs all the others.
 */
export function trainingUnits(gold: GoldSentence): Unit[] {
  const units: Unit[] = [];
  const { tokens } = gold.sentence;
  for (let i = 0; i < tokens.length; ) {
    const unit = dateAt(gold, i) ?? officeAt(gold, i) ?? nameAt(gold, i) ?? numberAt(gold, i);
    if (unit) units.push(unit);
    i = unit ? unit.to : i + 1;
  }
  return units;
}

/** The word of `from … to` whose head lies outside, -1 when there are several. */
export function headOf(head: readonly number[], from: number, to: number): number {
  let found = -1;
  for (let i = from; i < to; i++) {
    const h = head[i]!;
    if (h >= from && h < to) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

function whole(gold: GoldSentence, from: number, to: number, kind: Unit['kind']): Unit | null {
  return to > from + 1 && headOf(gold.head, from, to) >= 0 ? { from, to, kind } : null;
}

/** [Robert M. Gates] [United States] and, as an actor, [Ministry of Defense]. */
function nameAt(gold: GoldSentence, from: number): Unit | null {
  const isProper = (i: number) => /^NNPS?$/.test(gold.xpos[i] ?? '');
  if (!isProper(from)) return null;
  const { tokens } = gold.sentence;
  const isInside = (i: number) =>
    isProper(i) ||
    tokens[i]?.text === '-' ||
    (tokens[i]?.text === 'of' && isProper(i - 1) && isProper(i + 1));
  let end = from + 1;
  while (end < tokens.length && isInside(end)) end++;
  for (let to = end; to > from + 1; to--) {
    if (!isProper(to - 1) || tokens[to]?.text === '-') continue;
    const linked = tokens.slice(from, to).some((token) => token.text === 'of');
    const unit = whole(gold, from, to, linked ? 'actor' : 'name');
    if (!unit) continue;
    const top = headOf(gold.head, from, to);
    const inner = gold.relation.slice(from, to).filter((_, i) => from + i !== top);
    if (inner.every((relation) => INNER.test(relation))) return unit;
  }
  return null;
}

function officeAt(gold: GoldSentence, from: number): Unit | null {
  const { tokens } = gold.sentence;
  for (let at = from; at < Math.min(from + 3, tokens.length); at++) {
    if (!OFFICES.test(tokens[at]!.text)) continue;
    // [Secretary of State]
    if (tokens[at + 1]?.text === 'of' && gold.upos[at + 2] === 'PROPN') {
      const unit = whole(gold, from, at + 3, 'title');
      if (unit && headOf(gold.head, from, at + 3) === at) return unit;
    }
    // [prime minister]
    const unit = whole(gold, from, at + 1, 'title');
    if (unit && headOf(gold.head, from, at + 1) === at && gold.upos[from] !== 'DET') {
      const before = gold.relation.slice(from, at);
      return before.every((relation) => /^(compound|amod)$/.test(relation)) ? unit : null;
    }
  }
  return null;
}

function dateAt(gold: GoldSentence, from: number): Unit | null {
  const { tokens } = gold.sentence;
  let to = from;
  let named = false;
  while (to < tokens.length && to < from + 6) {
    const { text } = tokens[to]!;
    if (DAYS.test(text) && /^[A-Z]/.test(text)) named = true;
    else if (!DATE_PART.test(text)) break;
    to++;
  }
  if (!named || /^(,|of)$/.test(tokens[from]!.text)) return null;
  while (to > from + 1 && /^(,|of)$/.test(tokens[to - 1]!.text)) to--;
  return whole(gold, from, to, 'date');
}

function numberAt(gold: GoldSentence, from: number): Unit | null {
  let to = from;
  while (gold.upos[to] === 'NUM') to++;
  return whole(gold, from, to, 'number');
}
