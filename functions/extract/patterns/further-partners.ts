import { agentsIn } from './filling/agents.ts';
import { extendByCoordination } from './filling/coordination.ts';
import type { Frame } from './frame.ts';
import { childrenOf, isNoun, prepositionOf } from './trees/relations.ts';

/** [met Rojas in Lima *and later with Chadian officials in Arica*]: a meeting of its own, of which only the partner is said. */
export function furtherPartners(frame: Frame): Frame[] {
  const { scene, clause, fillers, kind } = frame;
  const { tree, agents } = scene;
  if (kind === 'visit') return [];
  const mine = fillers.filter((f) => f.slot === 'subject');
  return childrenOf(tree, clause, 'conj').flatMap((partner): Frame[] => {
    if (!isNoun(tree.words[partner]) || prepositionOf(tree, partner) !== 'with') return [];
    const others = extendByCoordination(tree, agentsIn(tree, partner, agents), agents).filter(
      (a) => a.first > clause && !fillers.some((f) => f.agent === a),
    );
    if (others.length === 0) return [];
    const partners = others.map((agent) => ({ agent, slot: 'with' }));
    return [{ ...frame, cue: partner, clause: partner, fillers: [...mine, ...partners] }];
  });
}
