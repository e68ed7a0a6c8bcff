import { isTownOfBodies } from '../towns-of-bodies.ts';
import { isOwner } from './beside-title.ts';
import type { Found } from './found.ts';
import { type Line, textAt } from './line.ts';

/**
 * The one state that a sentence speaks of beside an office without a country: [*Brazil* is not happy with the terms, Finance Minister
 * Dilson Funaro said]. Null where it names several, or only where something is, comes from or goes to.
 */
export function stateBeside({ line, titles: [title], party }: Found): string | null {
  if (!title || title.party || party) return null;
  const states = new Set<string>();
  for (const { codes, form, from } of line.actors)
    if (form !== 'adjective' && !isAway(line, from)) for (const code of codes) states.add(code);
  return states.size === 1 ? [...states][0]! : null;
}

const isAway = (line: Line, from: number): boolean =>
  /^(in|at|to|from|near|with|against|on|for|between)$/i.test(
    textAt(line, /^the$/i.test(textAt(line, from - 1)) ? from - 2 : from - 1),
  );

/** [*In Lima* she will *meet* President Rojas], [met President Rojas *in Lima*]: he receives at home, unless the text says whose he is. */
export function stateWhereMet({ line, titles: [title], party, from, to }: Found): string | null {
  if (title?.sort !== 'state' || title.party || party) return null;
  const towns = line.actors.filter((a) => a.form === 'capital' && isIn(line, a.from));
  const [town] = towns;
  if (!town || towns.length > 1 || isTownOfBodies(textAt(line, town.from))) return null;
  const isFronted = town.from <= 1 && town.from < from;
  if (!isFronted && !(town.from > to && town.from <= to + 2)) return null;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const text = textAt(line, at);
    if (/^(meet|meets|met|meeting|see|sees|saw)$/i.test(text)) return town.codes[0] ?? null;
    // [*met* Rojas and *told* Prime Minister Paz]
    if (/^[;:]$|^(told|said|after|before|by)$/i.test(text)) return null;
  }
  return null;
}

const isIn = (line: Line, at: number): boolean => /^in$/i.test(textAt(line, at - 1));

/** [The *Peruvian presidency* said President Vella will travel]: the state whose government tells of an office without a country. */
export function stateThatTells({ line, titles: [title], party }: Found): string | null {
  if (!title || title.party || party) return null;
  const body = line.actors.find(({ to }) => tells(line, to));
  return body?.codes.length === 1 ? body.codes[0]! : null;
}

function tells(line: Line, at: number): boolean {
  let to = isOwner(textAt(line, at)) ? at + 1 : at;
  if (/^(foreign|defen[cs]e|interior|finance|trade)$/i.test(textAt(line, to))) to++;
  if (!/^(presidency|government|cabinet|ministry|premiership)$/i.test(textAt(line, to)))
    return false;
  // [Peru's presidency *spokesman Juan Soto* said]
  for (let next = to + 1; next < to + 6; next++) {
    const text = textAt(line, next);
    if (/^(said|says|announced|announces|confirmed|confirms)$/.test(text)) return true;
    if (/^[,.;:]$|^(and|that|of|in|with|will|to)$/.test(text)) return false;
  }
  return false;
}
