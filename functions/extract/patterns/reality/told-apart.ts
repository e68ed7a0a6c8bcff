import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';

/** [*getting* a deal is not easy], [with Rome *seeking* a pact, the time could not be better], [did not say more, *announcing* a visit], [asked nobody *when announcing* it]: what is denied is something else. */
export const isToldBeside = (tree: Tree, word: Word): boolean =>
  is(word, 'csubj') ||
  (is(word, 'advcl') &&
    (isBehindComma(tree, word) ||
      childrenOf(tree, word.index, 'mark', 'advmod').some((c) =>
        /^(with|when|while|before|after|since)$/i.test(tree.words[c]!.text),
      )));

/** [asked for sanctions against Peru *for breaking* the pact]: whatever is done for it, it has broken it; not [would be fined *for breaking* it]. */
export const isBlamed = (tree: Tree, { index, lemma, head }: Word): boolean =>
  tree.words[index - 1]?.text === 'for' &&
  /^(violate|breach|break|flout|infringe|contravene|defy|trample|disregard)$/.test(lemma) &&
  !/^(plan|way|pretext|excuse|reason|ground|case|option|timeline)$/.test(
    tree.words[index - 2]?.lemma ?? '',
  ) &&
  !(
    childrenOf(tree, head, 'aux:pass').length > 0 &&
    childrenOf(tree, head, 'aux').some((a) => tree.words[a]!.xpos === 'MD')
  );

/** [sought to win them over, *visiting* Peru]: what was sought is told already; not [sought to tour the region, *visiting* Peru]. */
export const isApart = (tree: Tree, word: Word): boolean =>
  is(word, 'advcl') &&
  isBehindComma(tree, word) &&
  /^VB[DN]$/.test(tree.words[word.head]!.xpos) &&
  childrenOf(tree, word.head, 'xcomp', 'obj').some(
    (c) => c < word.index && !goes.test(tree.words[c]!.lemma),
  );

const goes =
  /^(tour|travel|go|visit|fly|head|come|return|embark|make|take|begin|start|pay|hold|meet|send|leave|depart|trip|journey|meeting|talk)$/;

const isBehindComma = ({ words }: Tree, { index }: Word): boolean =>
  words[index - 1]?.text === ',' ||
  (words[index - 2]?.text === ',' && words[index - 1]!.upos === 'ADV');
