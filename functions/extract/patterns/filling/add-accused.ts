import type { Tree } from '../../grammar/tree.ts';
import type { Found } from '../acts/found-act.ts';
import type { Scene } from '../frame.ts';
import { isVerb, prepositionOf } from '../trees/relations.ts';
import { type Agent, agentsIn, codesOf, isBody } from './agents.ts';
import type { Filling } from './fill.ts';
import { subjectsOf } from './subjects.ts';

/** [*Chad* moved tanks *in breach of* the truce]: who does what breaks it; [*Niger accused Chad* of it]: both have it. */
export function addAccused(filling: Filling, scene: Scene, { act, word }: Found): void {
  const { tree, agents } = scene;
  const who = (index: number): Agent[] => agentsIn(tree, index, agents);
  if (act?.name === 'violated' && !isVerb(tree.words[word]) && prepositionOf(tree, word) === 'in') {
    const doing = doneBy(tree, word, who);
    for (const agent of doing) filling.addAgent('subject', agent);
  }
  // [*Chad and Niger accused* Peru *of breaking* the treaty]: theirs too
  const accusing = tree.words[tree.words[word]!.head];
  if (accusing?.lemma !== 'accuse' || filling.codes().size !== 1) return;
  const accusers = subjectsOf(tree, accusing.index).flatMap(who);
  if (codesOf(accusers).size > 1) for (const agent of accusers) filling.addAgent('subject', agent);
}

/** Whoever does the nearest thing above that anybody named does; where he is accused of it, he and who accuses him. */
function doneBy(tree: Tree, breach: number, who: (index: number) => Agent[]): Agent[] {
  for (let i = tree.words[breach]!.head, steps = 0; i >= 0 && steps < 6; steps++) {
    const word = tree.words[i]!;
    if (isVerb(word)) {
      const subjects = subjectsOf(tree, i).flatMap(who);
      if (word.lemma === 'accuse') {
        const accused = tree.children[i]!.filter((c) => tree.words[c]!.relation === 'obj');
        return [...accused.flatMap(who), ...subjects.filter((a) => !isBody(a))];
      }
      if (subjects.length > 0) return subjects;
    }
    i = word.head;
  }
  return [];
}
