import type { Tree } from '../../grammar/tree.ts';
import { type Agent, agentsIn, codesOf } from '../../patterns/filling/agents.ts';
import { whoDislikes } from '../../patterns/filling/dislikes.ts';
import { isGoBetween } from '../../patterns/filling/go-betweens.ts';
import { judgedOn } from '../../patterns/filling/judged-on.ts';
import { isBroker } from '../../patterns/filling/outsiders.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, distance, is, prepositionOf } from '../../patterns/trees/relations.ts';

/** [the *Chad*-brokered truce], [a truce negotiated *by Chad*]: who brings the others together. */
export const isBetweenOthers = ({ scene }: Frame, agent: Agent): boolean => {
  const { tree } = scene;
  return (
    isBroker(tree, agent.last) ||
    isGoBetween(scene, agent) ||
    (prepositionOf(tree, agent.head) === 'by' &&
      /^(negotiate|sponsor)$/.test(tree.words[tree.words[agent.head]!.head]?.lemma ?? ''))
  );
};

/** [*Norway* criticized Peru for its truce with rebels], [*Norway* denounced the Peruvian truce], [*Norway's* anger over it]: of others. */
export function judgesOf(
  { pattern, scene: { tree, agents }, instrument, fillers, clause }: Frame,
  isOfOthers: boolean,
): Agent[] {
  // [*Norway* slammed the deal *with Peru*]: its own, where no other is known to have made it
  const isOwn = !isOfOthers && fillers.length > 0 && fillers.every((f) => f.slot === 'with');
  const isVerbal = is(tree.words[instrument!.head], 'obj');
  const accusers = isOwn && isVerbal ? [] : whoDislikes(tree, instrument!.head);
  const { judged, judges } = judgedOn(tree, instrument!.head);
  // [*India blamed Pakistan* for the end of the truce]: theirs, where nobody else is named
  const areTheTwo =
    !isOfOthers &&
    fillers.length === 0 &&
    judged.some((j) => tree.words[tree.words[j]!.head]!.lemma === 'blame') &&
    codesOf(agents).size === 2;
  // [*Norway* pushed the rebels to a deal]
  const isPushed = pattern === 'proposed' && fillers.some((f) => f.slot === 'object');
  const pushers = isPushed ? subjectsOf(tree, clause) : [];
  return [...accusers, ...pushers, ...(areTheTwo ? [] : judges)].flatMap((j) =>
    agentsIn(tree, j, agents),
  );
}

/** [a deal on helping migrants, many *from Haiti*]: where they are from. */
export const isOrigin = ({ type, scene: { tree } }: Frame, { head }: Agent): boolean =>
  type === 'pact' && /^from\b/.test(prepositionOf(tree, head));

/** [agreed on measures *to deter Mali*]: against whom it is. */
export const isAimedAt = ({ type, scene: { tree } }: Frame, { head }: Agent): boolean =>
  type === 'pact' &&
  is(tree.words[head], 'obj') &&
  /^(deter|counter|contain|punish|isolate|confront|combat|defeat|denounce|condemn)$/.test(
    tree.words[tree.words[head]!.head]!.lemma,
  );

/** In a clause of its own: [fans of a deal with Iran may welcome the news as *showing that Netanyahu* …]. */
export const isFar = ({ scene: { tree }, cue, clause }: Frame, agent: Agent): boolean =>
  isConditional(tree, agent.head, clause) ||
  Math.min(distance(tree, agent.head, cue), distance(tree, agent.head, clause)) > 3;

/** [rejected talks *unless* the matter goes to the World Court]. */
function isConditional(tree: Tree, from: number, clause: number): boolean {
  for (let i = from; i >= 0 && i !== clause; i = tree.words[i]!.head)
    if (
      is(tree.words[i], 'advcl') &&
      childrenOf(tree, i, 'mark').some((m) =>
        /^(unless|if|because|although|though|until)$/i.test(tree.words[m]!.text),
      )
    )
      return true;
  return false;
}
