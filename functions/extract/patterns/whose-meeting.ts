import { isThing } from './filling/agents-after.ts';
import { isPossessive } from './filling/anaphors.ts';
import { subjectsOf } from './filling/subjects.ts';
import type { Scene } from './frame.ts';
import { childrenOf, prepositionOf } from './trees/relations.ts';

/** [at *its* last meeting *OPEC* agreed], [during *his* visit *Holm* will]: the subject that stands behind the word for it. */
export function namedAhead({ tree, agents }: Scene, noun: number, top: number): number | null {
  const owner = childrenOf(tree, noun, 'nmod:poss').find((c) => isPossessive(tree.words[c]!));
  const verb = tree.words[top]!.head;
  if (
    owner === undefined ||
    verb < noun ||
    !/^(at|in|during|on|after|before|since|following)$/.test(prepositionOf(tree, top))
  )
    return null;
  const isOfPerson = /^(his|her)$/i.test(tree.words[owner]!.text);
  const subject = childrenOf(tree, verb, 'nsubj').find((s) => s > noun);
  const named = agents.some(
    (a) =>
      a.first <= subject! &&
      subject! <= a.last &&
      a.codes.length > 0 &&
      (a.person !== null || a.title !== null) === isOfPerson,
  );
  return subject !== undefined && named ? subject : null;
}

/** [*farmers* resumed *their* talks]: whose they are stands before, and is no party. */
export function isOfThings(
  scene: Scene,
  anaphor: number,
  noun: number,
  verb: number | undefined,
): boolean {
  const { tree } = scene;
  const word = tree.words[anaphor]!;
  if (verb === undefined || word.head !== noun || !/^(their|its)$/i.test(word.text)) return false;
  const subjects = subjectsOf(tree, verb);
  return subjects.length > 0 && subjects.every((s) => s < anaphor && isThing(scene, s));
}
