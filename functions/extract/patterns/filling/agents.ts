import type { Tree } from '../../grammar/tree.ts';
import type { Mention, Person } from '../../mentions/mention.ts';
import { childrenOf, is, isNoun, prepositionOf } from '../trees/relations.ts';
import { extendByCoordination } from './coordination.ts';
import { representatives } from './representatives.ts';

/** Somebody or something that can meet or sign, as a stretch of words: [Japan], [Japanese officials], [Defense Minister Toshimi Kitazawa]. */
export interface Agent {
  /** First and last word, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly codes: readonly string[];
  readonly person: Person | null;
  readonly title: string | null;
  readonly mention: Mention;
  /** An adjective or name in front of another noun [Japanese cars]: counts only where a pattern takes modifiers. */
  readonly modifier: boolean;
}

/** Words that a mention covers; null when none. */
export function wordsOf(
  tree: Tree,
  span: { start: number; end: number },
): { first: number; last: number } | null {
  let low = 0;
  let high = tree.words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.words[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  if (!tree.words[first] || tree.words[first]!.start >= span.end) return null;
  let last = first;
  while (tree.words[last + 1] && tree.words[last + 1]!.start < span.end) last++;
  return { first, last };
}

/** Everyone in the sentence who can be a party, in order. */
export function findAgents(tree: Tree, mentions: readonly Mention[]): Agent[] {
  const agents: Agent[] = [];
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const person = mention.kind === 'person' ? mention.person : null;
    if (person && !person.official && !person.party) continue;
    const party = mention.kind === 'person' ? mention.person.party : mention.party;
    for (let i = words.first; i <= words.last; i++) taken.add(i);
    agents.push({
      ...words,
      head: headWithin(tree, words.first, words.last),
      codes: party ? [party] : [],
      person,
      title: mention.kind === 'person' ? mention.person.title : mention.title,
      mention,
      modifier: false,
    });
  }
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const words = wordsOf(tree, mention);
    if (!words || taken.has(words.first)) continue;
    const agent = actorAgent(tree, mention, words, taken);
    if (agent) agents.push(agent);
  }
  return agents.sort((a, b) => a.first - b.first || b.last - a.last);
}

function actorAgent(
  tree: Tree,
  mention: Extract<Mention, { kind: 'actor' }>,
  words: { first: number; last: number },
  taken: Set<number>,
): Agent | null {
  const head = headWithin(tree, words.first, words.last);
  const word = tree.words[head]!;
  // [in Helsinki, *Finland*], [in *China*]: where, not who
  const where = isWhere(tree, words.first, head);
  const fields = { codes: mention.codes, person: null, title: null, mention };
  const governor = tree.words[word.head];
  const modifies =
    is(word, 'amod', 'compound', 'nmod:poss', 'nmod', 'flat') &&
    isNoun(governor) &&
    word.head > head;
  // [Japanese officials], [Japan's delegation], [the U.S. and Chinese sides]
  const possessive = tree.words[words.last + 1]?.text === "'s";
  const noun = modifies
    ? word.head
    : nextNoun(tree, words.last, possessive || mention.form === 'adjective');
  const lemma = noun === null ? '' : tree.words[noun]!.lemma.toLowerCase();
  // [the U.N. *council*], [OPEC's pricing *committee*], but no [Senate committee]
  const part = mention.sort === 'organisation' && parts.test(lemma);
  // [Vietnam's Red River *Group*] is a firm
  const isFirm = noun !== null && tree.words[noun]!.text === 'Group';
  const stands = representatives.has(lemma) && noun !== null && !isFirm && !isOfSociety(tree, noun);
  if (noun !== null && (stands || part)) {
    if (taken.has(noun) && tree.words[noun]!.unit === 'name') return null;
    if (mention.sort === 'organisation' && isSome(tree, noun)) return null;
    return {
      first: words.first,
      last: Math.max(noun, words.last),
      head: noun,
      ...fields,
      modifier: false,
    };
  }
  const bare = mention.form !== 'adjective' && !modifies;
  return { ...words, head, ...fields, modifier: !bare || where || possessive };
}

const parts = /^(council|committee|commission|assembly|secretariat|board|panel)$/;

/** [Chinese *business* leaders]: nobody with an office; [*industry* ministers] have one. */
const isOfSociety = (tree: Tree, noun: number): boolean =>
  !/^(minister|secretary|ministry|commissioner)$/i.test(tree.words[noun]!.lemma) &&
  /^(business|community|religious|church|civic|industry|student|youth|union|tech|corporate)$/i.test(
    tree.words[noun - 1]?.text ?? '',
  );

/** [*three* EU leaders], [*several* NATO members]: not the body; [*the* 27 EU leaders] are. */
function isSome(tree: Tree, noun: number): boolean {
  const words = childrenOf(tree, noun, 'nummod', 'amod', 'det').map((c) => tree.words[c]!.text);
  return (
    tree.words[noun]!.xpos === 'NNS' &&
    words.some((w) => /^(two|three|four|five|six|seven|several|some|many|few)$/i.test(w)) &&
    !words.some((w) => /^(the|all)$/i.test(w))
  );
}

function isWhere(tree: Tree, first: number, head: number): boolean {
  // [signed in Algiers, *Asmara* said]
  const speaks = /^(say|add|announce|report)$/.test(tree.words[head + 1]?.lemma ?? '');
  if (
    !speaks &&
    tree.words[first - 1]?.text === ',' &&
    /^(in|at|to|near)$/i.test(tree.words[first - 3]?.text ?? '') &&
    tree.words[first - 2]?.upos === 'PROPN'
  )
    return true;
  // [in Ghana, Togo *and Benin*]
  let top = head;
  while (is(tree.words[top], 'conj') && tree.words[top]!.head < top) top = tree.words[top]!.head;
  return /^(in|at|near|across|throughout|inside|within)$/.test(
    prepositionOf(tree, top).split(' ')[0]!,
  );
}

/** The noun an adjective or owner stands before: [Japanese] and South Korean [ministers], [the WTO]'s 148 current [members]. */
function nextNoun(tree: Tree, from: number, adjective: boolean): number | null {
  if (!adjective) return null;
  for (let i = from + 1; i < Math.min(tree.words.length, from + 7); i++) {
    const word = tree.words[i]!;
    if (representatives.has(word.lemma.toLowerCase())) return i;
    if (
      !/^(,|and|or|-|'s|top|senior|chief|foreign|defen[cs]e|prime|trade|military|government)$/i.test(
        word.text,
      ) &&
      !/^(ADJ|PROPN|NUM)$/.test(word.upos)
    )
      return null;
  }
  return null;
}

/** The word of a stretch whose governor lies outside it. */
export function headWithin(tree: Tree, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const head = tree.words[i]!.head;
    if (head < first || head > last) return i;
  }
  return last;
}

const inside = new Set([
  'conj',
  'appos',
  'flat',
  'compound',
  'amod',
  'nummod',
  'det',
  'fixed',
  'dep',
  'goeswith',
  'list',
]);
const ofKind = new Set([
  'of',
  'from',
  'between',
  'among',
  'including',
  'representing',
  'for',
  'and',
  'with both',
  'as',
  'at',
  "'s",
]);

/** Agents that an argument names: [the leaders of *Japan* and *South Korea*], [*Kerry* and his *Russian counterpart*]. */
export function agentsIn(tree: Tree, index: number, agents: readonly Agent[]): Agent[] {
  const reached = new Set<number>();
  const visit = (i: number, depth: number): void => {
    if (reached.has(i) || depth > 40) return;
    reached.add(i);
    for (const c of tree.children[i] ?? []) {
      const child = tree.words[c]!;
      const relation = child.relation.split(':')[0]!;
      if (inside.has(relation) || child.relation === 'nmod:poss') visit(c, depth + 1);
      else if (relation === 'nmod' && ofKind.has(prepositionOf(tree, c).split(' ')[0]!))
        visit(c, depth + 1);
      // a relative clause that says where one is from: [ministers representing Egypt], [leaders including Blair]
      else if (relation === 'acl' && /^(represent|includ|compris)/.test(child.lemma)) {
        for (const o of childrenOf(tree, c, 'obj')) visit(o, depth + 1);
      }
    }
  };
  visit(index, 0);
  // [the prime ministers, Sharon and Abbas, in Aqaba, *Jordan*]: the parser may list the place with the people
  const elsewhere = (a: Agent): boolean =>
    a.head !== index && a.mention.kind === 'actor' && isWhere(tree, a.first, a.head);
  const found = agents.filter(
    (a) => (reached.has(a.head) && !elsewhere(a)) || (index >= a.first && index <= a.last),
  );
  return extendByCoordination(tree, found, agents);
}
