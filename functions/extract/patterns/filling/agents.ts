import type { Tree } from '../../grammar/tree.ts';
import type { Mention, Person } from '../../mentions/mention.ts';
import { listTop } from '../trees/list-top.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import { extendByCoordination } from './coordination.ts';

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

/** All states and bodies that some agents stand for. */
export const codesOf = (agents: readonly Agent[]): Set<string> =>
  new Set(agents.flatMap((a) => a.codes));

/** [the *G7* summit]: an organisation, which is of its members. */
export const isBody = ({ mention }: Agent): boolean =>
  mention.kind === 'actor' && mention.sort === 'organisation';

/** [ministers of *leading industrial nations* opened the session of the Group of Five]: the one is described, the other has the name. */
export const isDescribed = (agent: Agent): boolean =>
  isBody(agent) && /^(\p{Ll}|Western\b)/u.test(agent.mention.text);

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

/** [in Helsinki, *Finland*], [in *China*]: where somebody is. */
export function isWhere(tree: Tree, first: number, head: number): boolean {
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
  const top = listTop(tree, head);
  return /^(in|at|near|across|throughout|inside|within)$/.test(
    prepositionOf(tree, top).split(' ')[0]!,
  );
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
  'such',
  'representing',
  'for',
  'and',
  'with both',
  'as',
  'at',
  "'s",
]);

/** [the *Chadian* team, headed by *Finance Minister Ana Souza*]: she is of the team, whose ever the text took her for. */
function ofTeam(tree: Tree, team: number, agent: Agent, found: readonly Agent[]): Agent {
  const head = tree.words[listTop(tree, agent.head)]!;
  const above = tree.words[head.head];
  const leads = above && /^(lead|head)$/.test(above.lemma) && above.head === team;
  const own = found.find((a) => a.head === team);
  return leads && agent.person && own ? { ...agent, codes: own.codes } : agent;
}

/** [Peru and Chile, *but not Ecuador*]. */
const isLeftOut = (tree: Tree, index: number): boolean =>
  (tree.children[index] ?? []).some((c) => /^not$/i.test(tree.words[c]!.text)) &&
  (tree.children[index] ?? []).some((c) => /^(but|and)$/i.test(tree.words[c]!.text));

/** Agents that an argument names: [the leaders of *Japan* and *South Korea*], [*Kerry* and his *Russian counterpart*]. */
export function agentsIn(tree: Tree, index: number, agents: readonly Agent[]): Agent[] {
  const reached = new Set<number>();
  const visit = (i: number, depth: number): void => {
    if (reached.has(i) || depth > 40) return;
    reached.add(i);
    for (const c of tree.children[i] ?? []) {
      const child = tree.words[c]!;
      const relation = child.relation.split(':')[0]!;
      if (relation === 'conj' && isLeftOut(tree, c)) continue;
      if (inside.has(relation) || child.relation === 'nmod:poss') visit(c, depth + 1);
      else if (relation === 'nmod' && ofKind.has(prepositionOf(tree, c).split(' ')[0]!))
        visit(c, depth + 1);
      // [the Chadian factions *A and B*]: their names
      else if (
        relation === 'nmod' &&
        c > i &&
        child.upos === 'PROPN' &&
        !childrenOf(tree, c, 'case').length
      )
        visit(c, depth + 1);
      // a relative clause that says where one is from: [ministers representing Egypt], [leaders including Blair]
      else if (relation === 'acl' && /^(represent|includ|compris)/.test(child.lemma)) {
        for (const o of childrenOf(tree, c, 'obj')) visit(o, depth + 1);
      }
      // [President Vella, *joined by* Prime Minister Rao, opened], [officials *led by* Vice Minister Rao]
      else if (
        relation === 'acl' &&
        /^(join|flank|accompany|lead|head)$/.test(child.lemma) &&
        child.xpos === 'VBN'
      ) {
        for (const o of childrenOf(tree, c, 'obl'))
          if (prepositionOf(tree, o) === 'by') visit(o, depth + 1);
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
  return extendByCoordination(tree, found, agents).map((a) => ofTeam(tree, index, a, found));
}
