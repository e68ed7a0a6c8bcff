import type { Word } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import { isPluperfect } from './pluperfect.ts';

/**
 * [*had been* planned for May], [*was originally* set for May], [*was* set for May *but* was put off], [*was to* go there in May],
 * [*refused* to join talks in May]: told as past, so that May may be over.
 */
export function isPlanOfOld(frame: Frame): boolean {
  const {
    reality: { mode, cue, weak },
    clause,
    scene: { tree },
  } = frame;
  if (!/^(plan|wish|refusal|cancelled|postponed)$/.test(mode)) return false;
  // [Norway *refused* to join talks of others in May]: held without it, or still to be
  if (isPluperfect(frame) || (mode === 'plan' && weak)) return true;
  const { words } = tree;
  if ([cue, words[cue]!.head].some((at) => isDeclined(words[at]))) return true;
  const isWas = (at: number): boolean => /^(was|were)$/i.test(words[at]?.text ?? '');
  if (isWas(cue) || (words[cue]!.xpos === 'TO' && isWas(cue - 1))) return true;
  if (!childrenOf(tree, cue, 'aux', 'cop').some(isWas)) return false;
  return (
    childrenOf(tree, cue, 'advmod').some((a) => former.test(words[a]!.text)) ||
    [cue, clause].some((at) =>
      childrenOf(tree, at, 'conj').some((c) =>
        childrenOf(tree, c, 'cc').some((b) => words[b]!.lemma === 'but'),
      ),
    )
  );
}

const isDeclined = (word: Word | undefined): boolean =>
  word?.xpos === 'VBD' && /^(refuse|decline)$/.test(word.lemma);

const former = /^(originally|initially|first|previously|formerly|once)$/i;
