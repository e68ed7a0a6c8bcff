import type { Tree } from '../../grammar/tree.ts';
import { yearOf } from '../../mentions/find-names.ts';
import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
import { type Agent, agentsIn, isBody } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import { obliquesOf, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { childrenOf, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { hasSeatIn } from './seats-in-bodies.ts';
import { delegatesAt, speakersAt } from './speaking-at.ts';

/** Who sits in the meeting of a body, as its member or its guest. */
export function guestsOfBody({ parties }: Draft, frame: Frame, published: string | null): Agent[] {
  const [body, ...more] = new Set(parties.map((p) => p.code));
  const there = thereForIt(frame);
  if (body === undefined || more.length > 0 || frame.kind === 'visit') return there;
  const year = yearOf(published);
  const attendees = isOfBody(frame) ? attendeesOf(frame) : [];
  const speaking = isOfBody(frame)
    ? speakersAt(frame.scene, frame.cue).filter((a) => hasSeatIn(body, a.codes[0]!, published))
    : [];
  const delegates = isOfBody(frame) ? delegatesAt(frame.scene, frame.cue) : [];
  return [
    ...there,
    ...attendees,
    ...speaking,
    ...delegates,
    ...membersAhead(frame, body, year),
    ...membersWhoTell(frame, body, published),
  ];
}

/** [the G20 summit]: who else is named beside it does something else. */
export const isOfBody = ({ pattern, fillers }: Frame): boolean =>
  /^(summit|conference|meeting)$/.test(pattern) &&
  fillers.length > 0 &&
  fillers.every(({ agent }) => isBody(agent));

/** Officials who do something else at the meeting of a body [*Merkel* urged restraint *at the G7 summit*]: they sit in it. */
function attendeesOf({ scene: { tree, agents }, cue }: Frame): Agent[] {
  const above = tree.words[tree.words[cue]!.head];
  if (!above || separate.test(above.lemma)) return [];
  if (!/^(at|during)$/.test(prepositionOf(tree, cue).split(' ')[0]!)) return [];
  // [*Costa's* pledge at the G7 summit]
  // [as announced *by Costa* at the summit]
  const by = above.xpos === 'VBN' ? obliquesOf(tree, above.index, ['by']) : [];
  const those = !isVerb(above)
    ? childrenOf(tree, above.index, 'nmod:poss')
    : by.length > 0
      ? by
      : subjectsOf(tree, above.index);
  return those
    .flatMap((one) => agentsIn(tree, one, agents))
    .filter((a) => a.codes.length === 1 && (a.person !== null || a.title !== null));
}

/** [In Lima for a NATO summit, *Vella* praised the alliance]: whoever is in a town for it, whatever else he does there. */
function thereForIt({ pattern, fillers, scene: { tree, agents }, cue }: Frame): Agent[] {
  const isOfBody =
    /^(summit|conference|meeting)$/.test(pattern) && fillers.some(({ agent }) => isBody(agent));
  const doer = isOfBody && isThereForIt(tree, cue) ? doingThere(tree, cue) : null;
  return doer === null
    ? []
    : agentsIn(tree, doer, agents).filter(
        (a) => a.codes.length === 1 && (a.person !== null || a.title !== null),
      );
}

/** [*in Lima for* a NATO summit], [*in Lima on Monday for* it]: what one is in a town for. */
function isThereForIt({ words, children }: Tree, meeting: number): boolean {
  const aim = children[meeting]!.find((c) => c < meeting && words[c]!.text === 'for');
  if (aim === undefined) return false;
  let at = aim - 1;
  if (words[at]?.unit === 'date' || /day$/.test(words[at]?.text ?? '')) at--;
  if (words[at]?.text === 'on') at--;
  return words[at]?.upos === 'PROPN' && /^in$/i.test(words[at - 1]?.text ?? '');
}

/** [In Lima for it, *Vella* praised the alliance], [*Vella*, in Lima for it, praised]: who does something else in the clause. */
function doingThere(tree: Tree, meeting: number): number | null {
  const { words } = tree;
  for (let i = words[meeting]!.head, steps = 0; i >= 0 && steps < 3; i = words[i]!.head, steps++) {
    if (words[i]!.unit === 'name') return i;
    if (isVerb(words[i]))
      return separate.test(words[i]!.lemma) ? null : (subjectsOf(tree, i)[0] ?? null);
  }
  return null;
}

/** [*Vella and Costa* discussed the coming NATO summit], [*Vella* looks forward to it]: members who will sit in it. */
function membersAhead(
  { scene: { tree, agents }, cue }: Frame,
  body: string,
  year: number,
): Agent[] {
  const top = listTop(tree, cue);
  const { relation, head } = tree.words[top]!;
  const verb = tree.words[head];
  if (!verb || !isVerb(verb)) return [];
  const isAhead =
    relation === 'obj'
      ? /^(discuss|preview|plan)$/.test(verb.lemma)
      : /^(look|prepare|coordinate)$/.test(verb.lemma) &&
        /^(to|for|in|ahead|before)$/.test(prepositionOf(tree, top).split(' ')[0]!);
  if (!isAhead) return [];
  const members = membersOf(body, year);
  return subjectsOf(tree, head).flatMap((s) =>
    agentsIn(tree, s, agents)
      .filter(
        ({ codes: [code], person, title }) =>
          code !== undefined &&
          (person !== null || title !== null || representatives.has(tree.words[s]!.lemma)) &&
          members.includes(code),
      )
      // whether they themselves will go is not said
      .map((a) => ({ ...a, person: null })),
  );
}

/** [*Finance Minister Costa* said today's meeting of the Group of Five would look at rates]: a member's minister speaks of his own. */
function membersWhoTell(
  { scene: { tree, agents }, clause }: Frame,
  body: string,
  published: string | null,
): Agent[] {
  for (let i = clause, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    if (!isVerb(tree.words[i]) || !/^(say|tell|add)$/.test(tree.words[i]!.lemma)) continue;
    return subjectsOf(tree, i)
      .flatMap((subject) => agentsIn(tree, subject, agents))
      .filter(
        ({ codes: [code], person, title, last }) =>
          code !== undefined &&
          (person !== null || title !== null) &&
          last < clause &&
          hasSeatIn(body, code, published),
      );
  }
  return [];
}

/** [*met* Xi at the summit]: a meeting of its own, beside the other. */
const separate = /^(meet|talk|speak|hold|confer|see|sign|discuss)$/;
