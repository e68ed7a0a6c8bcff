import { type Agent, codesOf } from './filling/agents.ts';
import type { Frame, Scene } from './frame.ts';
import { childrenOf, is, prepositionOf } from './trees/relations.ts';

/** Longest caption, in words. */
const longest = 30;

/**
 * The words below a picture: two people of different parties, side by side, somewhere or some day, and no verb that says what else
 * they do there. [Carla Vella with France's interior minister Luc Morel in Calais on May 3, 2024.]
 */
export function matchCaption(scene: Scene): Frame | null {
  const { tree, mentions } = scene;
  if (tree.words.length > longest || tree.words.some((w) => /^(VB[DPZ]?|MD)$/.test(w.xpos)))
    return null;
  const root = tree.words.find((w) => w.head < 0);
  const first = root && personAt(scene, root.index);
  if (!root || !first || !mentions.some((m) => m.kind === 'place' || m.kind === 'date'))
    return null;
  const others = childrenOf(tree, root.index, 'nmod', 'obl', 'conj')
    .filter((c) => is(tree.words[c], 'conj') || prepositionOf(tree, c) === 'with')
    .flatMap((c) => personAt(scene, c) ?? []);
  const codes = codesOf([first, ...others]);
  if (codes.size < 2) return null;
  return {
    type: 'meeting',
    pattern: 'caption',
    kind: 'talks',
    scene,
    cue: root.index,
    clause: root.index,
    reality: { mode: 'fact', time: 'past', cue: root.index },
    fillers: [first, ...others].map((agent) => ({ agent, slot: 'subject' })),
    anaphors: [],
    definite: false,
  };
}

function personAt({ agents }: Scene, index: number): Agent | null {
  return (
    agents.find(
      (a) =>
        (a.person ?? a.title) !== null && a.codes.length > 0 && a.first <= index && index <= a.last,
    ) ?? null
  );
}
