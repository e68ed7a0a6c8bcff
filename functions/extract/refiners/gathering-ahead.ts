import type { Frame } from '../patterns/frame.ts';
import { prepositionOf } from '../patterns/trees/relations.ts';

/** [Vella met Costa *before the ceremony*]: who comes to it is not said, it need not be those two, unless more is told of it behind. */
export function isGatheringAhead(
  { pattern, definite, fillers, scene: { tree }, cue, clause }: Frame,
  sentences: readonly (readonly Frame[])[],
  at: number,
): boolean {
  return (
    /^(ceremony|summit|conference)$/.test(pattern) &&
    definite &&
    fillers.length > 0 &&
    new Set(fillers.map((f) => f.agent.codes.join())).size === 1 &&
    fillers.every((f) => f.slot === 'subject') &&
    /^(before|ahead of|prior to)$/i.test(prepositionOf(tree, cue)) &&
    /^(meet|speak|talk|confer|receive|greet|see|phone|call)$/.test(tree.words[clause]!.lemma) &&
    // [*Peru's* minister met his Chilean counterpart before *the summit* on Friday. The two will attend *the summit*]
    !sentences.slice(at + 1).some((fs) => fs.some((f) => f.pattern === pattern && f.definite))
  );
}
