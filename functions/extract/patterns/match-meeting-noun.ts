import type { Tree } from '../grammar/tree.ts';
import { attendanceOf, heldWithout, isOfTwoOnly, sendsAnother } from './attendance.ts';
import { addDisputants } from './filling/add-disputants.ts';
import { addInvolved } from './filling/add-involved.ts';
import { addJointSpeaker } from './filling/add-joint-speaker.ts';
import { addMakers } from './filling/add-makers.ts';
import { addProposers } from './filling/add-proposers.ts';
import { isPossessive } from './filling/anaphors.ts';
import { fillAtNoun } from './filling/fill-at-noun.ts';
import { fillFromSupport } from './filling/fill-from-support.ts';
import { addHostsOfTalks } from './filling/hosts-of-talks.ts';
import { addThoseJoining } from './filling/joining.ts';
import { addLandOfConference } from './filling/land-of-conference.ts';
import { leaveStatesAtHome } from './filling/leaves-travellers.ts';
import { lightNouns } from './filling/light-nouns.ts';
import { addMediators } from './filling/mediators.ts';
import { subjectsOf } from './filling/subjects.ts';
import type { Frame, MeetingNoun, Scene } from './frame.ts';
import { isCourtesy, isOtherUse } from './meeting-noun-sense.ts';
import { isPullingOut, isSet, supportOf } from './meeting-support.ts';
import { asSender } from './meeting-verb-sense.ts';
import { isOfBanks, isOfOtherBody, isOfOthers, isOfStateCouncil } from './other-meetings.ts';
import { isOfOneSpeaker, isPress } from './press-conferences.ts';
import { atPresent } from './reality/at-present.ts';
import { asHeld, heldBehind } from './reality/held-behind.ts';
import type { Reality } from './reality/modes.ts';
import { nounReality } from './reality/noun-reality.ts';
import { realityOf } from './reality/reality.ts';
import { isRefusedByOthers, refusedByOthers } from './refused-by-others.ts';
import { childrenOf, is, isNoun, prepositionOf } from './trees/relations.ts';
import { isOfThings, namedAhead } from './whose-meeting.ts';

/** Every place in a scene where a noun is a meeting. */
export function matchMeetingNoun(pattern: MeetingNoun, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  const word = tree.words[index]!;
  if (isOtherUse(pattern, tree, index)) return null;
  const top = climb(tree, index);
  const filled = fillAtNoun(pattern, scene, index, top);
  if (!filled) return null;
  const { filling, carrier } = filled;
  if (/^(talks|negotiations|summit|conference|round|meeting)$/.test(pattern.name))
    addInvolved(scene, filling, index);
  if (/^(talks|negotiations|summit|conference|round)$/.test(pattern.name))
    addMakers(scene, filling, index);
  const support = supportOf(tree, top, pattern.owner !== undefined);
  // [met *before* dinner], [met before *the press conference*]: no more to come than they are to meet
  const dines =
    prepositionOf(tree, top) === 'before' &&
    (pattern.name === 'meal' ||
      (isPress(tree, index) && tree.words[tree.words[top]!.head]?.xpos === 'VBD'));
  const held = heldBehind(tree, index, pattern.kind);
  const own =
    carrier !== null
      ? realityOf(tree, carrier)
      : asHeld(tree, held, atPresent(tree, [top, index], nounReality(tree, top, index)));
  const ofOthers = isRefusedByOthers(scene, pattern, filling, own);
  const told: Reality = dines
    ? { mode: 'fact', time: 'past', cue: top, weak: true }
    : ofOthers && !support?.attends
      ? refusedByOthers(tree, top, own)
      : own;
  // [will not attend], [boycotted the summit]: one stays away, the meeting is not refused
  const attendance = support?.attends ? attendanceOf(tree, support, told) : told;
  const staysAway =
    support?.attends === true && !/^(fact|plan|going-on|wish)$/.test(attendance.mode);
  if (staysAway && filling.fillers.length === 0) return null;
  const isStoodInFor = staysAway && sendsAnother(tree, support.verb);
  // [pulled out of a planned *visit*]: nobody else makes it
  const pullsOut = isPullingOut(tree, support?.verb ?? -1, top);
  const isOff = pattern.owner !== undefined && pullsOut;
  const refuses = staysAway && !isStoodInFor && (isOff || isOfTwoOnly(pattern, filling));
  if (support && !ofOthers && (!staysAway || refuses || isStoodInFor))
    fillFromSupport(pattern, scene, filling, top, support);
  if (pattern.owner) leaveStatesAtHome(scene, filling);
  addThoseJoining(scene, filling, index);
  addDisputants(scene, filling, top);
  addHostsOfTalks(pattern, scene, filling, index, top);
  addMediators(scene, filling, support ? [index, top, support.verb] : [index, top]);
  // [*Costa* was granted *an audience* with], [granted *Costa* an audience]
  const giver = tree.words[tree.words[top]!.head];
  if (giver && /^(grant|give|accord)$/.test(giver.lemma) && is(tree.words[top], 'obj'))
    filling.add('subject', childrenOf(tree, giver.index, 'nsubj', 'iobj'));
  addLandOfConference(pattern, scene, filling, index);
  // [would *ask Japan for* consultations]: between who asks and who is asked
  if (giver && filling.codes().size === 0 && isAskedFor(tree, top)) {
    filling.add('object', childrenOf(tree, giver.index, 'obj', 'iobj'));
    if (filling.codes().size > 0) filling.add('subject', subjectsOf(tree, giver.index));
  }
  addProposers(scene, filling, index, support?.verb);
  // [the president *asked his police chief* in a meeting]: at home
  if (support && isAmongOwn(scene, support.verb, filling.codes())) return null;
  // [met *with the mediation of* Chad]: no other meeting
  if (
    pattern.name === 'mediation' &&
    /^(with|through|under|thanks)\b/.test(prepositionOf(tree, index))
  )
    return null;
  // [tired of *this conversation*]: a phone call is one between somebody
  if (
    /^(conversation|chat)$/.test(word.lemma) &&
    filling.fillers.length === 0 &&
    filling.anaphors.every((a) => /^(i|we|you|it)$/i.test(tree.words[a]!.text))
  )
    return null;
  // [bring *them* to the negotiating table]: of no one's talks in particular
  if (pattern.name === 'table' && filling.codes().size === 0) return null;
  if (support) addJointSpeaker(scene, filling, index, support.verb);
  // [a joint news conference with his host] tells that the two met
  if (filling.codes().size < 2 && isOfOthers(tree, index)) return null;
  if (isOfOneSpeaker(tree, index, filling)) return null;
  if (isOfStateCouncil(tree, index)) return null;
  // nobody but the state that owes is told
  if (isOfBanks(tree, index) && filling.fillers.every((f) => f.slot === 'with')) return null;
  if (filling.codes().size === 0 && isOfOtherBody(tree, index)) return null;
  // [During *his* visit to Lima, *Holm* will speak]: named right behind
  const ahead = namedAhead(scene, index, top);
  if (ahead !== null) filling.add('owner', [ahead], pattern.owner);
  // [*Holm* was on *his* way to Lima]: he is named
  const travellers = word.lemma === 'way' ? childrenOf(tree, index, 'nsubj') : [];
  filling.add('owner', travellers, 'visitor');
  const isNamed = filling.fillers.some((f) => f.role === 'visitor' && f.agent.codes.length > 0);
  const anaphors = filling.anaphors.filter(
    (a) =>
      !isOfThings(scene, a, index, support?.verb) &&
      !(ahead !== null && tree.words[a]!.head === index && isPossessive(tree.words[a]!)) &&
      !(travellers.length > 0 && isNamed && tree.words[a]!.head === index),
  );
  const reality: Reality = refuses
    ? { mode: isOff ? 'cancelled' : 'refusal', time: 'future', cue: support!.verb }
    : !staysAway
      ? // [would *not miss* the summit]: it is not denied for that
        pullsOut || tree.words[support?.verb ?? index]!.lemma === 'miss'
        ? attendance
        : told
      : heldWithout(tree, support.verb, top, told, isSet(tree, top));
  return {
    type: 'meeting',
    pattern: pattern.name,
    // [on the *sidelines* of the G20 meeting]: what has margins is a gathering of many
    kind:
      isSummit(tree, index) || /^(sideline|margin)s?$/.test(tree.words[top]!.lemma)
        ? 'summit'
        : isCourtesy(tree, index)
          ? 'talks'
          : pattern.kind,
    scene,
    cue: index,
    clause: held ?? support?.verb ?? top,
    reality,
    fillers: isStoodInFor ? filling.fillers.map(asSender) : filling.fillers,
    anaphors,
    definite: isToldBefore(tree, index) || (top !== index && isToldBefore(tree, top)),
  };
}

const isAskedFor = (tree: Tree, top: number): boolean =>
  prepositionOf(tree, top) === 'for' && tree.words[tree.words[top]!.head]?.lemma === 'ask';

/** [a *summit* meeting], [summit talks] */
const isSummit = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'compound').some((c) => tree.words[c]!.lemma.toLowerCase() === 'summit');

/** [a round of talks] → round; [talks] → talks. */
function climb(tree: Tree, index: number): number {
  let top = index;
  for (let steps = 0; steps < 4; steps++) {
    const word = tree.words[top]!;
    const head = tree.words[word.head];
    if (!head || !isNoun(head) || !lightNouns.has(head.lemma)) break;
    if (is(word, 'nmod') && !['of', 'in', 'to'].includes(prepositionOf(tree, top))) break;
    if (!is(word, 'nmod', 'compound')) break;
    top = head.index;
  }
  return top;
}

/** [the talks], [Monday's meeting], [their talks], [these negotiations], [*ongoing* nuclear talks]: those that one knows of. */
function isToldBefore(tree: Tree, index: number): boolean {
  const isBare = tree.words[index]!.xpos === 'NNS' && !childrenOf(tree, index, 'det').length;
  if (
    isBare &&
    childrenOf(tree, index, 'amod').some((c) => /^(ongoing|current)$/i.test(tree.words[c]!.text))
  )
    return true;
  return childrenOf(tree, index, 'det', 'nmod:poss').some((c) => {
    const word = tree.words[c]!;
    return (
      /^(the|this|that|these|those|their|both)$/i.test(word.text) ||
      word.unit === 'date' ||
      /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester)day$/i.test(word.text)
    );
  });
}

/** One asks or tells another of the same state, and nobody else is named. */
const isAmongOwn = ({ tree, agents }: Scene, verb: number, codes: ReadonlySet<string>): boolean =>
  codes.size === 1 &&
  /^(ask|tell|order|instruct|urge|press|question)$/.test(tree.words[verb]!.lemma) &&
  childrenOf(tree, verb, 'obj', 'iobj').some((o) =>
    agents.some((a) => a.head === o && a.person !== null && a.codes.every((c) => codes.has(c))),
  );
