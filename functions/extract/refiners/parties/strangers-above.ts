import type { Tree } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isVerb } from '../../patterns/trees/relations.ts';

/**
 * [*Poole and Ward* said *they* spoke to Vella], [told *House Democrats* so as *they* met]: people of no government, named in the same
 * sentence; whoever was told together before is not meant.
 */
export function isOfStrangersAbove(frame: Frame, anaphor: number): boolean {
  const { tree } = frame.scene;
  const { text, head } = tree.words[anaphor]!;
  if (!/^they$/i.test(text) || head < 0) return false;
  for (let i = tree.words[head]!.head, steps = 0; i >= 0 && steps < 3; steps++) {
    if (isVerb(tree.words[i])) {
      const told = ['nsubj', 'obj', 'obl']
        .map((relation) => childrenOf(tree, i, relation).filter((c) => c < anaphor))
        .find((some) => some.some((c) => areSeveral(tree, c)));
      const [first, ...more] = (told ?? []).filter((c) => areSeveral(tree, c));
      if (first !== undefined) return more.length === 0 && areStrangers(frame, first);
    }
    i = tree.words[i]!.head;
  }
  return false;
}

const areSeveral = (tree: Tree, index: number): boolean =>
  /^NNP?S$/.test(tree.words[index]!.xpos) || childrenOf(tree, index, 'conj').length > 0;

function areStrangers({ scene: { tree, agents, mentions } }: Frame, index: number): boolean {
  const all = [index, ...childrenOf(tree, index, 'conj')];
  return all.every((i) => {
    const { text, start, end, lemma } = tree.words[i]!;
    return (
      ((all.length > 1 && /^\p{Lu}\p{Ll}/u.test(text)) || people.test(lemma)) &&
      agents.every((a) => a.codes.length === 0 || i < a.first || a.last < i) &&
      !mentions.some((m) => m.kind === 'actor' && m.start < end && start < m.end)
    );
  });
}

/** Who makes laws, owns a firm or votes. */
const people =
  /^(democrat|republican|lawmaker|senator|congressman|legislator|executive|investor|businessman|worker|farmer|fisherman|student|activist|voter|resident|relative|lawyer|journalist)$/i;
