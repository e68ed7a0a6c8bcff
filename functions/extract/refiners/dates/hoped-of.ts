import type { DateMention } from '../../mentions/mention.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isNoun, prepositionOf } from '../../patterns/trees/relations.ts';

/** [there is *hope* of a deal *at the session in May*], [the session in May *would be* a test]: told as past by no word, so it is the nearest May. */
export function isMerelyHopedOf(
  { type, reality, scene: { tree }, cue }: Frame,
  { value }: DateMention,
): boolean {
  if (type !== 'meeting' || !reality.weak || !isNoun(tree.words[cue])) return false;
  if (value.sort !== 'month' && value.sort !== 'season') return false;
  // [hopes of a deal faded *after* the session in May]
  if (/^(after|following|since)\b/.test(prepositionOf(tree, cue))) return false;
  for (let i = cue, n = 0; i >= 0 && n < 6; i = tree.words[i]!.head, n++) {
    if (i !== cue && hopes.test(tree.words[i]!.lemma.toLowerCase())) return true;
    if (childrenOf(tree, i, 'aux').some((a) => modal.test(tree.words[a]!.text))) return true;
  }
  return false;
}

const hopes = /^(hope|prospect|chance|expectation|likelihood|possibility|odds|outlook)$/;
const modal = /^(will|'ll|would|may|might|can|could)$/i;
