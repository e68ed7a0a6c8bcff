import type { Tree, Word } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { predicateAt } from '../trees/predicates.ts';
import { childrenOf, isNoun, prepositionOf } from '../trees/relations.ts';
import { instrumentNouns } from './instrument-nouns.ts';

/** [the *Oslo* accords], [the *Paris climate* agreement]: a place gives the name; a state [the *China* deal] does not. */
export function isPlaceName({ tree, mentions }: Scene, index: number): boolean {
  const word = tree.words[index]!;
  if (word.upos !== 'PROPN' || !/^[A-Z]/.test(word.text) || word.unit === 'date') return false;
  const mention = mentions.find(
    (m) => m.start <= word.start && word.end <= m.end && m.kind !== 'date',
  );
  if (!mention) return true;
  return mention.kind === 'place'
    ? mention.sort === 'city'
    : mention.kind === 'actor' && mention.form === 'capital';
}

const inName =
  /^(of|on|for|the|and|to|in|between|with|against|a|'s|-|&|concerning|regarding|relating)$/i;
const capital = (text: string): boolean =>
  /^[A-Z][A-Za-zÀ-ÿ.'’-]*$/.test(text) || /^[A-Z]{2,}/.test(text);

/** Whether a word before `and` can belong to the name of an instrument: no other instrument, no state, no person. */
const isInsideName = (word: Word): boolean =>
  word.unit === null && isNoun(word) && !instrumentNouns.has(word.lemma.toLowerCase());

/** [the *General Security of Military Information Agreement*], [*Treaty on the Non-Proliferation of Nuclear Weapons*]. */
export function properSpan(tree: Tree, index: number): { first: number; last: number } | null {
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
    else if (/^(to|in|with|between|a|the)$/i.test(text)) break;
    // [the Research *and* Training Agreement] is one name, [the Rio Treaty *and* Lima Pact] are two
    else if (text === 'and' && !isInsideName(words[i - 1]!)) break;
  }
  while (first < index && (/^(The|A|An)$/.test(words[first]!.text) || words[first]!.text === '-'))
    first++;
  let last = index;
  for (let i = index + 1; i < words.length && i - index < 20; i++) {
    const text = words[i]!.text;
    // [the Lisbon Treaty *on Tuesday*], [the Algiers Accord *in Paris*], but [the Treaty on Forces *in Europe*]
    if (isTime(words[i]) || (text === 'in' && (i === index + 1 || isTime(words[i + 1])))) break;
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

export function contentModifiers(tree: Tree, index: number): number[] {
  return childrenOf(tree, index, 'amod', 'compound', 'nmod', 'flat', 'nummod')
    .filter(
      (c) =>
        c < index &&
        prepositionOf(tree, c) === '' &&
        // [are *near* agreement]
        tree.words[c]!.xpos !== 'IN' &&
        // [denies *breaking* chip pact], in a headline
        !(tree.words[c]!.xpos === 'VBG' && doings.test(tree.words[c]!.lemma)) &&
        tree.words[c]!.unit !== 'date' &&
        !/[$€£¥]|^\d|^(mln|bln|dlrs?|million|billion)$/.test(tree.words[c]!.text) &&
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

const doings = /^(break|breach|violate|flout|sign|seek|quit|scrap|ratify|reject|honou?r|enforce)$/;

/** [agreement *on Canadian wheat exports*], [deal *to release prisoners*], [accord on Saturday *launching a project*]: at most ten words. */
export function complementOf(tree: Tree, index: number): { text: string; last: number } | null {
  const { words } = tree;
  let first = index + 1;
  // a date or place between does not belong to the name
  if (/^(on|in|at)$/.test(words[first]?.text ?? '') && isTime(words[first + 1])) first += 2;
  else while (isTime(words[first])) first += 1;
  // [an agreement *between Chad and Niger* to remove mines]
  if (/^(between|among|with)$/.test(words[first]?.text ?? '') && words[index]!.xpos === 'NN')
    first = behindParties(tree, first);
  const opener = words[first];
  if (!opener) return null;
  const opens =
    (/^(on|for|of|over|against|about)$/.test(opener.text) && !isTime(words[first + 1])) ||
    (opener.text === 'to' && words[first + 1]?.xpos === 'VB' && words[first + 1]!.lemma !== 'be') ||
    (opener.xpos === 'VBG' &&
      !/^(being|starting|beginning|commencing|following|pending|including)$/.test(opener.text));
  // [a standby agreement *for the time being*]
  const isForNow =
    opener.text === 'for' &&
    /^(now|the (time|moment))\b/.test(
      nameOf(tree, first + 1, Math.min(first + 3, words.length - 1)),
    );
  // [the deal *on the table*]: says how far it has come, not what it is of
  if (!opens || isForNow || (predicateAt(words, first)?.length ?? 0) > 1) return null;
  let last = index;
  for (let i = first; i < Math.min(words.length, first + 11); i++) {
    const word = words[i]!;
    // [a pact on cod *in Lima on Tuesday*]: where it was signed
    if (i > first && /^(in|at)$/.test(word.text) && isTownThen(words, i + 1)) break;
    // [a code on exports *meant* that]
    if (stops.test(word.text) || isTime(word) || /^VB[DZ]$/.test(word.xpos)) break;
    last = i;
  }
  while (
    last >= first &&
    /^(in|on|of|for|to|and|the|a|an|or|as|since|until)$/i.test(words[last]!.text)
  )
    last--;
  // [a treaty *to replace* the 1953 truce]: cut off behind the verb it says nothing
  const isVerbAlone = opener.text === 'to' && last === first + 1 && isTime(words[last + 2]);
  return last < first || isVerbAlone ? null : { text: nameOf(tree, first, last), last };
}

/** A name and right behind it the day. */
const isTownThen = (words: readonly Word[], at: number): boolean =>
  words[at]?.upos === 'PROPN' &&
  [at + 1, at + 2].some((i) =>
    isTime(words[/^(on|last|late)$/.test(words[i]?.text ?? '') ? i + 1 : i]),
  );

/** Where the names of the parties end and what they do begins; `from` where nothing tells. */
function behindParties({ words }: Tree, from: number): number {
  for (let i = from + 1; i < Math.min(words.length, from + 12); i++) {
    const { text, upos } = words[i]!;
    // [a treaty with Chad, *due to* expire in May] is not a treaty to expire
    if (text === 'to' && words[i + 1]?.xpos === 'VB')
      return /^(due|set|expected|scheduled|likely|ready|about)$/.test(words[i - 1]!.text)
        ? from
        : i;
    if (/^(VERB|AUX|PUNCT|SCONJ)$/.test(upos) && !/^(,|-)$/.test(text)) return from;
  }
  return from;
}

const stops =
  /^([,;:.()<>"“”—–]|--|that|which|who|after|before|ahead|until|unless|because|when|while|but|by|between|with|under|signed|reached|during|at|said|says|will|would|could|should|must|may|might|can|is|was|are|were|has|have|had)$/i;

/** [Monday], [1985], [last week]. */
export const isTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.unit === 'date' ||
    /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)$/.test(word.text) ||
    /^(January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      word.text,
    ) ||
    /^\d{4}$/.test(word.text));

export function nameOf(tree: Tree, first: number, last: number): string {
  let name = '';
  let end = -1;
  for (let i = first; i <= last; i++) {
    const word = tree.words[i]!;
    const glued = end === word.start && end >= 0;
    name += name === '' || glued ? word.text : ` ${word.text}`;
    end = word.end;
  }
  return name;
}

/** [Agreement *(GSOMIA)*], [Agreement, *or NAFTA*,]. */
export function acronymAfter(tree: Tree, last: number): string | null {
  const at = (offset: number): string => tree.words[last + offset]?.text ?? '';
  const shaped = (text: string): boolean =>
    /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*s?$/.test(text) && text.length <= 10;
  if (at(1) === '(' && shaped(at(2)) && (at(3) === ')' || at(3) === ',')) return at(2);
  if (at(1) === ',' && /^(or|known)$/i.test(at(2)) && shaped(at(3))) return at(3);
  return null;
}
