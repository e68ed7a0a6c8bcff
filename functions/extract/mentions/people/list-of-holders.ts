import { isOwner, partyBeside } from './beside-title.ts';
import { headAt } from './head-at.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import { type NameReading, readName } from './read-name.ts';
import type { TitleReading } from './read-title.ts';

/** One of several who are called by one office. */
export interface Holder {
  readonly name: NameReading;
  readonly party: string | null;
}

const isJoint = (text: string) => /^(,|and|&)$/.test(text);

/** [Presidents Bush *and Gorbachev*] [Foreign Ministers Lavrov of Russia *and Wang Yi of China*]: those behind the first, who ends at `from`. */
export function holdersAfter(line: Line, from: number): Holder[] {
  const holders: Holder[] = [];
  let at = from;
  while (holders.length < 8) {
    at = skipState(line, at);
    if (!isJoint(textAt(line, at))) break;
    let start = at + 1;
    if (textAt(line, at) === ',' && textAt(line, start) === 'and') start++;
    const name = isCapital(textAt(line, start)) ? readName(line, start, true) : null;
    if (!name || headAt(line, start)) break;
    holders.push({ name, party: partyBeside(line, name) });
    at = name.to;
  }
  return holders;
}

/**
 * Who holds the offices told before a comma: [the two presidents, *Ana Vella of Peru and Luis Rojas of Chile*], and one by one
 * [the foreign ministers of Peru and Chile, *Ana Vella and Luis Rojas*]. Empty unless it names two or more in full.
 */
export function holdersBehind(line: Line, title: TitleReading): Holder[] {
  const { states, to } = statesOf(line, title);
  if (!/^(,|--|—|–|\()$/.test(textAt(line, to))) return [];
  const first = isCapital(textAt(line, to + 1)) ? readName(line, to + 1, false) : null;
  if (!first) return [];
  const all = [{ name: first, party: partyBeside(line, first) }, ...holdersAfter(line, first.to)];
  const named = all.every(
    ({ name }) => name.words.length > 1 && !actorAt(line, name.from) && !headAt(line, name.from),
  );
  if (all.length < 2 || !named) return [];
  const oneByOne = states.length === all.length;
  return all.map(({ name, party }, i) => ({
    name,
    party: party ?? (oneByOne ? states[i]! : null),
  }));
}

/** The states whose offices they are, in their order, and where they end: [the presidents of *Peru and Chile*] [the *Peruvian and Chilean* presidents]. */
function statesOf(line: Line, { from, to }: TitleReading): { states: string[]; to: number } {
  const states: string[] = [];
  const last = actorAt(line, to - 1);
  let end = to;
  for (let actor = last; actor && actor.form !== 'adjective'; actor = actorAt(line, end + 1)) {
    states.push(...actor.codes.slice(0, 1));
    end = actor.to;
    if (!isJoint(textAt(line, end))) break;
  }
  if (states.length > 0) return { states, to: end };
  for (let at = from; ; ) {
    const actor = actorAt(line, at);
    if (!actor) break;
    states.unshift(...actor.codes.slice(0, 1));
    const before = isOwner(textAt(line, actor.from - 1)) ? actor.from - 2 : actor.from - 1;
    if (!isJoint(textAt(line, before))) break;
    at = before - 1;
  }
  return { states, to };
}

/** [Lavrov *of Russia*, and] [Lavrov *(Russia)*, and] → the place behind it. */
function skipState(line: Line, at: number): number {
  if (textAt(line, at) === '(') {
    const actor = actorAt(line, at + 1);
    return actor && textAt(line, actor.to) === ')' ? actor.to + 1 : at;
  }
  if (textAt(line, at) !== 'of') return at;
  const actor = actorAt(line, textAt(line, at + 1) === 'the' ? at + 2 : at + 1);
  return actor ? actor.to : at;
}
