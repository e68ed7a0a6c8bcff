import type { Agent } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';

/** [agreed at the summit to end *drills with Chad*]: with whom those are held. */
export function isOfThing({ scene: { tree }, cue }: Frame, { head }: Agent): boolean {
  const top = listTop(tree, head);
  const thing = tree.words[tree.words[top]!.head];
  return (
    prepositionOf(tree, top) === 'with' &&
    thing?.upos === 'NOUN' &&
    thing.index !== cue &&
    /^(exercise|drill|manoeuvre|maneuver|game|trade|tie|relation|border|war)$/.test(thing.lemma)
  );
}

/** [will brief *his Chadian colleagues on* the meeting in Lima]: who is told of it was not there. */
export function isHearer({ scene: { tree }, cue }: Frame, { head }: Agent): boolean {
  const verb = tree.words[tree.words[head]!.head];
  return (
    /^(brief|debrief|inform|update|tell)$/.test(verb?.lemma ?? '') &&
    /^i?obj$/.test(tree.words[head]!.relation) &&
    /^(on|about|of)$/.test(prepositionOf(tree, cue)) &&
    cue > head
  );
}
