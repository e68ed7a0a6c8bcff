import type { Tree } from '../../grammar/tree.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { meeting } from '../../patterns/trees/of-two-meetings.ts';
import { is, isAbove, isNoun } from '../../patterns/trees/relations.ts';
import { isTime } from './times.ts';

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

/** [on Monday called off a visit that was *set for next week*]: the day it was to be, not that of calling it off. */
export const dayScheduled = (frame: Frame): DateMention | null =>
  frame.type === 'meeting'
    ? (frame.scene.mentions.filter(isTime).find((m) => isSchedule(frame, m)) ?? null)
    : null;

/** [cancelled a summit *scheduled for May*, though the two *met* in Riga]: the day for which another was set. */
export function isSetForOther(tree: Tree, ends: readonly number[], date: number): boolean {
  if (!/^for$/i.test(tree.words[date - 1]?.text ?? '')) return false;
  const set = tree.words[date - 2];
  if (!set || !/^(schedule|slate|plan|set)$/.test(set.lemma) || set.xpos !== 'VBN') return false;
  const owner = tree.words[set.head];
  const undone = /^(cancel|postpone|scrap|scuttle|delay|call|put|abandon)$/;
  if (!is(set, 'acl') || !isNoun(owner) || !meeting.test(owner!.lemma)) return false;
  if (!undone.test(tree.words[owner!.head]?.lemma ?? '')) return false;
  return !ends.some((e) => e === owner!.index || e === set.index || isAbove(tree, e, owner!.index));
}
