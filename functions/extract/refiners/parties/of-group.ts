import type { Person } from '../../mentions/mention.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import type { Discourse } from './discourse.ts';

/** Who one word of a frame stands for. */
export interface Reading {
  readonly parties: readonly DraftParty[];
  readonly people: readonly Person[];
  /** Read from the discourse: the sentence itself does not name them. */
  readonly implicit: boolean;
}

export const nobody: Reading = { parties: [], people: [], implicit: false };

/** Those who were told together last, or of whom it all is; with the people where the word is for people. */
export function ofGroup(
  discourse: Discourse,
  count: number | null,
  ofPeople: boolean,
  areMen: boolean,
  areCounted: boolean,
  isEarlier: boolean,
): Reading {
  const told = discourse.together.groupOf(count, ofPeople, isEarlier);
  const group = told.length === 0 && count === 2 ? discourse.rivals : told;
  if (group.length < 2) return nobody;
  // [*the two men* met]: who has not been told of as a person is none of them
  const { people } = discourse.together.group();
  if (areMen && !group.every(({ code }) => people.some((p) => p.party === code))) return nobody;
  // [*the five presidents*]: that they are those told before is plain where as many were told
  const areAll = count !== null && count > 2 && group.length === count;
  return {
    parties: group.map(({ code, span }) =>
      areAll ? { code, span } : { code, span, implied: true },
    ),
    people: ofPeople ? discourse.together.peopleOf(group) : [],
    implicit: !areCounted && !areAll,
  };
}

/** [the *first meeting* between the two leaders], [the two *last met* in May]: they met more than once. */
export const isEarlierMeeting = ({ type, kind, cue, scene: { tree } }: Frame): boolean =>
  type === 'meeting' &&
  kind !== 'call' &&
  childrenOf(tree, cue, 'amod', 'advmod').some((c) =>
    /^(first|second|last|previous|previously|earlier)$/i.test(tree.words[c]!.text),
  );
