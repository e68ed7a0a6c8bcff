import { instrumentNouns, weakNouns } from './instrument-nouns.ts';
import { entries } from './pact-list.ts';

/** A pact so well known that articles name it without saying whose it is. Facts only: common names, and the parties where they are few and fixed. */
export interface KnownPact {
  readonly name: string;
  readonly parties: readonly string[];
  /** Of a pact of many: who is in it too, and told only where the words say so. */
  readonly others: readonly string[];
  /** The day it was agreed: what is told of it before is told of something still to be made. */
  readonly since: string | null;
  /** The day it entered into force, where that was another. */
  readonly inForce: string | null;
}

/** A name of several words that begins with a capital is known whatever the others have [the Open Skies treaty]. */
const keyOf = (name: string): string =>
  /^[A-Z].* /.test(name)
    ? // [United States — Mexico -Canada Agreement]
      name.replace(/\s*(-+|[–—])\s*/g, '-').toLowerCase()
    : name;

/** [USA IRN; GBR FRA] → those whose it is; those who are in it too. */
function partiesOf(list: string): { parties: string[]; others: string[] } {
  const [parties, others] = list.split('; ').map((codes) => codes.split(' ').filter(Boolean));
  return { parties: parties ?? [], others: others ?? [] };
}

const byName: ReadonlyMap<string, KnownPact> = new Map(
  entries.flatMap(([names, name, parties, since, inForce]) =>
    names.split('|').map(
      (n) =>
        [
          keyOf(n),
          {
            name,
            ...partiesOf(parties ?? ''),
            since: since ?? null,
            inForce: inForce ?? null,
          },
        ] as const,
    ),
  ),
);

function lastWord(name: string): string {
  return name.split(' ').at(-1)!.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

/** [the Trans-Pacific *Partnership*]: calls nothing a treaty. */
const isNoSort = (word: string): boolean => !instrumentNouns.has(word) || weakNouns.has(word);

/** Names that say all without a noun behind them [TPP, New START]; what follows in small letters only says what sort it is of. */
const wholeNames: ReadonlyMap<string, KnownPact> = new Map(
  entries.flatMap(([names]) =>
    names
      .split('|')
      .filter((n) => /^[A-Z]/.test(n) && isNoSort(lastWord(n)))
      .map((n) => [n, byName.get(keyOf(n))!] as const),
  ),
);

/** Looks a pact up by one of its names. */
export function knownPact(name: string): KnownPact | null {
  // [the Louvre *accords*], [the Trans-Pacific Partnership *deal*]
  const shorter = name.replace(/s$| (deal|pact|agreement|accord|treaty)$/, '');
  // [the TPP *free trade pact*]
  const whole = name.replace(/( \p{Ll}[\p{L}-]*){0,3} (deal|pact|agreement|accord|treaty)$/u, '');
  return byName.get(keyOf(name)) ?? byName.get(keyOf(shorter)) ?? wholeNames.get(whole) ?? null;
}

/** Names whose last word alone would not tell a pact: [the Single European *Act*], [the Black Sea Grain *Initiative*]. */
const unlike = [...new Set(entries.flatMap(([names]) => names.split('|')))].filter(
  (name) => name.includes(' ') && !instrumentNouns.has(lastWord(name)),
);

const anyUnlike = new RegExp(`\\b(${unlike.join('|').replace(/\./g, '\\.')})\\b`);

/** Their last words. */
export const endsKnownName = new RegExp(
  `^(${[...new Set(unlike.map((n) => n.split(' ').at(-1)))].join('|')})$`,
);

/** Whether a text has such a name. */
export const namesKnownPact = (text: string): boolean => anyUnlike.test(text);
