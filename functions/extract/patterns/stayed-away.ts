import type { Tree } from '../grammar/tree.ts';
import { sortOf } from '../mentions/actors.ts';
import { agentsIn, codesOf, isBody } from './filling/agents.ts';
import { subjectsOf } from './filling/subjects.ts';
import type { Frame } from './frame.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf } from './trees/relations.ts';

/** [Fiji and Samoa were to hold talks on Monday, but Samoa said it *would not attend*]: with one of the two away they are refused. */
export function orStaysAway(frame: Frame): Frame {
  const { scene, cue, fillers, reality, kind } = frame;
  const { tree, agents } = scene;
  const codes = codesOf(fillers.map((f) => f.agent));
  // [*the government and the guerrillas*]: two without a name, of whom one is a movement that is named
  const unnamed = frame.anaphors.length > 0 && codes.size < 2;
  if (kind === 'call' || kind === 'visit' || (codes.size !== 2 && !unnamed)) return frame;
  if (!/^(plan|wish)$/.test(reality.mode) || fillers.some((f) => isBody(f.agent))) return frame;
  for (const { index } of tree.words.slice(cue + 1)) {
    if (!isAttending(tree, index)) continue;
    const own = realityOf(tree, index);
    if (own.mode !== 'refusal') continue;
    const doers = codesOf(doersOf(tree, index).flatMap((d) => agentsIn(tree, d, agents)));
    const isOwn = (c: string): boolean => codes.has(c) || (unnamed && sortOf(c) === 'movement');
    if (doers.size > 0 && [...doers].every(isOwn))
      return { ...frame, reality: { mode: 'refusal', time: 'future', cue: index } };
  }
  return frame;
}

/** [*attend*], [*take part*], [*participate*], [*show up*]: and nothing else is told that one would attend. */
const isAttending = (tree: Tree, verb: number): boolean =>
  (/^(attend|participate)$/.test(tree.words[verb]!.lemma) ||
    /^(take part|show up|turn up)$/.test(
      `${tree.words[verb]!.lemma} ${tree.words[verb + 1]?.text}`,
    )) &&
  !childrenOf(tree, verb, 'obj', 'obl').some(
    (o) => tree.words[o]!.text !== 'part' && tree.words[o]!.unit !== 'date',
  );

/** [*Samoa* said *it* would not]: who says so of himself. */
function doersOf(tree: Tree, verb: number): number[] {
  const doers = subjectsOf(tree, verb);
  const isHimself = doers.every((d) => /^(it|he|she|they)$/i.test(tree.words[d]!.text));
  const { head, relation } = tree.words[verb]!;
  return isHimself && relation === 'ccomp' && head >= 0 ? subjectsOf(tree, head) : doers;
}
