import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isVerb } from '../../patterns/trees/relations.ts';

/** [are trying to agree *by the end of the talks on Friday*]: the talks go on, and that day is their last. */
export function isByItsEnd({ type, scene: { tree }, cue }: Frame, mention: DateMention): boolean {
  const { words } = tree;
  const at = wordsOf(tree, mention);
  const end = words[words[cue]!.head];
  if (type !== 'meeting' || !at || at.first <= cue || at.first > cue + 4) return false;
  if (!/^(end|close|conclusion)$/.test(end?.lemma ?? '') || end!.index > cue) return false;
  const said = words.slice(Math.max(0, end!.index - 2), end!.index).map((w) => w.text);
  if (!/\b(by|before|until)( the)?$/i.test(said.join(' '))) return false;
  for (let i = end!.head, n = 0; i >= 0 && n < 9; i = words[i]!.head, n++) {
    if (!isVerb(words[i])) continue;
    if (words[i]!.xpos === 'VBD') return false;
    const tensed = [i, ...childrenOf(tree, i, 'aux')].map((w) => words[w]!.xpos);
    if (tensed.some((x) => /^(VBZ|VBP|MD)$/.test(x))) return true;
  }
  return false;
}
