import type { Filler, Scene } from '../frame.ts';
import { type Agent, codesOf } from './agents.ts';

/** [a meeting between Mr Vella, who was then in office, *and* Chilean officials]: behind what is said of the first. */
export function secondOfPair(
  { tree, agents }: Scene,
  fillers: readonly Filler[],
  noun: number,
): Agent | undefined {
  const firsts = fillers.filter((f) => f.slot === 'between').map((f) => f.agent);
  if (codesOf(firsts).size !== 1) return;
  const from = Math.max(...firsts.map((a) => a.last));
  if (from < noun || tree.words[from + 1]?.text !== ',') return;
  const joint = tree.words.findIndex(
    (w, i) => i > from + 2 && i < from + 24 && w.text === 'and' && tree.words[i - 1]!.text === ',',
  );
  return joint > 0
    ? agents.find((a) => a.first > joint && a.first - joint <= 2 && !a.modifier)
    : undefined;
}
