import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';

/** What sets a day. */
export const setting = /^(schedule|plan|due|set|slate|expect)$/;

/** [postponed a summit *scheduled for* Saturday]: the day it was to be, whatever became of it. */
export function isSchedule(frame: Frame, mention: DateMention): boolean {
  const { words } = frame.scene.tree;
  const at = wordsOf(frame.scene.tree, mention);
  if (!at || !/^(postponed|cancelled|refusal)$/.test(frame.reality.mode)) return false;
  // [scheduled for Monday *never took place*]: the day is over
  if (frame.reality.mode === 'cancelled' && words[frame.reality.cue]?.lemma === 'never')
    return false;
  // [called off *Friday's* meeting]
  if (words[at.last + 1]?.text === "'s" && at.last < frame.cue) return true;
  return words
    .slice(Math.max(0, at.first - 4), at.first)
    .some((w) => setting.test(w.lemma.toLowerCase()));
}
