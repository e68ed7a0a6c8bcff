import { meetsByItself } from '../../patterns/body-itself.ts';
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
  frame: Frame,
  anaphor: number,
  count: number | null,
  discourse: Discourse,
): DraftParty | null {
  const { scene } = frame;
  const { tree } = scene;
  const { lemma, xpos } = tree.words[anaphor]!;
  if (isOrganisation(tree, anaphor)) return discourse.convener;
  if (/^it$/i.test(tree.words[anaphor]!.text)) return itself(frame, anaphor);
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

/** [expects *OPEC* to act when *it meets* in May]: a body meets by itself, a state with somebody. */
function itself(
  { pattern, fillers, scene: { agents } }: Frame,
  anaphor: number,
): DraftParty | null {
  if (!meetsByItself.test(pattern) || fillers.length > 0) return null;
  const [body, ...others] = agents.filter(
    (a) => isBody(a) && a.codes.length === 1 && a.last < anaphor,
  );
  return body && others.every((o) => o.codes[0] === body.codes[0])
    ? partyOf(body, body.codes[0]!)
    : null;
}
