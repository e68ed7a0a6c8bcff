import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';

/** [*Poole and Ward* said *they* spoke to Vella]: people of no party, named right above; whoever was told together before is not meant. */
export function areStrangersAbove(
  { scene: { tree, agents, mentions } }: Frame,
  anaphor: number,
): boolean {
  const { words } = tree;
  if (!/^they$/i.test(words[anaphor]!.text)) return false;
  const isStranger = (i: number): boolean => {
    const { text, start, end } = words[i]!;
    return (
      /^\p{Lu}\p{Ll}/u.test(text) &&
      agents.every((a) => a.codes.length === 0 || i < a.first || a.last < i) &&
      !mentions.some((m) => m.kind === 'actor' && m.start < end && start < m.end)
    );
  };
  let above = words[words[anaphor]!.head]?.head ?? -1;
  for (let steps = 0; above >= 0 && steps < 3; steps++) {
    const several = childrenOf(tree, above, 'nsubj')
      .map((s) => [s, ...childrenOf(tree, s, 'conj')])
      .find(([s, ...more]) => s! < anaphor && more.length > 0);
    if (several) return several.every(isStranger);
    above = words[above]!.head;
  }
  return false;
}
