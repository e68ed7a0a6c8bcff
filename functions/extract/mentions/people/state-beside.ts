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
