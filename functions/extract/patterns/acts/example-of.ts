import type { Tree } from '../../grammar/tree.ts';
import { instrumentNouns } from '../instruments/instrument-nouns.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';

/** [rejected several *offers*, including a truce], [left the *treaties*, among them a tax pact]: those of which the instrument is one. */
export function exampleOf(tree: Tree, index: number): number | null {
  if (!isExample(tree, index)) return null;
  // [signed *agreements* with Chad, including a tax pact]: the parser may hang it on Chad
  let above = tree.words[index]!.head;
  while (above >= 0 && !isOfPacts(tree, above) && is(tree.words[above], 'nmod'))
    above = tree.words[above]!.head;
  if (above < 0 || isOfPacts(tree, above)) return above < 0 ? null : above;
  const beside = childrenOf(tree, above, 'obj', 'obl', 'nsubj', 'nmod').filter(
    (c) => c < index && isOfPacts(tree, c),
  );
  return beside.at(-1) ?? null;
}

const isExample = (tree: Tree, index: number): boolean =>
  /^(including|such as)$/.test(prepositionOf(tree, index)) ||
  childrenOf(tree, index, 'nmod', 'obl').some(
    (c) =>
      c < index &&
      tree.words[c]!.text.toLowerCase() === 'them' &&
      prepositionOf(tree, c) === 'among',
  );

/** [offers], which the tagger may take for what somebody does. */
const isOfPacts = (tree: Tree, index: number): boolean => {
  const lemma = tree.words[index]?.lemma.toLowerCase() ?? '';
  return instrumentNouns.has(lemma) || /^(offer|proposal|document|paper|initiative)$/.test(lemma);
};
