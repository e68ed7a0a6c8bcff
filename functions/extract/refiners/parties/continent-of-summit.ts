import type { Frame } from '../../patterns/frame.ts';
import { isOfTrade } from '../../patterns/other-meetings.ts';
import type { Draft } from '../draft.ts';

/** [the U.S.-*Africa* leaders summit], [an India-*Africa* forum]: of one state and the union of those of a continent; not [the U.S.-Africa *Business* Forum]. */
export function addContinent(draft: Draft, { pattern, scene, cue, fillers }: Frame): void {
  if (!/^(summit|conference|meeting)$/.test(pattern)) return;
  if (isOfTrade(scene.tree, cue)) return;
  const { words } = scene.tree;
  const from = Math.max(0, cue - 4);
  const at = words.slice(from, cue).findIndex(({ text }) => text === 'Africa');
  if (at < 0) return;
  const { index, start, end } = words[from + at]!;
  // [U.S.*-*Africa]: two that are joined
  const state = fillers.find(
    ({ agent, slot }) => slot === 'modifier' && agent.codes.length === 1 && index - agent.last <= 2,
  );
  if (!state || !/^[-–—]$/.test(words[index - 1]!.text)) return;
  if (draft.parties.some((p) => p.code === 'AU')) return;
  draft.parties.push({ code: 'AU', span: { start, end } });
}
