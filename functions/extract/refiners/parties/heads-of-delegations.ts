import type { Person } from '../../mentions/mention.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { objectsOf } from '../../patterns/filling/objects.ts';
import { isPassive, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Scene } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/**
 * [Talks between Peru and Chile opened. *The Chilean delegation is headed by Foreign Minister Rojas*]: who leads the people of a party
 * takes part in the meeting of that party told last.
 */
export function addHeadsOfDelegations(drafts: readonly Draft[], scene: Scene): void {
  const { index } = scene.tree.sentence;
  for (const { code, person } of headsIn(scene)) {
    const meeting = drafts.findLast(
      (d) =>
        d.type === 'meeting' &&
        d.parties.length >= 2 &&
        d.parties.some((p) => p.code === code) &&
        /^(held|ongoing|planned)$/.test(d.status?.value ?? '') &&
        d.frames.some((f) => index - f.scene.tree.sentence.index <= 3),
    );
    if (meeting && !meeting.people.includes(person)) meeting.people.push(person);
  }
}

function headsIn({ tree, agents }: Scene): { code: string; person: Person }[] {
  const found: { code: string; person: Person }[] = [];
  for (const { index, lemma } of tree.words) {
    if (!/^(head|lead)$/.test(lemma)) continue;
    const team = teamOf(
      isPassive(tree, index) ? childrenOf(tree, index, 'nsubj') : objectsOf(tree, index),
    );
    const people = subjectsOf(tree, index).flatMap((i) => agentsIn(tree, i, agents));
    const code = team?.codes.length === 1 ? team.codes[0]! : null;
    for (const { person, codes } of people)
      if (code && person?.official && (codes.length === 0 || codes.includes(code)))
        found.push({ code, person });
  }
  return found;

  function teamOf(words: readonly number[]): Agent | undefined {
    const at = words.find((i) => /^(delegation|team|side|mission)$/.test(tree.words[i]!.lemma));
    return at === undefined ? undefined : agents.find((a) => a.first <= at && at <= a.last);
  }
}
