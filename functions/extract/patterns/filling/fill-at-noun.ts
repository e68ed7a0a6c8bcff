import type { MeetingNoun, Scene, Slot } from '../frame.ts';
import { isCourtesy } from '../meeting-noun-sense.ts';
import { attendedBehind } from '../reality/attended-behind.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import { addCallers } from './add-callers.ts';
import { addConvention } from './add-convention.ts';
import { addHolders } from './add-holders.ts';
import { addOfferers } from './add-offerers.ts';
import { addPlanners } from './add-planners.ts';
import { addThoseWithin } from './add-those-within.ts';
import { addTopicPair } from './add-topic-pair.ts';
import { addTraveller } from './add-traveller.ts';
import { addVisitor } from './add-visitor.ts';
import { addWhoMeets } from './add-who-meets.ts';
import { isThing } from './agents-after.ts';
import { addBrokers } from './brokers.ts';
import { canTravel } from './can-travel.ts';
import { Filling } from './fill.ts';
import { takeHostBefore } from './host-before.ts';
import { hostWhoReacts } from './host-who-reacts.ts';
import { hostsOf } from './hosts.ts';
import { leavingOf } from './leaving.ts';
import { addWhoPays } from './paid-behind.ts';
import { stopOfJourney } from './stop-of-journey.ts';
import { obliquesOf } from './subjects.ts';
import { takingOf } from './taking.ts';
import { isCaption, isHeadline } from './without-verb.ts';

/** Who stands at the noun of a meeting, and the verb that takes them on it [the tour *took* Vella to Lima]. */
interface AtNoun {
  readonly filling: Filling;
  readonly carrier: number | null;
}

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

const rung = /^(phone|telephone|video|conference)$/i;

const lands = /^(country|nation|state|capital|region|republic|island|ally|neighbou?r)$/;

/** Whom the noun of a meeting names beside itself; null where it is no meeting after all. `top` is the noun that the clause sees. */
export function fillAtNoun(
  pattern: MeetingNoun,
  scene: Scene,
  index: number,
  top: number,
): AtNoun | null {
  const { tree } = scene;
  // [talks with *students*], [a call *for* calm]
  // and [ended a visit *with a call* for calm]
  if (!pattern.host && obliquesOf(tree, index, ['with']).some((o) => isThing(scene, o)))
    return null;
  // [a call *on* Sudan to], but [a call *on* Tuesday]
  const next = tree.words[index + 1]?.text.toLowerCase() ?? '';
  const courtesy = isCourtesy(tree, index);
  const rings = pattern.kind === 'call' && next === 'to' && isCallTo(scene, index);
  // and [a *phone* call to discuss it]
  const isPhoned = rung.test(tree.words[index - 1]?.text ?? '');
  const isApart = isPhoned || courtesy || rings || isDate(scene, index + 2);
  if (pattern.notBefore?.includes(next) && !isApart) return null;
  // [rejected a call *to begin* talks]
  if (
    pattern.kind === 'call' &&
    !isPhoned &&
    childrenOf(tree, index, 'acl').some((c) => tree.words[c]!.xpos === 'VB')
  )
    return null;
  // [a tour *of Chile*]: where it goes, not who makes it; [a tour of *a Chilean plant*] is of a thing
  const isTour = tree.words[index]!.lemma === 'tour';
  const sights = isTour ? obliquesOf(tree, index, ['of']) : [];
  if (sights.some((o) => tree.words[o]!.upos === 'NOUN' && !lands.test(tree.words[o]!.lemma)))
    return null;
  const own = isTour ? ownSlots.filter((s) => s !== 'of') : ownSlots;
  const filling = new Filling(scene).fromNoun(
    index,
    courtesy ? [...own, 'on', 'to'] : rings ? [...own, 'to'] : own,
    pattern.owner ? { owner: pattern.owner, of: pattern.owner, by: pattern.owner } : {},
  );
  if (pattern.needs && !pattern.needs.some((slot) => filling.slots.has(slot))) return null;
  if (pattern.byName && filling.fillers.every((f) => f.agent.person === null)) return null;
  addHolders(scene, filling, index, pattern);
  // [a summit *which Rojas will attend*, *will co-host with* Costa]
  const attended = attendedBehind(tree, index);
  if (attended !== null && /^(fact|plan|going-on)$/.test(realityOf(tree, attended).mode))
    filling.fromVerb(attended, ['subject', 'with'], {});
  if (top !== index) filling.fromNoun(top, ['between', 'among', 'with', 'owner', 'modifier']);
  const stop = pattern.host ? stopOfJourney(scene, index) : null;
  const behind = pattern.host ? hostsOf(scene, index, pattern.host) : [];
  const hosts = stop?.hosts.length
    ? stop.hosts
    : pattern.host && behind.length === 0
      ? takeHostBefore(scene, filling, index)
      : behind;
  // [the next stop on *her* tour], [on *Vella's* tour]
  if (stop?.journey && stop.hosts.length > 0) {
    filling.drop((a) => a.first > stop.journey! || a.person === null);
    filling.fromNoun(stop.journey, ['owner', 'by'], { owner: 'visitor', by: 'visitor' });
  }
  const paid = pattern.owner ? addWhoPays(scene, filling, index, pattern.host ?? []) : [];
  if (pattern.owner && paid.length === 0) addVisitor(scene, filling, top);
  if (
    pattern.owner &&
    filling.fillers.some((f) =>
      f.agent.modifier
        ? ownsSomethingElse(scene, f.agent.last, index)
        : !canTravel(scene, f.agent.head, f.agent),
    )
  )
    return null;
  // [the visit *of Chadian President Vella*]: hers, and not to Chad
  const visitors = filling.fillers
    .filter((f) => f.role === 'visitor')
    .flatMap((f) => f.agent.codes);
  for (const host of [...hosts, ...paid])
    if (!host.codes.some((c) => visitors.includes(c))) filling.addAgent('host', host, 'host');
  if (pattern.host && !filling.slots.has('host'))
    for (const host of leavingOf(scene, top)) filling.addAgent('host', host, 'host');
  if (pattern.owner && !filling.slots.has('host'))
    for (const host of hostWhoReacts(scene, filling, top)) filling.addAgent('host', host, 'host');
  const taking = pattern.host && !filling.slots.has('host') ? takingOf(scene, index) : null;
  for (const host of taking?.hosts ?? []) filling.addAgent('host', host, 'host');
  // [the tour took *President Vella* to Lima]
  if (taking && filling.anaphors.length === 0 && filling.fillers.every((f) => f.role === 'host'))
    filling.add('owner', childrenOf(tree, taking.verb, 'obj'), 'visitor');
  addConvention(scene, filling, index);
  addWhoMeets(scene, filling, index);
  addBrokers(scene, filling, index);
  addOfferers(scene, filling, top);
  addPlanners(scene, filling, top);
  if (!pattern.owner) addTraveller(scene, filling, top);
  if (pattern.kind === 'call') addCallers(scene, filling, index);
  if (/^(call|meeting|talks)$/.test(pattern.name)) addThoseWithin(scene, filling, index);
  if (filling.codes().size <= 1) addTopicPair(scene, filling, index);
  if (isCaption(tree, top) || isHeadline(tree, top))
    filling.add('subject', [tree.words[top]!.head]);
  // [*Remarks by* President Vella and Prime Minister Rao *before* their meeting]; not [Statement by Vella on *Rojas's* meeting]
  const remarks = tree.words[tree.words[top]!.head];
  const isOfOther = filling.slots.has('owner') && prepositionOf(tree, top) === 'on';
  if (
    !isOfOther &&
    remarks &&
    remarks.head < 0 &&
    /^(remark|statement|toast|comment)s?$/i.test(remarks.lemma)
  )
    filling.add('by', obliquesOf(tree, remarks.index, ['by', 'of', 'from']));
  return { filling, carrier: taking?.verb ?? null };
}

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

function isDate({ tree, mentions }: Scene, index: number): boolean {
  const start = tree.words[index]?.start ?? -1;
  return mentions.some((m) => m.kind === 'date' && m.start <= start && start < m.end);
}
