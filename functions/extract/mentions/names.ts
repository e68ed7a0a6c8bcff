import type { Token } from '../document/document.ts';
import type { Entry } from './gazetteer/entry.ts';
import type { NameMatch } from './gazetteer/name-index.ts';

export type FoundName = NameMatch<Entry>;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The names of one sentence in order, none over another, asked for by where they stand. */
export class Names {
  readonly tokens: readonly Token[];
  readonly list: readonly FoundName[];

  constructor(tokens: readonly Token[], list: readonly FoundName[]) {
    this.tokens = tokens;
    this.list = list;
  }

  startingAt(token: number): FoundName | null {
    const name = lastFrom(this.list, token);
    return name?.from === token ? name : null;
  }

  endingAt(token: number): FoundName | null {
    return endingAt(this.list, token);
  }

  /** The last name that ends at `token` or up to `reach` tokens before. */
  lastBefore(token: number, reach: number): FoundName | null {
    const name = lastFrom(this.list, token - 1);
    return name !== null && name.to <= token && token - name.to <= reach ? name : null;
  }

  /** Plain form of a token, empty beyond either end. */
  text(token: number): string {
    return this.tokens[token]?.text ?? '';
  }
}

export function endingAt<T extends Stretch>(list: readonly T[], token: number): T | null {
  const name = lastFrom(list, token - 1);
  return name?.to === token ? name : null;
}

/** The last of an ordered list that begins at `token` or before. */
function lastFrom<T extends Stretch>(list: readonly T[], token: number): T | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from <= token) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}
