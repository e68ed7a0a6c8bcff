import type { Tree } from '../../grammar/tree.ts';
import { headWithin } from '../filling/agents.ts';
import { isFirm } from '../filling/outsiders.ts';
import type { Instrument, Scene } from '../frame.ts';
import { isNoun } from '../trees/relations.ts';
import { nameOf } from './instrument-name.ts';
import { instrumentNouns } from './instrument-nouns.ts';
import { knownPact, namesKnownPact } from './known-pacts.ts';

/** [the GSOMIA], [NAFTA], [the JCPOA]: by its acronym alone. */
export function knownAt(
  tree: Tree,
  index: number,
  acronyms: ReadonlyMap<string, string>,
): Instrument | null {
  const word = tree.words[index]!;
  const text = undotted(word.text);
  if (!/^[A-Z][A-Za-z-]{2,9}$/.test(text)) return null;
  const spelled = acronyms.get(text);
  const known = spelled ? null : knownPact(text);
  if (!spelled && !known) return null;
  // [*ABM* Gold Corp]
  if (isFirm(tree, index)) return null;
  // [the INF treaty], [the NAFTA free trade deal]: the noun speaks for both
  const last = nounBehind(tree, index) ?? index;
  return {
    head: last,
    first: index,
    last,
    name: spelled ?? known!.name,
    acronym: /^[A-Z-]+s?$/.test(text) || spelled ? text : null,
    proper: true,
    plural: false,
    bare: false,
  };
}

/** [the *Single European Act*], [the *Black Sea Grain Initiative*]: known by the whole name, whatever its last word is. */
export function knownNameAt(tree: Tree, index: number): Instrument | null {
  if (!/^\p{Lu}/u.test(tree.words[index]!.text)) return null;
  for (let last = Math.min(tree.words.length - 1, index + 6); last > index; last--) {
    const name = nameOf(tree, index, last);
    const known = namesKnownPact(name) ? knownPact(name) : null;
    if (!known) continue;
    return {
      head: headWithin(tree, index, last),
      first: index,
      last,
      name: known.name,
      acronym: null,
      proper: true,
      plural: false,
      bare: false,
    };
  }
  return null;
}

/** [I.N.F.] → INF. */
export const undotted = (text: string): string =>
  /^([A-Z]\.){2,}[A-Z]?$/.test(text) ? text.replaceAll('.', '') : text;

function nounBehind(tree: Tree, index: number): number | null {
  for (let i = index + 1; i < Math.min(tree.words.length, index + 5); i++) {
    const word = tree.words[i]!;
    if (instrumentNouns.has(word.lemma.toLowerCase())) return i;
    if (word.upos !== 'NOUN' && word.upos !== 'ADJ' && word.upos !== 'PROPN') return null;
  }
  return null;
}

/** [Imperils *Louvre Accord*]: the part of a capitalised stretch that is a name everybody knows. */
export function knownWithin(
  tree: Tree,
  { first, last }: { first: number; last: number },
): { first: number; last: number; name: string } | null {
  // [*United States -* Mexico-Canada Agreement]: a loose dash may have cut it
  const dash = tree.words.findIndex(
    (w) => w.index >= first - 2 && w.index <= first && /^([-–—]|--)$/.test(w.text),
  );
  for (let start = dash > 0 ? Math.max(0, first - 5) : first; start < last; start++) {
    const name = nameOf(tree, start, last);
    if (knownPact(name) && !isCutShort(tree, first, start)) return { first: start, last, name };
  }
  // [the Lima Trade Partnership (*TPP*) agreement]
  const letters = tree.words.find(
    (w) => w.index > first && w.index < last && tree.words[w.index - 1]!.text === '(',
  );
  const known = letters ? knownPact(letters.text) : null;
  return known ? { first, last, name: known.name } : null;
}

/** [a *harvest* withdrawal agreement]: a common noun before a name without capitals makes another thing of it. */
const isCutShort = ({ words }: Tree, first: number, start: number): boolean =>
  start > first &&
  /^\p{Ll}/u.test(words[start]!.text) &&
  words[start - 1]!.upos === 'NOUN' &&
  /^\p{Ll}/u.test(words[start - 1]!.text);

/** [*Iran's* nuclear deal], [Tehran's compliance with the nuclear accord]: of Iran there is one, and [the *2015* accord] is that. */
export function nuclearDealOf(
  { tree, agents }: Scene,
  first: number,
  index: number,
): { first: number; last: number; name: string } | null {
  const before = tree.words[index - 1]?.text.toLowerCase() ?? '';
  const isDeal = /^(deal|agreement|accord|pact)$/i.test(tree.words[index]!.text);
  const isNuclear = (before === 'nuclear' && first >= index - 2) || (before === '2015' && isDeal);
  const last = isNuclear ? index : nuclearBehind(tree, index);
  if (last === null) return null;
  if (/^(civil|civilian|peaceful)$/i.test(tree.words[first]!.text)) return null;
  const codes = new Set(agents.flatMap((a) => (a.codes.length === 1 ? a.codes : [])));
  if (!codes.has('IRN') || ['PRK', 'IND', 'SAU'].some((code) => codes.has(code))) return null;
  return { first, last, name: 'Iran nuclear deal' };
}

/** [an accord *on Tehran's nuclear programme*]: where the words that say so end. */
function nuclearBehind({ words }: Tree, index: number): number | null {
  if (!/^(deal|agreement|accord|pact)s?$/i.test(words[index]!.text)) return null;
  const opens = words[index + 1];
  // [a deal *limiting*, a deal *that will limit* Tehran's nuclear programme]
  const limits =
    opens &&
    (curbs.test(opens.lemma) ||
      (/^(that|which)$/.test(opens.text) &&
        words.slice(index + 2, index + 5).some((w) => curbs.test(w.lemma))));
  if (!limits && !/^(on|over|about|to|with)$/.test(opens?.text ?? '')) return null;
  for (let i = index + 2; i < Math.min(words.length, index + 12); i++) {
    if (/^[.,;:]$/.test(words[i]!.text)) return null;
    if (!/^nuclear$/i.test(words[i]!.text)) continue;
    return isNoun(words[i + 1]) ? i + 1 : i;
  }
  return null;
}

const curbs = /^(limit|curb|restrict|freeze|cap|constrain|halt|restrain|contain)$/;
