import type { Tree } from '../grammar/tree.ts';
import { addCallers } from './filling/add-callers.ts';
import { addTopicPair } from './filling/add-topic-pair.ts';
import { addVisitor } from './filling/add-visitor.ts';
import { agentsIn } from './filling/agents.ts';
import { isThing } from './filling/agents-after.ts';
import { addBrokers } from './filling/brokers.ts';
import { canTravel } from './filling/can-travel.ts';
import { Filling } from './filling/fill.ts';
import { hostsOf } from './filling/hosts.ts';
import { lightNouns } from './filling/light-nouns.ts';
import { obliquesOf, subjectsOf } from './filling/subjects.ts';
import { takingOf } from './filling/taking.ts';
import type { Frame, MeetingNoun, Scene, Slot } from './frame.ts';
import { isOtherUse } from './meeting-noun-sense.ts';
import { supportOf } from './meeting-support.ts';
import { isOfOtherBody, isOfOthers, isOfOwnOrgan } from './other-meetings.ts';
import type { Reality } from './reality/modes.ts';
import { nounReality } from './reality/noun-reality.ts';
import { realityOf } from './reality/reality.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './trees/relations.ts';

const ownSlots: readonly Slot[] = [
  'between',
  'among',
  'with',
  'alongside',
  'of',
  'involving',
  'owner',
  'modifier',
  'by',
  'from',
  'including',
  'featuring',
  'grouping',
];

/** [Peru and Chile hope to conclude a pact *before the G20 summit*]: a day to be ready by, no meeting of theirs. */
function isDeadline(scene: Scene, { fillers }: Filling, top: number, verb: number): boolean {
  return (
    /^(before|ahead)\b/.test(prepositionOf(scene.tree, top)) &&
    fillers.some(
      ({ agent: { mention } }) => mention.kind === 'actor' && mention.sort === 'organisation',
    ) &&
    !subjectsOf(scene.tree, verb)
      .flatMap((s) => agentsIn(scene.tree, s, scene.agents))
      .some((a) => a.person !== null || a.title !== null)
  );
}

/** Every place in a scene where a noun is a meeting. */
export function matchMeetingNoun(pattern: MeetingNoun, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  const word = tree.words[index]!;
  if (isOtherUse(pattern, tree, index)) return null;
  // [talks with *students*], [a call *for* calm]
  if (obliquesOf(tree, index, ['with']).some((o) => isThing(scene, o))) return null;
  // [a call *on* Sudan to], but [a call *on* Tuesday]
  const next = tree.words[index + 1]?.text.toLowerCase() ?? '';
  const courtesy = /^courtesy$/i.test(tree.words[index - 1]?.text ?? '');
  const rings = pattern.kind === 'call' && next === 'to' && isCallTo(scene, index);
  if (pattern.notBefore?.includes(next) && !isDate(scene, index + 2) && !courtesy && !rings)
    return null;
  // [rejected a call *to begin* talks]
  if (
    pattern.kind === 'call' &&
    childrenOf(tree, index, 'acl').some((c) => tree.words[c]!.xpos === 'VB')
  )
    return null;
  const filling = new Filling(scene).fromNoun(
    index,
    courtesy ? [...ownSlots, 'on', 'to'] : rings ? [...ownSlots, 'to'] : ownSlots,
    pattern.owner ? { owner: pattern.owner, of: pattern.owner, by: pattern.owner } : {},
  );
  if (pattern.needs && !pattern.needs.some((slot) => filling.slots.has(slot))) return null;
  const top = climb(tree, index);
  if (top !== index) filling.fromNoun(top, ['between', 'among', 'with', 'owner', 'modifier']);
  if (pattern.owner) addVisitor(scene, filling, top);
  if (
    pattern.owner &&
    filling.fillers.some((f) =>
      f.agent.modifier
        ? ownsSomethingElse(scene, f.agent.last, index)
        : !canTravel(scene, f.agent.head, f.agent),
    )
  )
    return null;
  if (pattern.host)
    for (const host of hostsOf(scene, index, pattern.host)) filling.addAgent('host', host, 'host');
  const taking = pattern.host && !filling.slots.has('host') ? takingOf(scene, index) : null;
  for (const host of taking?.hosts ?? []) filling.addAgent('host', host, 'host');
  // [the tour took *President Vella* to Lima]
  if (taking && filling.anaphors.length === 0 && filling.fillers.every((f) => f.role === 'host'))
    filling.add('owner', childrenOf(tree, taking.verb, 'obj'), 'visitor');
  addBrokers(scene, filling, index);
  if (pattern.kind === 'call') addCallers(scene, filling, index);
  if (filling.codes().size <= 1) addTopicPair(scene, filling, index);
  if (isCaption(tree, top) || isHeadline(tree, top))
    filling.add('subject', [tree.words[top]!.head]);
  // [*Remarks by* President Vella and Prime Minister Rao *before* their meeting]
  const remarks = tree.words[tree.words[top]!.head];
  if (remarks && remarks.head < 0 && /^(remark|statement|toast|comment)s?$/i.test(remarks.lemma))
    filling.add('by', obliquesOf(tree, remarks.index, ['by', 'of', 'from']));
  const support = supportOf(tree, top, pattern.owner !== undefined);
  // [met *before* dinner]: the dinner is no more to come than they are to meet
  const dines = pattern.name === 'meal' && prepositionOf(tree, top) === 'before';
  const told: Reality = dines
    ? { mode: 'fact', time: 'past', cue: top, weak: true }
    : taking
      ? realityOf(tree, taking.verb)
      : nounReality(tree, top, index);
  // [will not attend], [boycotted the summit]: one stays away, the meeting is not refused
  const staysAway = support?.attends === true && !/^(fact|plan|going-on|wish)$/.test(told.mode);
  if (staysAway && filling.fillers.length === 0) return null;
  if (support && !staysAway && !isBesideAnother(tree, top, support.verb, filling)) {
    const roles = support.host
      ? { subject: 'host' as const }
      : pattern.owner
        ? { subject: pattern.owner }
        : {};
    filling.fromVerb(
      support.verb,
      [
        'with',
        'between',
        'among',
        ...(support.agent ? ['by' as const] : []),
        'alongside',
        // [presented a report during a visit *by the Turkish premier*]: the visitor is another
        // [hosted *the Chad-Niger summit*], [arranged *a call between*]: who does so is none of the two
        ...(support.subject &&
        !((support.host || arranges.test(tree.words[support.verb]!.lemma)) && isOfTwo(filling)) &&
        !(pattern.owner && filling.fillers.some((f) => f.role === 'visitor')) &&
        !isDeadline(scene, filling, top, support.verb)
          ? ['subject' as const]
          : []),
      ],
      roles,
    );
  }
  // [*Costa* was granted *an audience* with], [granted *Costa* an audience]
  const giver = tree.words[tree.words[top]!.head];
  if (giver && /^(grant|give|accord)$/.test(giver.lemma) && is(tree.words[top], 'obj'))
    filling.add('subject', childrenOf(tree, giver.index, 'nsubj', 'iobj'));
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
  // [a joint news conference with his host] tells that the two met
  if (filling.codes().size < 2 && isOfOthers(tree, index)) return null;
  if (isOfOwnOrgan(tree, index)) return null;
  if (filling.codes().size === 0 && isOfOtherBody(tree, index)) return null;
  const anaphors = filling.anaphors.filter((a) => !isOfThings(scene, a, index, support?.verb));
  const reality: Reality = !staysAway
    ? told
    : // [boycotted the summit] was held without one, [will not attend the summit] is still to come
      isOver(tree, support.verb)
      ? { mode: 'fact', time: 'past', cue: top, weak: true }
      : { mode: 'plan', time: 'future', cue: told.cue };
  return {
    type: 'meeting',
    pattern: pattern.name,
    // [on the *sidelines* of the G20 meeting]: what has margins is a gathering of many
    kind:
      isSummit(tree, index) || /^(sideline|margin)s?$/.test(tree.words[top]!.lemma)
        ? 'summit'
        : courtesy
          ? 'talks'
          : pattern.kind,
    scene,
    cue: index,
    clause: support?.verb ?? top,
    reality,
    fillers: filling.fillers,
    anaphors,
    definite: isDefinite(tree, index) || (top !== index && isDefinite(tree, top)),
  };
}

/** [met Xi *after the Chad-Niger summit*], [met rebels *during UN-led talks*]: of others, or of more. */
const isBesideAnother = (tree: Tree, top: number, verb: number, filling: Filling): boolean =>
  /^(meet|talk|speak|confer|see)$/.test(tree.words[verb]!.lemma) &&
  (/^(before|ahead|after|following)\b/.test(prepositionOf(tree, top))
    ? filling.codes().size >= 2
    : prepositionOf(tree, top) === 'during' && filling.fillers.some((f) => f.role === 'mediator'));

function isOver(tree: Tree, verb: number): boolean {
  const { mode, time } = realityOf(tree, verb);
  return (mode === 'fact' || mode === 'denial') && time === 'past';
}

const arranges = /^(arrange|organi[sz]e|propose|suggest|demand|urge|order|approve)$/;

/** [the *Chad-Niger* summit], [talks *between* Chad and Niger]. */
const isOfTwo = ({ fillers }: Filling): boolean =>
  new Set(
    fillers
      .filter((f) => f.slot === 'modifier' || f.slot === 'between')
      .flatMap((f) => f.agent.codes),
  ).size >= 2;

/** [his *phone call to President Paz*]: one calls somebody, and appeals [a call to Peru] are made to all. */
const isCallTo = ({ tree, agents }: Scene, index: number): boolean =>
  (/^(tele)?phone$/i.test(tree.words[index - 1]?.text ?? '') ||
    (prepositionOf(tree, index) === 'in' && tree.words[index + 2]?.text === 'the')) &&
  agents.some(
    (a) =>
      !a.modifier &&
      ((a.person ?? a.title) !== null || a.mention.kind === 'actor') &&
      a.first > index &&
      a.first - index <= 3,
  );

/** [Ana Souza and Hugo Paz *during* a meeting in Lima], without a verb: the words below a picture. */
function isCaption(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return (
    above?.unit === 'name' &&
    above.head < 0 &&
    /^(during|after|before|at|ahead of|prior to)$/.test(prepositionOf(tree, top))
  );
}

/** [Peru and Chile *open* talks]: a verb that the parser takes for an adjective. */
function isHeadline(tree: Tree, top: number): boolean {
  const above = tree.words[tree.words[top]!.head];
  return above !== undefined && above.head < 0 && is(tree.words[top], 'obj') && !isVerb(above);
}

/** [*farmers* resumed *their* talks]: whose they are stands before, and is no party. */
function isOfThings(
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

/** [*Korean* pop music groups tour]: the adjective belongs to a noun between. */
function ownsSomethingElse({ tree }: Scene, last: number, noun: number): boolean {
  for (let i = last + 1; i < noun; i++) {
    const { upos, lemma } = tree.words[i]!;
    if (
      upos === 'NOUN' &&
      /^(group|band|team|club|company|troupe|orchestra|firm|music|tourist|fan|sport)$/.test(lemma)
    )
      return true;
  }
  return false;
}

/** [a *summit* meeting], [summit talks] */
const isSummit = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'compound').some((c) => tree.words[c]!.lemma.toLowerCase() === 'summit');

function isDate({ tree, mentions }: Scene, index: number): boolean {
  const start = tree.words[index]?.start ?? -1;
  return mentions.some((m) => m.kind === 'date' && m.start <= start && start < m.end);
}

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

/** [the talks], [Monday's meeting], [their talks], [these negotiations]. */
function isDefinite(tree: Tree, index: number): boolean {
  return childrenOf(tree, index, 'det', 'nmod:poss').some((c) => {
    const word = tree.words[c]!;
    return (
      /^(the|this|that|these|those|their|both)$/i.test(word.text) ||
      word.unit === 'date' ||
      /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester)day$/i.test(word.text)
    );
  });
}
