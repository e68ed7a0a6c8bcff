import type { Tree } from '../grammar/tree.ts';
import type { Instrument, Scene } from './frame.ts';
import {
  emptyModifiers,
  instrumentNouns,
  notBetweenStates,
  weakNouns,
} from './instrument-nouns.ts';
import { knownPact } from './known-pacts.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './relations.ts';

/** Every treaty, deal, truce … that the sentence names. `acronyms` are those the article has spelled out: GSOMIA → its name. */
export function findInstruments(scene: Scene, acronyms: ReadonlyMap<string, string>): Instrument[] {
  const { tree } = scene;
  const found: Instrument[] = [];
  for (const word of tree.words) {
    if (found.some((i) => word.index >= i.first && word.index <= i.last)) continue;
    const instrument = knownAt(tree, word.index, acronyms) ?? nounAt(tree, word.index);
    if (instrument) found.push(instrument);
  }
  return found;
}

/** [the GSOMIA], [NAFTA], [the JCPOA]: by its acronym alone. */
function knownAt(
  tree: Tree,
  index: number,
  acronyms: ReadonlyMap<string, string>,
): Instrument | null {
  const word = tree.words[index]!;
  if (!/^[A-Z][A-Za-z-]{2,9}$/.test(word.text)) return null;
  const spelled = acronyms.get(word.text);
  const known = spelled ? null : knownPact(word.text);
  if (!spelled && !known) return null;
  // [the INF treaty]: the noun speaks for both
  const next = tree.words[index + 1];
  const last = next && instrumentNouns.has(next.lemma.toLowerCase()) ? index + 1 : index;
  return {
    head: last,
    first: index,
    last,
    name: spelled ?? known!.name,
    acronym: /^[A-Z-]+s?$/.test(word.text) || spelled ? word.text : null,
    proper: true,
    plural: false,
    bare: false,
  };
}

function nounAt(tree: Tree, index: number): Instrument | null {
  const word = tree.words[index]!;
  const lemma = word.lemma.toLowerCase();
  if (!instrumentNouns.has(lemma) || !isNoun(word)) return null;
  const governor = tree.words[word.head];
  // [treaty obligations], [ceasefire talks]: a compound is still a mention of its instrument, [deal maker] is not
  if (is(word, 'compound', 'flat') && governor && instrumentNouns.has(governor.lemma.toLowerCase()))
    return null;
  const proper = properSpan(tree, index);
  const plural = word.xpos === 'NNS' || word.xpos === 'NNPS';
  if (proper) {
    const name = nameOf(tree, proper.first, proper.last);
    const acronym = acronymAfter(tree, proper.last);
    return { head: index, ...proper, name, acronym, proper: true, plural, bare: false };
  }
  const modifiers = contentModifiers(tree, index);
  if (modifiers.some((m) => notBetweenStates.has(tree.words[m]!.lemma.toLowerCase()))) return null;
  if (
    /^(great|good|big|real|done|raw|better|bad)$/.test(
      tree.words[index - 1]?.text.toLowerCase() ?? '',
    ) &&
    lemma === 'deal'
  )
    return null;
  const complement = complementOf(tree, index);
  const content = modifiers.filter((m) => !emptyModifiers.has(tree.words[m]!.text.toLowerCase()));
  if (weakNouns.has(lemma) && content.length === 0) return null;
  const first = Math.min(index, ...content);
  const head = nameOf(tree, first, index, new Set([...content, index]));
  const acronym = acronymAfter(tree, index);
  return {
    head: index,
    first,
    last: complement?.last ?? index,
    name: complement && content.length < 2 ? `${head} ${complement.text}` : head,
    acronym,
    proper: acronym !== null || content.some((m) => isPlaceName(tree, m)),
    plural,
    bare: content.length === 0 && !complement,
  };
}

/** [the *Oslo* accords], [the *Paris climate* agreement]: known by a name although the noun is written small. */
function isPlaceName(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  return (
    word.upos === 'PROPN' &&
    /^[A-Z]/.test(word.text) &&
    word.unit !== 'date' &&
    word.unit !== 'name' &&
    word.unit !== 'actor'
  );
}

const inName =
  /^(of|on|for|the|and|to|in|between|with|against|a|'s|-|&|concerning|regarding|relating)$/i;
const capital = (text: string): boolean =>
  /^[A-Z][A-Za-zÀ-ÿ.'’-]*$/.test(text) || /^[A-Z]{2,}/.test(text);

/** [the *General Security of Military Information Agreement*], [*Treaty on the Non-Proliferation of Nuclear Weapons*]. */
function properSpan(tree: Tree, index: number): { first: number; last: number } | null {
  const { words } = tree;
  if (!capital(words[index]!.text)) return null;
  let first = index;
  for (let i = index - 1; i >= 0 && index - i < 16; i--) {
    const text = words[i]!.text;
    if (words[i]!.unit === 'date') break;
    if (capital(text) || /^\d{4}$/.test(text) || text === '-' || text === '/' || text === '–') {
      if (!(i === 0 && /^(The|A|An|This|That|Under|In|Both)$/.test(text))) first = i;
    } else if (
      !inName.test(text) ||
      !capital(words[i - 1]?.text ?? '') ||
      words[i - 1]?.upos === 'VERB'
    )
      break;
    else if (/^(to|in|with|between|and|a|the)$/i.test(text)) break;
  }
  while (first < index && (/^(The|A|An)$/.test(words[first]!.text) || words[first]!.text === '-'))
    first++;
  let last = index;
  for (let i = index + 1; i < words.length && i - index < 20; i++) {
    const text = words[i]!.text;
    if (words[i]!.unit === 'date') break;
    if (capital(text)) last = i;
    else if (!inName.test(text) || text === "'s") break;
  }
  const soleInitial = first === index && index === 0 && last === index;
  if (soleInitial) return null;
  if (first === index && last === index && !tree.sentence.tokens.some((t) => /[a-z]/.test(t.text)))
    return null;
  if (first === index && last === index) return null;
  return { first, last };
}

function contentModifiers(tree: Tree, index: number): number[] {
  return childrenOf(tree, index, 'amod', 'compound', 'nmod', 'flat', 'nummod')
    .filter(
      (c) =>
        c < index &&
        prepositionOf(tree, c) === '' &&
        tree.words[c]!.unit !== 'date' &&
        tree.words[c]!.relation !== 'nmod:poss',
    )
    .flatMap((c) => [
      c,
      ...childrenOf(tree, c, 'compound', 'amod', 'conj', 'punct', 'flat', 'cc').filter(
        (d) => d < index,
      ),
    ])
    .sort((a, b) => a - b);
}

/** [agreement *on Canadian wheat exports*], [deal *to release prisoners*]: at most ten words. */
function complementOf(tree: Tree, index: number): { text: string; last: number } | null {
  const child =
    (tree.children[index] ?? []).find((c) => {
      if (c < index || c > index + 3) return false;
      const word = tree.words[c]!;
      if (is(word, 'nmod'))
        return ['on', 'for', 'of', 'over', 'against', 'to', 'about'].includes(
          prepositionOf(tree, c).split(' ')[0]!,
        );
      return is(word, 'acl') && (word.xpos === 'VB' || word.xpos === 'VBG') && isVerb(word);
    }) ??
    (tree.children[index] ?? []).find(
      (c) =>
        c > index &&
        is(tree.words[c], 'nmod') &&
        /^(on|for|of|over)$/.test(prepositionOf(tree, c)) &&
        firstOf(tree, c) === index + 1,
    ) ??
    (tree.children[index] ?? []).find(
      (c) =>
        c > index &&
        is(tree.words[c], 'acl') &&
        tree.words[index + 1]?.text === 'to' &&
        tree.words[c]!.xpos === 'VB',
    );
  if (child === undefined) return null;
  let last = index;
  const limit = Math.min(tree.words.length, index + 11);
  for (let i = index + 1; i < limit; i++) {
    const word = tree.words[i]!;
    if (
      /^[,;:.()"“”—–]$/.test(word.text) ||
      /^(that|which|who|after|when|while|but|by|between|with|under|signed|reached|during|at)$/i.test(
        word.text,
      ) ||
      word.unit === 'date'
    )
      break;
    last = i;
  }
  while (last > index && /^(in|on|of|for|to|and|the|a|an|or|as)$/i.test(tree.words[last]!.text))
    last--;
  if (last <= index) return null;
  return { text: nameOf(tree, index + 1, last), last };
}

const firstOf = (tree: Tree, index: number): number =>
  Math.min(index, ...(tree.children[index] ?? []));

function nameOf(tree: Tree, first: number, last: number, only?: ReadonlySet<number>): string {
  let name = '';
  let end = -1;
  for (let i = first; i <= last; i++) {
    const word = tree.words[i]!;
    if (only && !only.has(i)) continue;
    const glued = end === word.start && end >= 0;
    name += name === '' || glued ? word.text : ` ${word.text}`;
    end = word.end;
  }
  return name;
}

/** [Agreement *(GSOMIA)*], [Agreement, *or NAFTA*,]. */
function acronymAfter(tree: Tree, last: number): string | null {
  const at = (offset: number): string => tree.words[last + offset]?.text ?? '';
  const shaped = (text: string): boolean =>
    /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*s?$/.test(text) && text.length <= 10;
  if (at(1) === '(' && shaped(at(2)) && (at(3) === ')' || at(3) === ',')) return at(2);
  if (at(1) === ',' && /^(or|known)$/i.test(at(2)) && shaped(at(3))) return at(3);
  return null;
}
