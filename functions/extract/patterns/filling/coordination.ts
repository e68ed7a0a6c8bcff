import type { Tree } from '../../grammar/tree.ts';
import { extent, is } from '../trees/relations.ts';
import type { Agent } from './agents.ts';

/** The parser is weak on long lists: agents joined by nothing but commas and `and` belong together. */
export function extendByCoordination(
  tree: Tree,
  found: Agent[],
  agents: readonly Agent[],
): Agent[] {
  if (found.length === 0) return found;
  const result = [...found];
  const has = (a: Agent): boolean => result.includes(a);
  for (let i = 0; i < agents.length - 1; i++) {
    const left = agents[i]!;
    const right = agents[i + 1]!;
    if (has(left) && !has(right) && areJoined(tree, left, right, agents)) result.push(right);
  }
  for (let i = agents.length - 1; i > 0; i--) {
    const left = agents[i - 1]!;
    const right = agents[i]!;
    if (has(right) && !has(left) && areJoined(tree, left, right, agents)) result.push(left);
  }
  return result.sort((a, b) => a.first - b.first);
}

/** [on the day *Peru and Chile* signed]: those who stand right before a verb, whatever the tree made of them. */
export const rightBefore = (tree: Tree, verb: number, agents: readonly Agent[]): Agent[] =>
  extendByCoordination(
    tree,
    agents.filter((a) => a.last === verb - 1 && !a.modifier),
    agents,
  ).filter((a) => a.last < verb);

const joiners =
  /^(,|and|&|his|her|the|their|its|counterpart|counterparts|by|well|as|plus|both|along|alongside|together|with|jr\.?|sr\.?)$/i;

/** [Kim Kwan-jin, Park and], [the European Union, Russia and the United Nations]: only joiners between, and a real one. */
function areJoined(tree: Tree, left: Agent, right: Agent, agents: readonly Agent[]): boolean {
  // [Russian and Greek *counterparts*]
  if (right.head === left.head && right.last === left.last) return true;
  if (right.first <= left.last) return false;
  const end = ownedEnd(tree, left, right);
  if (right.first - end > 5) return false;
  // [Iran, two neighbours (Chad and *Niger*), and *Mali*]: the list goes on behind the brackets
  const between = tree.words.slice(end + 1, right.first).map((w) => w.text);
  if (/^\) ,? ?and( the)?$/i.test(between.join(' '))) return true;
  let joined = false;
  for (let i = end + 1; i < right.first; i++) {
    const text = tree.words[i]!.text.toLowerCase();
    if (!joiners.test(text)) return false;
    if (text === 'and' || text === '&' || text === 'plus' || text === 'well') joined = true;
    // [Orlo, Polish premier *discuss* gas]: a comma is [and] in a headline
    if (text === ',' && isHeadlinePair(tree, left, right)) return true;
    if (text === ',' && (sameList(tree, left, right) || isRightBehind(tree, i, right)))
      joined ||= isListComma(tree, right);
    // [Belarus, *along with* the EU's Ashton, took part]
    const along = /^(along|together|and)$/i.test(tree.words[i - 1]!.text);
    if (text === 'with' && !along) return false;
    joined ||= text === 'with';
  }
  if (closesList(tree, left, right, agents)) return joined;
  // [Kim and *his U.S. counterpart* are to meet]: his, so with him
  if (joined && /^(his|her)$/i.test(tree.words[right.first - 1]!.text)) return true;
  // the right one opens a clause of its own: [Kerry met Lavrov, and Zarif said]
  const head = tree.words[right.head]!;
  const governor = tree.words[head.head];
  if (
    is(head, 'nsubj') &&
    governor &&
    governor.index > right.last &&
    !isUnderSame(tree, left, head.head)
  )
    return false;
  return joined;
}

/** [*Chile's* Ana Rojas, *Peru's* Rui Costa and *Chad's* Idriss Noor]: of two owners, the end of the name that the first one owns. */
function ownedEnd({ words }: Tree, { last }: Agent, right: Agent): number {
  if (words[last + 1]?.text !== "'s" || words[right.last + 1]?.text !== "'s") return last;
  let end = last + 1;
  while (words[end + 1]?.upos === 'PROPN' || words[end + 1]?.text === '-') end++;
  return end > last + 1 ? end : last;
}

/** Nothing but a comma between two, and a verb in the plural right behind them. */
const isHeadlinePair = (tree: Tree, left: Agent, right: Agent): boolean =>
  tree.sentence.zone === 'headline' &&
  left.first === 0 &&
  right.first === left.last + 2 &&
  /^VBP?$/.test(tree.words[right.last + 1]?.xpos ?? '');

/** [, the United Kingdom] */
function isRightBehind(tree: Tree, comma: number, right: Agent): boolean {
  return (
    comma === right.first - 1 ||
    (comma === right.first - 2 && /^(the|and)$/i.test(tree.words[comma + 1]!.text))
  );
}

/** [haggled over by Iran, *Russia, Britain, and the United States* will not]: a list that began with commas ends where it says `and`. */
function closesList(tree: Tree, left: Agent, right: Agent, agents: readonly Agent[]): boolean {
  const state = (a: Agent): boolean =>
    a.person === null && a.title === null && tree.words[a.last]!.upos === 'PROPN';
  if (!state(left) || !state(right) || left.modifier) return false;
  const before = tree.words[left.first - 1];
  const comma = before?.text === ',' ? before : tree.words[left.first - 2];
  return (
    comma?.text === ',' && agents.some((a) => a.last === comma.index - 1 && !a.modifier && state(a))
  );
}

function sameList(tree: Tree, left: Agent, right: Agent): boolean {
  return tree.words[right.head]!.head === left.head || is(tree.words[right.head], 'conj', 'appos');
}

/** [A, B and C]: somewhere after the right one an `and` closes the list. */
function isListComma(tree: Tree, right: Agent): boolean {
  for (let i = right.last + 1; i < Math.min(tree.words.length, right.last + 16); i++) {
    const text = tree.words[i]!.text.toLowerCase();
    if (text === 'and' || text === '&') return true;
    if (tree.words[i]!.upos === 'VERB') return false;
  }
  return false;
}

function isUnderSame(tree: Tree, left: Agent, verb: number): boolean {
  const head = tree.words[left.head]!;
  return head.head === verb || extent(tree, verb).first <= left.first;
}
