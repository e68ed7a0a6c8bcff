import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isNoun } from '../../patterns/trees/relations.ts';

/** [a meeting *with Vice President Xi*]; [the talks *with Chad*], and nobody is told to hold them. */
export const isWithNamed = (frame: Frame): boolean =>
  frame.fillers.length > 0 &&
  frame.fillers.every((f) => f.slot === 'with') &&
  (frame.fillers.some((f) => f.agent.person) || !isOfSomebody(frame));

/** [*Rojas* denied having been in talks]: whoever he is. */
function isOfSomebody({ scene: { tree }, cue, clause }: Frame): boolean {
  if (!isNoun(tree.words[cue])) return true;
  for (let i = clause, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    const [subject] = childrenOf(tree, i, 'nsubj');
    if (subject === undefined || subject === cue) continue;
    return /^(PROPN|PRON)$/.test(tree.words[subject]!.upos);
  }
  return false;
}
