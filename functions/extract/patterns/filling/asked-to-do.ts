import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf } from '../trees/relations.ts';
import { representatives } from './representatives.ts';
import { isPassive, obliquesOf } from './subjects.ts';

/** [called *for Chad* to drop the talks], [appealed *to Chad* to hold them]: who is called upon, not [called for talks to end it]. */
export function askedToDo(tree: Tree, { index, head, xpos, relation }: Word): number[] {
  const verb = tree.words[head]!.lemma;
  // [renewed its *invitation to Costa* to come]
  if (xpos === 'VB' && relation === 'acl' && verb === 'invitation')
    return guestBetween(tree, head, index);
  if (xpos !== 'VB' || !/^(xcomp|ccomp|advcl)/.test(relation)) return [];
  // [announced *the names of a delegation* to attend]: the delegation will
  if (/^(announce|name|designate|appoint)$/.test(verb)) return delegationsOf(tree, head);
  if (!/^(call|appeal|plead|wait|arrange)$/.test(verb) || isPassive(tree, head)) return [];
  // [called for elections in Chad *to end* it]: what for
  const aim = relation.startsWith('advcl') ? [] : ['for'];
  return obliquesOf(tree, head, [...aim, 'on', 'upon', 'to', 'with']).filter(
    (o) =>
      o > head &&
      o < index &&
      ((tree.words[o]!.upos === 'PROPN' && tree.words[o]!.unit !== 'date') ||
        representatives.has(tree.words[o]!.lemma)),
  );
}

const delegationsOf = (tree: Tree, verb: number): number[] =>
  childrenOf(tree, verb, 'obj')
    .flatMap((o) => [o, ...obliquesOf(tree, o, ['of'])])
    .filter((o) => tree.words[o]!.lemma.toLowerCase() === 'delegation');

/** Wherever the parser hung him. */
function guestBetween({ words }: Tree, invitation: number, verb: number): number[] {
  if (words[invitation + 1]?.text !== 'to') return [];
  const guest = words
    .slice(invitation + 2, verb)
    .find((w) => /^(name|title)$/.test(w.unit ?? '') || representatives.has(w.lemma));
  return guest ? [guest.index] : [];
}
