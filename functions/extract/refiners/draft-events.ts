import type { EventDate } from '#shared/event.ts';
import type { Span } from '../document/document.ts';
import type { Agent } from '../patterns/agents.ts';
import type { Frame } from '../patterns/frame.ts';
import { knownPact } from '../patterns/known-pacts.ts';
import { distance } from '../patterns/relations.ts';
import type { Context, Draft, DraftParty } from './draft.ts';
import { settleDate } from './settle-date.ts';
import { type Cast, Discourse } from './settle-parties.ts';
import { settlePlace } from './settle-place.ts';
import { cueSpan, meetingStatus } from './settle-status.ts';

/** Frames in reading order → drafts, one each, with parties, date, place and status as their own sentence gives them. */
export function draftEvents(
  sentences: readonly (readonly Frame[])[],
  context: Context,
  organisations: ReadonlySet<string>,
): Draft[] {
  const discourse = new Discourse(homeOf(sentences));
  const mentioned = new Set(
    sentences.flatMap((f) =>
      (f[0]?.scene.mentions ?? []).flatMap((m) =>
        m.kind === 'actor'
          ? m.codes
          : m.kind === 'person' && m.person.party
            ? [m.person.party]
            : [],
      ),
    ),
  );
  const drafts: Draft[] = [];
  let lastEvent: EventDate | null = null;
  for (const frames of sentences) {
    for (const frame of frames.flatMap(oneHostEach)) {
      const cast = discourse.cast(frame);
      const draft: Draft | null =
        frame.type === 'meeting'
          ? draftMeeting(frame, cast, context, lastEvent, organisations, discourse)
          : draftPact(frame, cast, context, lastEvent, discourse, mentioned);
      if (!draft) continue;
      drafts.push(draft);
      discourse.told({ ...cast, parties: draft.parties }, frame.scene.tree.sentence.index);
      lastEvent = draft.date?.value ?? lastEvent;
    }
    const scene = frames[0]?.scene;
    if (scene)
      discourse.note(
        scene.agents,
        scene.agents.filter((a) => /^nsubj/.test(scene.tree.words[a.head]!.relation)),
      );
  }
  return drafts;
}

function blank(frame: Frame, cast: Cast): Draft {
  return {
    type: frame.type,
    kind: frame.kind,
    frames: [frame],
    parties: cast.parties,
    people: cast.people,
    fallback: [],
    date: null,
    place: null,
    status: null,
    name: '',
    acronym: null,
    aliases: [],
    proper: false,
    implicit: cast.implicit,
    definite: frame.definite,
    steps: [],
    needy: false,
    confidence: 0,
  };
}

function draftMeeting(
  frame: Frame,
  cast: Cast,
  { published, here }: Context,
  lastEvent: EventDate | null,
  organisations: ReadonlySet<string>,
  discourse: Discourse,
): Draft | null {
  const draft = blank(frame, cast);
  const codes = new Set(cast.parties.map((p) => p.code));
  if (codes.size < 2 && !borrowParties(draft, frame)) {
    const convened =
      codes.size === 1 &&
      cast.parties.every((p) => organisations.has(p.code)) &&
      /^(meeting|summit|conference|talks|met|gathered)$/.test(frame.pattern);
    // [Sullivan met today with Dr. Kumoch]: of use only if he is in a meeting told before
    if (!convened) draft.needy = true;
  }
  draft.date = settleDate(frame, published, lastEvent);
  draft.place = settlePlace(frame, here);
  if (draft.needy) {
    if (
      /^(talks|negotiations|summit|meeting)$/.test(frame.pattern) &&
      (draft.date || draft.place)
    ) {
      draft.fallback = fallbackParties(draft, frame, discourse);
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

/** [Kerry was in Geneva for talks with …]: where the pattern caught one party and the sentence names just one more. */
function borrowParties(draft: Draft, frame: Frame): boolean {
  if (frame.pattern === 'visit' || frame.pattern === 'visited' || frame.pattern === 'travelled-to')
    return false;
  const codes = new Map(
    frame.scene.agents
      .filter(
        (a) =>
          !a.modifier &&
          !isSpeaker(frame, a) &&
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

function draftPact(
  frame: Frame,
  cast: Cast,
  { published }: Context,
  lastEvent: EventDate | null,
  discourse: Discourse,
  mentioned: ReadonlySet<string>,
): Draft | null {
  const instrument = frame.instrument!;
  const draft = blank(frame, cast);
  const known =
    knownPact(instrument.name) ?? (instrument.acronym ? knownPact(instrument.acronym) : null);
  draft.name = instrument.name;
  draft.acronym = instrument.acronym;
  draft.proper = instrument.proper || known !== null;
  if (known) {
    const named = known.parties.filter((code) => mentioned.has(code));
    const parties = named.length >= 2 ? named : known.parties;
    if (parties.length > 0) draft.parties = draft.parties.filter((p) => parties.includes(p.code));
    for (const code of parties) {
      if (!draft.parties.some((p) => p.code === code)) {
        const head = frame.scene.tree.words[instrument.head]!;
        draft.parties.push({ code, span: { start: head.start, end: head.end } });
      }
    }
  }
  if (!known || known.parties.length === 0)
    draft.fallback = fallbackParties(draft, frame, discourse, known !== null);
  const date = frame.pattern === 'named' ? null : settleDate(frame, published, lastEvent);
  draft.date =
    date &&
    isOfTheName(frame, date.span) &&
    !/^(signed|agreed|ratified|in-force)$/.test(frame.pactStatus ?? '')
      ? null
      : date;
  const status = frame.pactStatus ?? (draft.proper && !instrument.bare ? 'in-force' : null);
  draft.status = status ? { value: status, span: cueSpan(frame) } : null;
  if (frame.pactStatus)
    draft.steps.push({ status: frame.pactStatus, date: draft.date?.value ?? null, frame });
  return draft;
}

/** [signed the deal]: the one or two others that the sentence names, else those of whom the text last spoke. */
function fallbackParties(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  oneWillDo = false,
): DraftParty[] {
  const own = new Set(draft.parties.map((p) => p.code));
  if (own.size >= 2) return [];
  const beside = discourse.groupIn(frame.scene.tree.sentence.index);
  if (
    frame.type === 'pact' &&
    [...own].every((c) => beside.some((p) => p.code === c)) &&
    beside.length >= 2
  )
    return beside.filter((p) => !own.has(p.code));
  const near = new Map<string, DraftParty>();
  for (const agent of frame.scene.agents) {
    if (agent.modifier || isSpeaker(frame, agent)) continue;
    for (const code of agent.codes)
      near.set(code, { code, span: { start: agent.mention.start, end: agent.mention.end } });
  }
  for (const code of own) near.delete(code);
  const told = discourse.group().parties;
  // [the meeting]: those of whom the text spoke before
  if (frame.type === 'meeting' && frame.definite && own.size === 0 && told.length >= 2) return told;
  if (near.size > 0 && near.size + own.size <= 3 && near.size + own.size >= 2)
    return [...near.values()];
  // [Singapore joined the Artemis Accords]: one party of a treaty everybody knows
  if (oneWillDo) return own.size === 0 ? [...near.values()].slice(0, 3) : [];
  if (own.size === 0) return told;
  return told.some((p) => own.has(p.code)) ? told.filter((p) => !own.has(p.code)) : [];
}

/** The state that the article speaks of most. */
function homeOf(sentences: readonly (readonly Frame[])[]): string | null {
  const counts = new Map<string, number>();
  for (const frames of sentences) {
    for (const agent of frames[0]?.scene.agents ?? []) {
      for (const code of agent.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** [a U.N. official *says* talks between …]: who says so is no party for that. */
function isSpeaker({ scene: { tree }, clause }: Frame, agent: Agent): boolean {
  const word = tree.words[agent.head]!;
  const verb = tree.words[word.head];
  return (
    word.relation.startsWith('nsubj') &&
    verb !== undefined &&
    verb.index !== clause &&
    /^(say|tell|announce|report|add|warn|believe|note|state|write)$/.test(verb.lemma)
  );
}

/** [a trip to Ethiopia, South Sudan and Congo] → a visit to each. */
function oneHostEach(frame: Frame): Frame[] {
  const hosts = frame.fillers.filter((f) => f.role === 'host');
  const guests = frame.fillers.filter((f) => f.role !== 'host');
  if (frame.kind !== 'visit' || hosts.length < 2 || guests.length + frame.anaphors.length === 0)
    return [frame];
  return hosts.map((host) => ({ ...frame, fillers: [...guests, host] }));
}

/** [breached the *2015* nuclear deal]: the year is in the name, not of the breach. */
function isOfTheName({ scene: { tree }, instrument }: Frame, date: Span): boolean {
  const { first, head } = instrument!;
  return (
    tree.words[Math.max(0, first - 2)]!.start <= date.start && date.end <= tree.words[head]!.end
  );
}
