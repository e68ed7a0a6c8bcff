import type { Tree } from '../../grammar/tree.ts';
import { journeys } from '../filling/add-traveller.ts';
import { subjectsOf } from '../filling/subjects.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../trees/relations.ts';

/**
 * [his trip *includes* talks], [is on a tour *that will feature* a meeting], [*set off* on a tour, *including* talks]: a
 * journey that goes on or has only begun, and what is told of its programme is still to come. Not [ended a tour that included talks].
 */
export function isAheadOnJourney(tree: Tree, top: number): boolean {
  const { head } = tree.words[top]!;
  const verb = tree.words[head];
  if (!verb) return false;
  if (is(tree.words[top], 'obj') && /^(include|feature|involve)$/.test(verb.lemma))
    return (
      /^VB[ZP]$/.test(verb.xpos) &&
      subjectsOf(tree, head).some((s) => journeys.test(tree.words[s]!.lemma))
    );
  if (!/^including\b/.test(prepositionOf(tree, top))) return false;
  // [a meeting *that lasted* two hours]
  if (childrenOf(tree, top, 'acl:relcl').some((c) => tree.words[c]!.xpos === 'VBD')) return false;
  const leaver = isVerb(verb) ? verb : tree.words[verb.head];
  return (
    isVerb(leaver) &&
    setsOut.test(leaver!.lemma) &&
    leaver!.xpos !== 'VB' &&
    childrenOf(tree, leaver!.index, 'obj', 'obl').some(
      (c) =>
        journeys.test(tree.words[c]!.lemma) &&
        // [arrived home *from a trip*]
        !/^(from|after|following)\b/.test(prepositionOf(tree, c)),
    )
  );
}

const setsOut =
  /^(leave|depart|arrive|land|embark|set|fly|travel|head|begin|start|open|kick|launch)$/;
