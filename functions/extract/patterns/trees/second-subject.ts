import type { Tree, Word } from '../../grammar/tree.ts';
import type { Attachment } from './mend-attachments.ts';
import { childrenOf, extent, isVerb } from './relations.ts';

/** [Peru and Chile*, the sponsors of the talks,* signed a pact]: what stands between commas says who they are, and is no third. */
export function apposOf(tree: Tree, { index, head, relation }: Word): Attachment | null {
  const { words, children } = tree;
  const verb = words[head];
  if (relation !== 'nsubj' || !isVerb(verb) || index > head) return null;
  const first = children[head]!.find((c) => c < index && words[c]!.relation === 'nsubj');
  if (first === undefined) return null;
  const own = extent(tree, index);
  const isSetOff = words[own.first - 1]?.text === ',' && words[own.last + 1]?.text === ',';
  return isSetOff && /^(the|its|their)$/i.test(words[own.first]!.text)
    ? { head: first, relation: 'appos' }
    : null;
}

/** [*Kick-off meeting:* Peru and Chile agreed to meet in May]: the title of a paragraph stands before its sentence and does nothing in it. */
export function titleOf(tree: Tree, { index, head, relation }: Word): Attachment | null {
  const { words, children } = tree;
  if (relation !== 'nsubj' || !isVerb(words[head]) || index > head) return null;
  const colon = words.slice(index + 1, head).find(({ text }) => text === ':');
  if (colon === undefined || extent(tree, index).first !== 0) return null;
  // [Vella: “We met”]: who said it
  if (/^["“'‘`]/.test(words[colon.index + 1]!.text)) return null;
  const isFollowed =
    behindColon(tree, index) !== undefined ||
    children[head]!.some((c) => c > colon.index && c < head && words[c]!.relation === 'nsubj');
  return isFollowed ? { head, relation: 'dislocated' } : null;
}

/** [Kick-off meeting: *Peru and Chile* agreed]: they are who did it. */
export function behindTitle(tree: Tree, word: Word): Attachment | null {
  const title = tree.words[word.head];
  return title && behindColon(tree, title.index) === word.index && titleOf(tree, title)
    ? { head: title.head, relation: 'nsubj' }
    : null;
}

const behindColon = (tree: Tree, title: number): number | undefined =>
  childrenOf(tree, title, 'appos').find((c) =>
    childrenOf(tree, c, 'punct').some((p) => p < c && tree.words[p]!.text === ':'),
  );
