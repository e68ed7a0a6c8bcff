import type { Tree } from '../grammar/tree.ts';
import { isBodyItself, meetsByItself } from './body-itself.ts';
import { addPost } from './filling/add-post.ts';
import { isThing } from './filling/agents-after.ts';
import { countOf, isOrganisation } from './filling/anaphors.ts';
import { addAwaitedSide } from './filling/awaited-side.ts';
import { canTravel } from './filling/can-travel.ts';
import { Filling } from './filling/fill.ts';
import { hostOfOccasion } from './filling/host-of-occasion.ts';
import { addHostOfTown } from './filling/host-of-town.ts';
import { hostsOf } from './filling/hosts.ts';
import { leavesTravellers } from './filling/leaves-travellers.ts';
import { addMediators } from './filling/mediators.ts';
import { objectsOf } from './filling/objects.ts';
import { officialsThere } from './filling/officials-there.ts';
import { obliquesOf } from './filling/subjects.ts';
import type { Frame, MeetingVerb, Scene } from './frame.ts';
import {
  asSender,
  isApart,
  isAtHome,
  isOfOwnState,
  isSent,
  isToTalks,
  sentBy,
} from './meeting-verb-sense.ts';
import { atPresent } from './reality/at-present.ts';
import { realityOf } from './reality/reality.ts';
import { isGoingThere, isSpokenThere } from './spoken-there.ts';
import { isPrivate } from './travel-sense.ts';
import { childrenOf, isVerb, prepositionOf } from './trees/relations.ts';
import {
  areBetweenThem,
  areDone,
  areTwo,
  hasCompanion,
  isOneToOne,
  isPlaced,
  isSomebody,
  isWordForHim,
  sitTogether,
} from './verb-company.ts';

/** What a verb says of a meeting, or null where it means something else. */
export function matchMeetingVerb(pattern: MeetingVerb, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  if (!isVerb(tree.words[index]) && !(pattern.adjective && tree.words[index]!.upos === 'ADJ'))
    return null;
  if (pattern.after && !pattern.after.includes(tree.words[index - 1]?.text ?? '')) return null;
  const together = pattern.name === 'spoke' && areTwo(scene, index);
  if (pattern.with && !together && !hasCompanion(scene, index, pattern.with)) return null;
  // [met a *goal*], [welcomed the *news*]: what is done to things is no meeting
  if (
    pattern.parties.includes('object') &&
    !pattern.takesThings &&
    childrenOf(tree, index, 'obj').some((o) => isThing(scene, o))
  )
    return null;
  if (pattern.unless?.(scene, index)) return null;
  const { sends } = pattern;
  if (
    sends &&
    !sentBy(tree, index).some((o) => isSent(tree, o, sends) || isOfOwnState(scene, index, o))
  )
    return null;
  if (
    pattern.without &&
    // [leaves *next week* for Lima]: when, whatever the parser takes it for
    childrenOf(tree, index, ...pattern.without).some(
      (c) => tree.words[c]!.unit !== 'date' && !isWordForHim(tree, c),
    )
  )
    return null;
  // [met with *students*], [spoke to *reporters*]; but [met *Rojas* with a smile]
  const partner = childrenOf(tree, index, 'obj').some((o) => tree.words[o]!.unit === 'name');
  if (
    !partner &&
    obliquesOf(tree, index, ['with', 'to']).some(
      (o) =>
        pattern.parties.includes(prepositionOf(tree, o)) && isThing(scene, o) && !isApart(tree, o),
    )
  )
    return null;
  if (isAtHome(tree, index)) return null;
  const filling = new Filling(scene).fromVerb(index, pattern.parties, pattern.roles);
  if (pattern.kind === 'negotiation' || pattern.kind === 'talks')
    addAwaitedSide(scene, filling, index);
  // [sent *Foreign Minister Berg* to Lima]: he is there
  if (sends)
    filling.add(
      'object',
      objectsOf(tree, index).filter((o) => tree.words[o]!.unit === 'name'),
      'visitor',
    );
  // [Chad and Niger are to *confer*]
  const confer = /^(confer|consult|huddle|parley)$/.test(tree.words[index]!.lemma);
  if (
    pattern.needs &&
    !pattern.needs.some((slot) => filling.slots.has(slot)) &&
    !(
      (confer || sitTogether(scene, index)) &&
      (filling.codes().size >= 2 || filling.anaphors.some((a) => countOf(tree, a) === 2))
    )
  )
    return null;
  if (pattern.name === 'received') addHostOfTown(scene, filling, index);
  // [*she* invited him to Cairo]: who invites is the host
  if (pattern.host && !filling.fillers.some((f) => f.role === 'host')) {
    if (isPrivate(tree, index)) return null;
    // [when *it* comes to Iran]
    if (!sends && filling.anaphors.some((a) => /^its?$/i.test(tree.words[a]!.text))) return null;
    if (
      !sends &&
      !filling.fillers.some((f) => canTravel(scene, f.agent.head, f.agent)) &&
      filling.anaphors.length === 0
    )
      return null;
    // [would send its minister *to talks* with Fiji]: told by those
    if (sends && isToTalks(tree, index)) return null;
    // [arriving in *Geneva*, Vella said]: for those who meet there, never for the Swiss
    const told = hostsOf(scene, index, pattern.host);
    const hosts = (told.length > 0 || !sends ? told : hostOfOccasion(scene, index)).filter(
      (h) =>
        sends || pattern.name !== 'travelled-to' || !/^(Geneva|Lausanne)$/.test(h.mention.text),
    );
    const guests = filling.codes();
    const foreign = hosts.filter((h) => h.codes.every((c) => !guests.has(c)));
    // [visited *him* in Lima]: he is at home, whoever he is
    const seen = pattern.host.includes('object') ? pronounsIn(tree, index) : [];
    if (foreign.length === 0 && seen.length === 0) return null;
    filling.anaphors.push(...(foreign.length === 0 ? seen : []));
    for (const host of foreign) filling.addAgent('host', host, 'host');
  }
  if (!sends && !leavesTravellers(scene, filling)) return null;
  // [*they* met], [*he* spoke to *her*]: between those told before
  if (
    filling.fillers.length === 0 &&
    !isOneToOne(tree, filling) &&
    !filling.anaphors.some((a) => countOf(tree, a) !== 1 || isOrganisation(tree, a)) &&
    !(meetsByItself.test(pattern.name) && isBodyItself(scene, index, filling)) &&
    // [*he* met with officials in Lima]: between him and those of the place
    !(filling.anaphors.length > 0 && officialsThere(scene, index, index).length > 0)
  )
    return null;
  if (pattern.name === 'summoned') addPost(scene, filling);
  if (
    pattern.between &&
    filling.codes().size < 2 &&
    !areBetweenThem(pattern, scene, index, filling, together)
  )
    return null;
  // [the foreign *ministers* of India and Nepal discussed], but not [India and Nepal discussed]
  if (
    pattern.face &&
    !(pattern.name === 'discussed' && areDone(scene, index, filling)) &&
    // [will see *Russia's* Sergei Lavrov]: whose he is
    !filling.fillers.every(
      (f) => isSomebody(scene, f.agent) || tree.words[f.agent.head]!.relation === 'nmod:poss',
    )
  )
    return null;
  if (pattern.byName && !filling.fillers.every((f) => f.agent.person !== null)) return null;
  const { notBefore } = pattern;
  // [spoke to *Costa* ahead of talks]: whom one speaks to is told before
  const met = filling.fillers.find((f) => f.slot !== 'subject')?.agent.first;
  const until = (word: string) => (word === 'ahead' ? met : undefined);
  if (notBefore?.some((word) => tree.words.slice(index, until(word)).some((w) => w.text === word)))
    return null;
  if (pattern.toNothing && tree.words.slice(index).some((w) => w.xpos === 'TO' && w.head > index))
    return null;
  if (pattern.placed && !isPlaced(scene, index)) return null;
  if (filling.codes().size > 0) addMediators(scene, filling, [index]);
  const reality = atPresent(tree, [index], realityOf(tree, index));
  return {
    type: 'meeting',
    pattern: pattern.name,
    // [will *travel* to Lima *to talk* with her]: on no telephone
    kind:
      pattern.name === 'spoke-with' &&
      (isGoingThere(tree, index) || isSpokenThere(scene, filling.fillers))
        ? 'talks'
        : pattern.kind,
    scene,
    // [announced *today* a delegation *to go on July 1*]: what goes, and when
    cue: pattern.announces ? sentBy(tree, index)[0]! : index,
    clause: pattern.announces ? deedOf(tree, index) : index,
    reality:
      pattern.effect && /^(fact|going-on|plan)$/.test(reality.mode)
        ? // [*announced* a delegation]: it goes later
          {
            ...reality,
            mode: pattern.effect,
            ...(pattern.announces && { time: 'future' as const }),
          }
        : reality,
    fillers: sends && !pattern.goes ? filling.fillers.map(asSender) : filling.fillers,
    anaphors: filling.anaphors,
    // [the two presidents also discussed trade]: where they met is told elsewhere
    definite: pattern.name === 'discussed' && tree.words[index]!.xpos !== 'VBG',
  };
}

const pronounsIn = (tree: Tree, verb: number): number[] =>
  childrenOf(tree, verb, 'obj').filter((o) => /^(him|her)$/i.test(tree.words[o]!.text));

/** [announced a delegation *to attend*], else the delegation. */
const deedOf = (tree: Tree, verb: number): number =>
  [verb, ...sentBy(tree, verb)]
    .flatMap((above) => childrenOf(tree, above, 'xcomp', 'advcl', 'acl'))
    .find((c) => tree.words[c]!.xpos === 'VB') ?? sentBy(tree, verb)[0]!;
