import { sortOf } from '../gazetteer/gazetteer.ts';
import { actorAt, type Line, textAt } from './line.ts';

const many =
  /^(officials|ministers|leaders|diplomats|negotiators|delegates|lawmakers|representatives|envoys|authorities|generals|commanders|members)$/;

/**
 * The state of those among whom the words count somebody whose title has none: [Trade Minister Ana Vella *and other senior Chilean
 * officials*], [*Chilean officials, including* Trade Minister Ana Vella], [*the Chilean team is led by* Trade Minister Ana Vella].
 */
export function amongOthers(line: Line, from: number, to: number): string | null {
  return othersBehind(line, to) ?? thoseBefore(line, from) ?? teamBefore(line, from);
}

function othersBehind(line: Line, to: number): string | null {
  if (textAt(line, to) !== 'and' || textAt(line, to + 1) !== 'other') return null;
  for (let at = to + 2; at < to + 6; at++) {
    if (actorAt(line, at)) return stateOfMany(line, at);
    if (!/^[a-z-]+$/.test(textAt(line, at))) return null;
  }
  return null;
}

function thoseBefore(line: Line, from: number): string | null {
  let at = from - 1;
  if (textAt(line, at) === 'the') at--;
  if (textAt(line, at) === 'as' && textAt(line, at - 1) === 'such') at -= 2;
  else if (/^(including|notably|among them)$/.test(textAt(line, at))) at--;
  else return null;
  if (textAt(line, at) === ',') at--;
  if (!many.test(textAt(line, at))) return null;
  for (let back = at - 1; back > at - 5; back--)
    if (actorAt(line, back)) return stateOfMany(line, back);
  return null;
}

function teamBefore(line: Line, from: number): string | null {
  const by = textAt(line, from - 1) === 'the' ? from - 2 : from - 1;
  if (textAt(line, by) !== 'by' || !/^(led|headed)$/.test(textAt(line, by - 1))) return null;
  for (let at = by - 2; at > by - 8 && at > 0; at--) {
    if (!/^(delegation|team|side|mission)$/.test(textAt(line, at))) continue;
    for (let back = at - 1; back > at - 4; back--) {
      const actor = actorAt(line, back);
      if (actor) return actor.codes.length === 1 ? actor.codes[0]! : null;
    }
    return null;
  }
  return null;
}

/** [*Chilean* officials], [*Chilean* government officials]: nothing but small words up to the people. */
function stateOfMany(line: Line, at: number): string | null {
  const { codes, form, to } = actorAt(line, at)!;
  if (form !== 'adjective' || codes.length !== 1 || sortOf(codes[0]!) !== 'state') return null;
  for (let next = to; next < to + 4; next++) {
    if (many.test(textAt(line, next))) return codes[0]!;
    if (!/^[a-z-]+$/.test(textAt(line, next))) return null;
  }
  return null;
}
