import type { Tree } from '../../grammar/tree.ts';
import { isAway } from '../../patterns/attendance.ts';
import { type Agent, agentsIn, isBody } from '../../patterns/filling/agents.ts';
import { isAnaphor } from '../../patterns/filling/anaphors.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import {
  childrenOf,
  distance,
  is,
  isAbove,
  isVerb,
  prepositionOf,
} from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { isOfBody } from './attendees.ts';
import { isBystander, isSpeaker } from './bystanders.ts';
import { partyOf } from './speakers.ts';

/** [Kerry was in Geneva for talks with …]: where the pattern caught one party and the sentence names just one more. */
export function borrowParties(draft: Draft, frame: Frame): boolean {
  const ofBody = isOfBody(frame);
  if (isDomestic(frame) || (ofBody && frame.pattern !== 'meeting') || isOfUnknown(frame))
    return false;
  if (isOfHim(frame)) return false;
  if (/^(visit|visited|travelled-to|left)$/.test(frame.pattern)) return false;
  // [Vella visits Oslo *ahead of* an OPEC meeting]: at another time
  if (ofBody && /^(before|ahead|prior)\b/.test(prepositionOf(frame.scene.tree, frame.cue)))
    return false;
  const codes = new Map(
    frame.scene.agents
      .filter(
        (a) =>
          !a.modifier &&
          // [Orlo pledges aid to Chad *at a G7 meeting*]: people sit in it
          (!ofBody || a.person !== null || draft.parties.some((p) => a.codes.includes(p.code))) &&
          !isSpeaker(frame, a) &&
          !isGround(frame, a) &&
          !isAimOfJourney(frame, a) &&
          !isQuoted(frame, a) &&
          !isBystander(frame, a) &&
          !isAtSomethingElse(frame, a) &&
          !isOnAgenda(frame, a) &&
          !isOfGathering(frame, a) &&
          !isOfOtherDeed(frame, a) &&
          !isWhoStaysAway(frame, a) &&
          distance(frame.scene.tree, a.head, frame.clause) <= 3,
      )
      .flatMap((a) => a.codes.map((c) => [c, a] as const)),
  );
  // [*he* will meet Rao to discuss Chad and Niger]: two others are no third party
  if (codes.size !== 2 || !draft.parties.some((p) => codes.has(p.code))) return false;
  for (const [code, agent] of codes) {
    if (draft.parties.some((p) => p.code === code)) continue;
    draft.parties.push(partyOf(agent, code));
    if (agent.person) draft.people.push(agent.person);
  }
  draft.implicit = true;
  return draft.parties.length >= 2;
}

/** [flew *to Chad* from talks with Vella]: where one goes next. */
const isAimOfJourney = ({ scene: { tree }, clause, cue }: Frame, { head }: Agent): boolean =>
  /^(fly|travel|go|come|arrive|head|return|move)$/.test(tree.words[clause]!.lemma) &&
  /^(from|after|following)$/.test(prepositionOf(tree, cue)) &&
  prepositionOf(tree, head) === 'to' &&
  tree.words[head]!.head === clause;

/** ["We are done with *Chad*," Vella said at a meeting]: spoken of there. */
function isQuoted({ scene: { tree }, cue }: Frame, { head }: Agent): boolean {
  const marks = tree.words.slice(Math.min(head, cue), Math.max(head, cue));
  return marks.filter((w) => /^[“”"]$|^''$|^``$/.test(w.text)).length % 2 === 1;
}

/** [eyes turned *to Riga, where* the G7 will meet], [to meet officials *in the sultanate of Oman*]: a place, and nobody. */
const isGround = ({ scene: { tree } }: Frame, { last, head }: Agent): boolean =>
  isLandNamed(tree, head) ||
  /^,? ?where$/i.test(
    tree.words
      .slice(last + 1, last + (tree.words[last + 1]?.text === ',' ? 3 : 2))
      .map((w) => w.text)
      .join(' '),
  );

const isLandNamed = (tree: Tree, head: number): boolean => {
  const land = tree.words[tree.words[head]!.head];
  return (
    prepositionOf(tree, head) === 'of' &&
    /^(sultanate|kingdom|emirate|republic|island|state|city|capital|port)$/i.test(
      land?.lemma ?? '',
    ) &&
    /^(in|at)$/.test(prepositionOf(tree, land!.index))
  );
};

/** [OPEC ministers gather *as Iraq rejects* its quota], [*with Iraq refusing* it]. */
function isAtSomethingElse({ scene: { tree }, clause }: Frame, { head }: Agent): boolean {
  const word = tree.words[head]!;
  return (
    is(word, 'nsubj') &&
    word.head !== clause &&
    is(tree.words[word.head], 'advcl') &&
    [...childrenOf(tree, word.head, 'mark'), ...childrenOf(tree, head, 'case')].some((c) =>
      /^(as|with|while|although)$/i.test(tree.words[c]!.text),
    )
  );
}

/** [*Iran tops the agenda* as EU ministers meet], [*Iran* was high *on the agenda*]: spoken of there. */
function isOnAgenda({ scene: { tree } }: Frame, { last }: Agent): boolean {
  const agenda = tree.words.find((w) => w.lemma === 'agenda' && w.index > last);
  const between = agenda ? tree.words.slice(last + 1, agenda.index) : [];
  return (
    between.length > 0 &&
    between.length <= 8 &&
    between.some((w) => /^(top|dominate|head|lead|on)$/.test(w.lemma)) &&
    !between.some((w) => /^(,|set|draw|bring|put|agree)$/.test(w.lemma))
  );
}

/** [OPEC ministers are to meet during a conference *of the African Union*]: that one is of others. */
const isOfGathering = ({ scene: { tree }, cue }: Frame, agent: Agent): boolean => {
  const { head } = tree.words[agent.head]!;
  return (
    isBody(agent) &&
    head !== cue &&
    /^(summit|conference|meeting|gathering|assembly|session)$/.test(tree.words[head]?.lemma ?? '')
  );
};

/** [signed a pact *with Chad* and persuaded Peru to begin talks]: with whom the one thing was done is not told of the next. */
function isOfOtherDeed({ scene: { tree }, clause }: Frame, { head }: Agent): boolean {
  const top = listTop(tree, head);
  if (prepositionOf(tree, top) !== 'with') return false;
  let verb = tree.words[top]!.head;
  while (verb >= 0 && !isVerb(tree.words[verb])) verb = tree.words[verb]!.head;
  return childrenOf(tree, verb, 'conj').some(
    (v) => v > top && isVerb(tree.words[v]) && isAbove(tree, v, clause),
  );
}

/** [*Vella skipped* the meeting of EU ministers]. */
const isWhoStaysAway = ({ scene: { tree }, clause }: Frame, { head }: Agent): boolean =>
  is(tree.words[head], 'nsubj') && tree.words[head]!.head === clause && isAway(tree, clause);

/** [warned Chad after a meeting *of security chiefs*]: who else was in it is said, whoever they are. */
const isOfUnknown = ({ scene: { tree, agents }, cue, clause, fillers }: Frame): boolean =>
  cue !== clause &&
  fillers.every((f) => f.slot === 'subject') &&
  childrenOf(tree, cue, 'nmod').some(
    (c) =>
      prepositionOf(tree, c) === 'of' &&
      tree.words[c]!.xpos === 'NNS' &&
      !isAnaphor(tree, c) &&
      agentsIn(tree, c, agents).length === 0,
  );

/** [*he* spoke to the minister, and others blamed Chad]: the other is he, whoever he is. */
const isOfHim = ({ scene: { tree }, cue, anaphors }: Frame): boolean =>
  isVerb(tree.words[cue]!) &&
  anaphors.some(
    (a) => /^(he|she)$/i.test(tree.words[a]!.text) && childrenOf(tree, cue, 'nsubj').includes(a),
  );

/** [Trump asked the FBI director in a meeting]: two of one state among themselves. */
export function isDomestic({ fillers }: Frame): boolean {
  const [first, ...others] = fillers;
  return (
    first !== undefined &&
    others.length > 0 &&
    new Set(fillers.flatMap((f) => f.agent.codes)).size === 1 &&
    fillers.every((f) => f.agent.person !== null || f.agent.title !== null) &&
    others.some((f) => f.agent.person !== first.agent.person)
  );
}
