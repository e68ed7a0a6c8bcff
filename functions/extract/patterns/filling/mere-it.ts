import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is } from '../trees/relations.ts';

/** [*it* is impossible *to negotiate* with them], [*it* would be a mistake *to meet* Vella]: nobody does that; [*it is ready* to negotiate] is said of a state. */
export const isOfMereIt = (tree: Tree, { index, xpos, head, relation }: Word): boolean =>
  xpos === 'VB' &&
  /^(xcomp|ccomp|acl|advcl|csubj)/.test(relation) &&
  tree.words[index - 1]?.xpos === 'TO' &&
  childrenOf(tree, head, 'cop').length > 0 &&
  childrenOf(tree, head, 'nsubj', 'expl').some((s) => /^it$/i.test(tree.words[s]!.text)) &&
  judgements.test(tree.words[head]!.lemma) &&
  // [it is *its* duty to meet her]: a state's
  !childrenOf(tree, head, 'nmod:poss').some((c) => !is(tree.words[c], 'det'));

/** What one says of a deed, whoever may do it. */
const judgements =
  /^((im)?possible|(un)?necessary|(un)?important|(un)?wise|(in)?appropriate|(un)?reasonable|(un)?realistic|hard|harder|difficult|tough|tricky|easy|easier|essential|crucial|vital|critical|imperative|urgent|right|wrong|good|better|best|bad|worse|fine|ok|okay|nice|great|useful|useless|pointless|futile|foolish|silly|crazy|naive|dangerous|risky|reckless|premature|early|late|sensible|logical|normal|unthinkable|inconceivable|irresponsible|time|mistake|error|folly|idea|pleasure|honou?r|privilege|shame|duty|priority|matter)$/i;
