import { officeHolders } from '../office-holders.ts';
import { surnamesOf } from './family-names.ts';
import { foldName } from './fold-name.ts';

export interface Holder {
  readonly name: readonly string[];
  readonly code: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

interface Index {
  readonly names: ReadonlyMap<string, readonly Holder[]>;
  readonly surnames: ReadonlyMap<string, readonly Holder[]>;
  /** Surnames as papers print them, to pass over other words without folding them. */
  readonly written: ReadonlySet<string>;
}

let built: Index | null = null;

export function officeIndex(): Index {
  if (built) return built;
  const names = new Map<string, Holder[]>();
  const surnames = new Map<string, Holder[]>();
  const written = new Set<string>();
  const add = (map: Map<string, Holder[]>, key: string, holder: Holder) => {
    const list = map.get(key);
    if (list) list.push(holder);
    else map.set(key, [holder]);
  };
  for (const line of officeHolders.trim().split('\n')) {
    const code = line.slice(0, line.indexOf(' '));
    const colon = line.indexOf(': ');
    const title = line.slice(code.length + 1, colon);
    for (const entry of line.slice(colon + 2).split('; ')) {
      const gap = entry.lastIndexOf(' ');
      const name = entry.slice(0, gap).split(' ');
      const [from, to] = entry.slice(gap + 1).split('-') as [string, string];
      const holder = { name, code, title, from: Number(from), to: to === '' ? 9999 : Number(to) };
      add(names, foldName(name), holder);
      for (const surname of surnamesOf(name)) {
        add(surnames, foldName([surname]), holder);
        written.add(surname).add(surname.toUpperCase());
      }
    }
  }
  built = { names, surnames, written };
  return built;
}

export const leading =
  /^(President|Prime Minister|Leader|Chancellor|Premier|King|Queen|Pope|General Secretary|Secretary of State|Secretary-General|Foreign Minister)$/;

/** For whom all of them acted in that year, give or take `slack` years; null when for several. */
export function oneCode(
  holders: readonly Holder[],
  year: number | null,
  slack: number,
): string | null {
  const inTime =
    year === null
      ? holders
      : holders.filter(({ from, to }) => from - slack <= year && year <= to + slack);
  const codes = new Set(inTime.map(({ code }) => code));
  // the same men led both
  if (codes.has('PSE')) codes.delete('PLO');
  return codes.size === 1 ? [...codes][0]! : null;
}
