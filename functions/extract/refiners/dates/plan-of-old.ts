import type { Word } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import { isPluperfect } from './pluperfect.ts';

/**
 * [*had been* planned for May], [*was* set, due, supposed to go there in May], [*was to* go there in May],
 * [*refused* to join talks in May]: told as past, so that May may be over.
 */
export function isPlanOfOld(frame: Frame): boolean {
  const {
    reality: { mode, cue, weak },
    scene: { tree },
  } = frame;
  if (!/^(plan|wish|refusal|cancelled|postponed)$/.test(mode)) return false;
  // [Norway *refused* to join talks of others in May]: held without it, or still to be
  if (isPluperfect(frame) || (mode === 'plan' && weak)) return true;
  const { words } = tree;
  if ([cue, words[cue]!.head].some((at) => isDeclined(words[at]))) return true;
  const isWas = (at: number): boolean => /^(was|were)$/i.test(words[at]?.text ?? '');
  if (isWas(cue) || (words[cue]!.xpos === 'TO' && isWas(cue - 1))) return true;
  return childrenOf(tree, cue, 'aux', 'aux:pass', 'cop').some(isWas);
}

const isDeclined = (word: Word | undefined): boolean =>
  word?.xpos === 'VBD' && /^(refuse|decline)$/.test(word.lemma);
