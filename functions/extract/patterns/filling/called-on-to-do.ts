import type { Tree, Word } from '../../grammar/tree.ts';
import { prepositionOf } from '../trees/relations.ts';
import { representatives } from './representatives.ts';

/** [her call *for Chad and Niger* to meet], [it is time *for Chad* to sign]: those named between the two words do it, wherever the parser hung either. */
export function calledOnToDo(tree: Tree, { index, xpos }: Word): number[] {
  const { words } = tree;
  const to = words[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
  if (xpos !== 'VB' || words[to]?.xpos !== 'TO') return [];
  let top = to - 1;
  for (let steps = 0; top >= 0 && steps < 8; top = words[top]!.head, steps++) {
    if (!/^(NOUN|PROPN|ADJ|NUM)$/.test(words[top]!.upos)) return [];
    if (prepositionOf(tree, top) === 'for') break;
  }
  const said = words[top];
  if (!said || top >= to || prepositionOf(tree, top) !== 'for') return [];
  const above = words[said.head];
  // [it *took a war* for Chad and Niger to meet]: they have
  if (above && words[above.head]?.lemma === 'take') return [];
  return isSomebody(said) && above && !leaves.test(above.lemma) && !representatives.has(above.lemma)
    ? [top]
    : [];
}

const isSomebody = ({ upos, unit, lemma }: Word): boolean =>
  unit !== 'date' &&
  (upos === 'PROPN' ||
    representatives.has(lemma) ||
    /^(side|party|leader|country|nation|neighbou?r|government|rebel)$/.test(lemma));

/** [left *for Chad* to meet Niger's envoy]: that is where one goes. */
const leaves =
  /^(leave|depart|departure|head|make|bind|bound|embark|set|fly|sail|take|visit|trip|stay|stop|work|speak|act|play|envoy|ambassador|adviser|advisor|negotiator|commissioner|secretary|director|spokesman|spokeswoman)$/;
