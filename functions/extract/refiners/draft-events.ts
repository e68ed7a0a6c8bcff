import type { EventDate } from '#shared/event.ts';
import type { Mention } from '../mentions/mention.ts';
import { placeOfMention } from '../mentions/places.ts';
import { type Agent, agentsIn } from '../patterns/agents.ts';
import { isBare } from '../patterns/anaphors.ts';
import type { Frame, Scene } from '../patterns/frame.ts';
import { childrenOf, distance, isVerb, prepositionOf } from '../patterns/relations.ts';
import { adversariesOf } from './adversaries.ts';
import { attendeesOf, membersWhoTell } from './attendees.ts';
import { Discourse } from './discourse.ts';
import { blankDraft, type Context, type Draft, type DraftParty } from './draft.ts';
import { draftPact } from './draft-pact.ts';
import { fallbackParties, isBystander, isSpeaker } from './fallback-parties.ts';
import { addHostByPlace } from './host-by-place.ts';
import { hostBySeat } from './host-by-seat.ts';
import { oneMeetingEach } from './one-meeting-each.ts';
import { settleDate } from './settle-date.ts';
import { type Cast, castOf } from './settle-parties.ts';
import { settlePlace } from './settle-place.ts';
import { cueSpan, meetingStatus } from './settle-status.ts';

/** Frames in reading order → drafts, one each, with parties, date, place and status as their own sentence gives them. */
export function draftEvents(
  sentences: readonly (readonly Frame[])[],
  scenes: readonly Scene[],
  context: Context,
  organisations: ReadonlySet<string>,
): Draft[] {
  const home = homeOf(scenes);
  const discourse = new Discourse(home, authorOf(scenes, context.document), rivalsOf(scenes));
  const mentioned = mentionedIn(scenes);
  const adversaries = adversariesOf(scenes);
  const drafts: Draft[] = [];
  let lastEvent: EventDate | null = null;
  for (const [index, scene] of scenes.entries()) {
    for (const mentions of scene.passed) discourse.pass(mentions);
    for (const frame of sentences[index]!.flatMap(oneMeetingEach)) {
      const cast = castOf(frame, discourse);
      const draft: Draft | null =
        frame.type === 'meeting'
          ? draftMeeting(frame, cast, context, lastEvent, organisations, discourse, home)
          : draftPact(frame, cast, context, lastEvent, discourse, mentioned, scenes, adversaries);
      if (!draft) continue;
      drafts.push(draft);
      discourse.ground = groundOf(draft) ?? discourse.ground;
      discourse.told({ ...cast, parties: draft.parties }, frame.scene.tree.sentence.index);
      lastEvent = draft.date?.value ?? lastEvent;
    }
    discourse.note(
      scene.tree,
      withoutSpeakers(scene),
      scene.agents.filter((a) => /^nsubj/.test(scene.tree.words[a.head]!.relation)),
      scene.agents.filter((a) => scene.tree.words[a.last + 1]?.text === "'s"),
    );
  }
  return drafts;
}

/** Every state and body that the text names, but not the town in a name [the *Paris* accord]. */
function mentionedIn(scenes: readonly Scene[]): ReadonlySet<string> {
  const codesOf = (m: Mention): readonly string[] =>
    m.kind === 'actor' ? m.codes : m.kind === 'person' && m.person.party ? [m.person.party] : [];
  const isTown = ({ tokens }: Scene['tree']['sentence'], m: Mention): boolean =>
    m.kind === 'actor' &&
    m.form === 'capital' &&
    (/^(in|at)$/i.test(tokens[m.from - 1]?.text ?? '') ||
      /^(accord|agreement|pact|treaty|communiqu|declaration|convention|protocol|climate|currency|peace)/i.test(
        tokens[m.to]?.text ?? '',
      ));
  return new Set(
    scenes.flatMap(({ mentions, tree, passed }) => [
      ...mentions.filter((m) => !isTown(tree.sentence, m)).flatMap(codesOf),
      ...passed.flat().filter(isByName).flatMap(codesOf),
    ]),
  );
}

const isByName = (m: Mention): boolean => m.kind === 'actor' && m.form !== 'adjective';

function draftMeeting(
  frame: Frame,
  cast: Cast,
  { document, published, here }: Context,
  lastEvent: EventDate | null,
  organisations: ReadonlySet<string>,
  discourse: Discourse,
  home: string | null,
): Draft | null {
  const draft = blankDraft(frame, cast);
  for (const { codes, mention, person } of guestsOfBody(draft, frame, published)) {
    if (draft.parties.some((p) => p.code === codes[0])) continue;
    draft.parties.push({ code: codes[0]!, span: { start: mention.start, end: mention.end } });
    if (person) draft.people.push(person);
  }
  if (discourse.ground) addStranger(draft, frame, discourse.ground);
  addHostByPlace(draft, frame, here);
  hostBySeat(draft, frame, organisations);
  addHostsLeader(draft, frame);
  const codes = new Set(draft.parties.map((p) => p.code));
  if (codes.size < 2 && !borrowParties(draft, frame)) {
    const convened =
      codes.size === 1 &&
      cast.parties.every((p) => organisations.has(p.code)) &&
      /^(meeting|summit|conference|talks|met|gathered)$/.test(frame.pattern);
    // [Sullivan met today with Dr. Kumoch]: of use only if he is in a meeting told before
    if (!convened) draft.needy = true;
  }
  draft.date = settleDate(frame, document, lastEvent);
  // [discussed the war in Gaza]: the war is there, not they
  draft.place =
    frame.pattern === 'discussed' ? null : (placeOfStop(frame) ?? settlePlace(frame, here));
  if (draft.needy) {
    if (
      /^(talks|negotiations|round|summit|meeting)$/.test(frame.pattern) &&
      !isOfUnnamed(frame) &&
      (draft.date ||
        draft.place ||
        isStirring(frame) ||
        frame.fillers.some((f) => f.agent.person && f.slot === 'with'))
    ) {
      draft.fallback = fallbackParties(draft, frame, discourse);
    }
    // [a meeting here in mid-April]: of the body that the news is about
    const convenes = /^(meeting|summit|conference)$/.test(frame.pattern) && !frame.definite;
    const settled = draft.date !== null || draft.place !== null;
    if (home && organisations.has(home) && convenes && settled && codes.size === 0) {
      const { start, end } = frame.scene.tree.words[frame.cue]!;
      draft.fallback = [{ code: home, span: { start, end } }];
    }
    // [Sullivan met today with Dr. Kumoch]: of use only if he is in a meeting told before
    if (draft.fallback.length === 0 && !frame.definite && cast.people.length === 0) return null;
  }
  const status = meetingStatus(frame, draft.date?.value ?? null, published);
  if (!status) return null;
  draft.status = { value: status, span: cueSpan(frame) };
  draft.steps.push({ status, date: draft.date?.value ?? null, frame });
  return draft;
}

/** [flies *to Lima* to persuade *President Costa*]: whom of the hosts' the sentence names, where it is one, he will see. */
function addHostsLeader({ parties, people }: Draft, frame: Frame): void {
  if (frame.kind !== 'visit') return;
  const hosts = parties.filter((p) => p.role === 'host').map((p) => p.code);
  const leaders = frame.scene.agents.filter(
    (a) =>
      a.person?.official &&
      a.codes.length === 1 &&
      hosts.includes(a.codes[0]!) &&
      !isSpeaker(frame, a) &&
      /president|premier|prime minister|chancellor|king|emir|sultan/i.test(a.person.title ?? ''),
  );
  const [leader, ...others] = new Set(leaders.map((a) => a.person!));
  if (leader && others.length === 0 && !people.includes(leader)) people.push(leader);
}

/** Who sits in the meeting of a body, as its member or its guest. */
function guestsOfBody({ parties }: Draft, frame: Frame, published: string | null): Agent[] {
  const [body, ...more] = new Set(parties.map((p) => p.code));
  if (body === undefined || more.length > 0 || frame.kind === 'visit') return [];
  const year = Number(published?.slice(0, 4) ?? 9999);
  const attendees = isOfBody(frame) ? attendeesOf(frame) : [];
  return [...attendees, ...membersWhoTell(frame, body, year)];
}

/** [*finance ministers* hold a meeting], [a meeting *of Conservative lawmakers*]: somebody is in it, and nobody says whose they are. */
function isOfUnnamed({ scene: { tree, agents }, cue, clause, fillers, anaphors }: Frame): boolean {
  const isUnnamed = (i: number, among = unnamed): boolean =>
    tree.words[i]!.xpos === 'NNS' &&
    among.test(tree.words[i]!.lemma) &&
    agentsIn(tree, i, agents).length === 0;
  const guests = childrenOf(tree, cue, 'nmod').filter((i) =>
    /^(of|with|between|among)\b/.test(prepositionOf(tree, i)),
  );
  if (guests.length > 0 && guests.every((i) => isUnnamed(i, atHome))) return true;
  if (fillers.length > 0 || !anaphors.every((a) => isBare(tree, a))) return false;
  return (
    /^(hold|begin|start|open|end|attend|meet|resume)$/.test(tree.words[clause]!.lemma) &&
    isVerb(tree.words[clause]) &&
    childrenOf(tree, clause, 'nsubj').some((i) => isUnnamed(i))
  );
}

const unnamed =
  /^(minister|leader|lawmaker|senator|banker|governor|dealer|executive|producer|exporter|company|worker|creditor|bank|member)$/;

const atHome =
  /^(lawmaker|senator|legislator|mp|republican|democrat|governor|adviser|aide|executive|worker|lawyer|union|investor)$/i;

/** [*Talks* on a second phase *will start*], [a new *round* will take place]: of those who talked before. */
const isStirring = ({ pattern, scene: { tree }, cue, clause, reality }: Frame): boolean =>
  /^(talks|negotiations|round)$/.test(pattern) &&
  reality.mode === 'plan' &&
  /^(start|begin|resume|continue|reopen|restart|take)$/.test(tree.words[clause]!.lemma) &&
  childrenOf(tree, clause, 'nsubj').some((s) => s <= cue && cue - s <= 3);

/** [*Statement from President Vella* on the talks]. */
function authorOf(scenes: readonly Scene[], { text }: Context['document']): Mention | null {
  if (!/^(Statement|Message|Letter|Remarks) (from|by|of) /i.test(text)) return null;
  const [first] = scenes;
  const headline = first?.tree.sentence.index === 0 ? first.mentions : (first?.passed[0] ?? []);
  return (
    headline.find((m) => m.sentence === 0 && (m.kind === 'person' || m.kind === 'office')) ?? null
  );
}

/** The state whose guest somebody is, else in which it is. */
function groundOf({ parties, place }: Draft): DraftParty | null {
  const host = parties.find((p) => p.role === 'host');
  if (host || !place?.value.country) return host ?? null;
  return { code: place.value.country, span: place.span };
}

/** [signed it in Suva, and also met *President Ratu*]: an office without a country is of where it all takes place. */
function addStranger(draft: Draft, frame: Frame, ground: DraftParty): void {
  const strangers = frame.fillers.filter(
    ({ agent, role }) =>
      role !== 'visitor' &&
      agent.codes.length === 0 &&
      /president|premier|prime minister|king|emir|sultan|foreign minister/i.test(agent.title ?? ''),
  );
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  if (strangers.length === 0 || own === undefined || others.length > 0 || own === ground.code)
    return;
  draft.parties.push({ ...ground, implied: true });
  draft.implicit = true;
}

/** [travels to *Cairo*, Amman and Riyadh]: the town whose state is the host. */
function placeOfStop({ kind, fillers, scene: { mentions } }: Frame): Draft['place'] {
  const host = kind === 'visit' ? fillers.find((f) => f.role === 'host')?.agent.mention : undefined;
  const town = mentions.find(
    (m) => m.kind === 'place' && m.sort === 'city' && m.start === host?.start,
  );
  if (town?.kind !== 'place') return null;
  return { value: placeOfMention(town), span: { start: town.start, end: town.end } };
}

/** [Kerry was in Geneva for talks with …]: where the pattern caught one party and the sentence names just one more. */
function borrowParties(draft: Draft, frame: Frame): boolean {
  if (isDomestic(frame) || isOfBody(frame)) return false;
  if (frame.pattern === 'visit' || frame.pattern === 'visited' || frame.pattern === 'travelled-to')
    return false;
  const codes = new Map(
    frame.scene.agents
      .filter(
        (a) =>
          !a.modifier &&
          !isSpeaker(frame, a) &&
          !isBystander(frame, a) &&
          distance(frame.scene.tree, a.head, frame.clause) <= 3,
      )
      .flatMap((a) => a.codes.map((c) => [c, a] as const)),
  );
  if (codes.size !== 2 || draft.parties.length === 0) return false;
  for (const [code, agent] of codes) {
    if (draft.parties.some((p) => p.code === code)) continue;
    draft.parties.push({ code, span: { start: agent.mention.start, end: agent.mention.end } });
    if (agent.person) draft.people.push(agent.person);
  }
  draft.implicit = true;
  return draft.parties.length >= 2;
}

/** [the G20 summit]: who else is named beside it does something else. */
const isOfBody = ({ pattern, fillers }: Frame): boolean =>
  /^(summit|conference)$/.test(pattern) &&
  fillers.length > 0 &&
  fillers.every(
    ({ agent: { mention } }) => mention.kind === 'actor' && mention.sort === 'organisation',
  );

/** [Trump asked the FBI director in a meeting]: two of one state among themselves. */
function isDomestic({ fillers }: Frame): boolean {
  const [first, ...others] = fillers;
  return (
    first !== undefined &&
    others.length > 0 &&
    new Set(fillers.flatMap((f) => f.agent.codes)).size === 1 &&
    fillers.every((f) => f.agent.person !== null || f.agent.title !== null) &&
    others.some((f) => f.agent.person !== first.agent.person)
  );
}

/** [a U.S. official said Russia and the rebels should talk]: two are spoken of, by a third. */
function withoutSpeakers({ tree, agents }: Scene): readonly Agent[] {
  const others = agents.filter((a) => {
    const word = tree.words[a.head]!;
    return (
      !word.relation.startsWith('nsubj') ||
      !/^(say|tell|add|report)$/.test(tree.words[word.head]!.lemma)
    );
  });
  const codes = new Set(others.filter((a) => !a.modifier).flatMap((a) => a.codes));
  return codes.size === 2 ? others : agents;
}

/** The state that the article speaks of most. */
const homeOf = (scenes: readonly Scene[]): string | null => mostNamed(scenes)[0]?.[0] ?? null;

/** The two that it speaks of far more than of any third. */
function rivalsOf(scenes: readonly Scene[]): DraftParty[] {
  const [one, other, third] = mostNamed(scenes);
  if (!one || !other || other[1].count < 2 || other[1].count < 2 * (third?.[1].count ?? 0))
    return [];
  return [one, other].map(([code, { first }]) => ({
    code,
    span: { start: first.mention.start, end: first.mention.end },
    implied: true,
  }));
}

function mostNamed(scenes: readonly Scene[]): [string, { count: number; first: Agent }][] {
  const counts = new Map<string, { count: number; first: Agent }>();
  for (const agent of scenes.flatMap((s) => s.agents)) {
    for (const code of agent.codes) {
      const known = counts.get(code);
      if (known) known.count++;
      else counts.set(code, { count: 1, first: agent });
    }
  }
  return [...counts].sort(([, a], [, b]) => b.count - a.count);
}
