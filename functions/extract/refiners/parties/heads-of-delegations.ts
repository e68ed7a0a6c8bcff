import type { Person } from '../../mentions/mention.ts';
import { agentsIn } from '../../patterns/filling/agents.ts';
import { objectsOf } from '../../patterns/filling/objects.ts';
import { isPassive, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Scene } from '../../patterns/frame.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import { childrenOf, isVerb } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { peopleNamed } from './people-named.ts';
import { upToNextVerb } from './up-to-next-verb.ts';

/**
 * [Talks between Peru and Chile opened. *The Chilean delegation is headed by Foreign Minister Rojas*], [Peru will send a delegation. *Trade
 * Minister Vella* will lead it], [It *includes Ambassador Braga*]: who leads the people of a party or sits among them takes part in the meeting of
 * that party told last.
 */
export function addHeadsOfDelegations(drafts: readonly Draft[], scene: Scene): void {
  const { index } = scene.tree.sentence;
  for (const { code, person } of [...headsIn(scene), ...membersIn(scene)]) {
    const meeting = drafts.findLast(
      (d) =>
        d.type === 'meeting' &&
        d.parties.length >= 2 &&
        (code === null || d.parties.some((p) => p.code === code)) &&
        /^(held|ongoing|planned)$/.test(d.status?.value ?? '') &&
        d.frames.some((f) => index - f.scene.tree.sentence.index <= 3),
    );
    if (meeting && !meeting.people.includes(person)) meeting.people.push(person);
  }
}

interface Delegate {
  readonly person: Person;
  /** Null where only the delegation told before is meant. */
  readonly code: string | null;
}

function headsIn(scene: Scene): Delegate[] {
  const { tree } = scene;
  const named = peopleNamed(scene);
  return tree.words.flatMap(({ index, lemma }) => {
    if (!/^(head|lead)$/.test(lemma)) return [];
    const team = teamOf(
      scene,
      isPassive(tree, index) ? childrenOf(tree, index, 'nsubj') : objectsOf(tree, index),
    );
    if (!team) return [];
    return subjectsOf(tree, index)
      .flatMap((i) => agentsIn(tree, i, named))
      .flatMap(({ person, codes }) => {
        const code = team.code ?? codes[0] ?? null;
        const fits = team.code === null || codes.length === 0 || codes.includes(team.code);
        return fits ? [{ person: person!, code }] : [];
      });
  });
}

/** [*The delegation includes* Ambassador Braga and Bo Holm, an adviser]. */
function membersIn(scene: Scene): Delegate[] {
  const { tree } = scene;
  const verb = tree.words.find(
    ({ index, lemma }) => isVerb(tree.words[index]) && /^(include|comprise)$/.test(lemma),
  );
  const team = verb && teamOf(scene, subjectsOf(tree, verb.index));
  if (!team) return [];
  return upToNextVerb(tree, verb.index, peopleNamed(scene)).map(({ person }) => ({
    person: person!,
    code: team.code,
  }));
}

/** Whose delegation a word is: [the *Chilean* delegation]; [*the* delegation] is the one told before. */
function teamOf({ tree, agents }: Scene, words: readonly number[]): { code: string | null } | null {
  const at = words.find((i) => /^(delegation|team|side|mission)$/.test(tree.words[i]!.lemma));
  if (at === undefined) return null;
  const own = agents.find((a) => a.first <= at && at <= a.last);
  if (own) return own.codes.length === 1 ? { code: own.codes[0]! } : null;
  const isTold =
    tree.words[at]!.lemma === 'delegation' &&
    isDefinite(tree, at) &&
    childrenOf(tree, at, 'nmod', 'compound').length === 0;
  return isTold ? { code: null } : null;
}
