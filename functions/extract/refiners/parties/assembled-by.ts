import { isBody } from '../../patterns/filling/agents.ts';
import { isOrganisation } from '../../patterns/filling/anaphors.ts';
import type { Frame, Scene } from '../../patterns/frame.ts';
import type { DraftParty } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import { partyOf } from './speakers.ts';

/** [*G7* countries], [ministers of the *EU*]. */
const bodiesIn = ({ tree, agents }: Scene, noun: number): DraftParty[] => {
  const bodies = agents.filter(
    (a) =>
      (a.head === noun || tree.words[a.head]!.head === noun) && isBody(a) && a.codes.length === 1,
  );
  return bodies.map((a) => partyOf(a, a.codes[0]!));
};

/** [*The ministers* meet again in May], of OPEC's; [the organization], [the bloc]. */
export function assembledBy(
  { scene, scene: { tree } }: Frame,
  anaphor: number,
  count: number | null,
  discourse: Discourse,
): DraftParty | null {
  const { lemma, xpos } = tree.words[anaphor]!;
  if (isOrganisation(tree, anaphor)) return discourse.convener;
  // [*Ministers* hope to agree when *they* meet in May], [*G7 countries* will when *they* meet]
  if (/^they$/i.test(tree.words[anaphor]!.text)) {
    const subject = tree.words.findLast((w) => w.index < anaphor && /^nsubj/.test(w.relation));
    const many =
      subject?.xpos === 'NNS' &&
      /^(country|nation|state|member|minister|leader)$/.test(subject.lemma);
    const bodies = many ? bodiesIn(scene, subject.index) : [];
    if (bodies.length === 1) return bodies[0]!;
    const same = subject?.lemma === discourse.assembly?.noun && subject?.xpos === 'NNS';
    const named = subject && scene.agents.some((a) => a.head === subject.index);
    return same && !named ? discourse.assembly!.party : null;
  }
  return count === null && xpos === 'NNS' && lemma === discourse.assembly?.noun
    ? discourse.assembly.party
    : null;
}
