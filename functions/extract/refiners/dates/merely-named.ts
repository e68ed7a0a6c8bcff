import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
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

/** [a briefing *on this week's* summit], [takes place beside *this week's* talks]: the whole of the week, held or to come; not [a visit *this week*]. */
export function isOnlyNamed(
  { type, reality, scene: { tree }, cue }: Frame,
  mention: DateMention,
): boolean {
  const at = wordsOf(tree, mention);
  return (
    type === 'meeting' &&
    reality.weak === true &&
    reality.mode === 'fact' &&
    /^this week$/i.test(mention.text) &&
    at !== null &&
    tree.words[at.last + 1]?.xpos === 'POS' &&
    !/^(after|following|since)\b/.test(prepositionOf(tree, listTop(tree, cue)))
  );
}

/** [dealers *squared* their books *ahead of* it], wherever the parser hung it: no verb before it is of now or of what is to come. */
export const isToldOnlyAsPast = ({ scene: { tree }, cue }: Frame): boolean => {
  const verbs = tree.words.slice(0, cue).filter((w) => /^(VB.?|MD)$/.test(w.xpos));
  return isNoun(tree.words[cue]) && verbs.length > 0 && verbs.every((w) => /^VB[DN]$/.test(w.xpos));
};
