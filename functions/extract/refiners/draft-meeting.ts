import type { EventDate } from '#shared/event.ts';
import { placeOfMention } from '../mentions/places.ts';
import { isOnLand } from '../patterns/filling/land-of-conference.ts';
import type { Frame } from '../patterns/frame.ts';
import { bothEnds } from './dates/both-ends.ts';
import { isClosingDay, untilThen } from './dates/closing-day.ts';
import { dateOfOccasion, isOccasion, statusOfOccasion } from './dates/occasion.ts';
import { settleDate } from './dates/settle-date.ts';
import { isOfDeedAhead } from './deed-ahead-of-it.ts';
import { blankDraft, type Context, type Draft } from './draft.ts';
import type { Adversaries } from './parties/adversaries.ts';
import { areAmongThemselves } from './parties/among-themselves.ts';
import { addThoseWhoAttend } from './parties/attended-by.ts';
import { guestsOfBody } from './parties/attendees.ts';
import { borrowParties } from './parties/borrow-parties.ts';
import { addContinent } from './parties/continent-of-summit.ts';
import type { Discourse } from './parties/discourse.ts';
import { fallbackOfMeeting } from './parties/fallback-of-meeting.ts';
import { addHostByPlace, addHostOfAttended, hostOfTalks } from './parties/host-by-place.ts';
import { hostBySeat } from './parties/host-by-seat.ts';
import { addHostHere } from './parties/host-here.ts';
import { groundBefore } from './parties/named-before.ts';
import { addBodyOfRound, roundOf } from './parties/named-rounds.ts';
import { addNegotiators } from './parties/negotiators.ts';
import { partiesOfPactInView } from './parties/pact-in-view.ts';
import { addBodyOfCommodity, isOfAll } from './parties/pacts-of-commodities.ts';
import type { Cast } from './parties/settle-parties.ts';
import { addTheSix } from './parties/six-party.ts';
import { addTeller, addTellerOfSeveral } from './parties/teller.ts';
import {
  addHostBesideVisitor,
  addHostsLeader,
  addRestOfGroup,
  addStranger,
  addThird,
} from './parties/unsaid-guests.ts';
import { addWhoSummons } from './parties/who-summons.ts';
import { tellersOfTalks } from './parties/with-named.ts';
import { placeOfPartner } from './places/place-of-partner.ts';
import { settlePlace } from './places/settle-place.ts';
import { cueSpan, meetingStatus } from './settle-status.ts';

/** What one sentence says of one meeting. */
export function draftMeeting(
  frame: Frame,
  cast: Cast,
  { document, published, here }: Context,
  lastEvent: EventDate | null,
  organisations: ReadonlySet<string>,
  discourse: Discourse,
  home: string | null,
  adversaries: Adversaries,
  mentioned: ReadonlySet<string>,
): Draft | null {
  const draft = blankDraft(frame, cast);
  for (const { codes, mention, person } of guestsOfBody(draft, frame, published)) {
    if (draft.parties.some((p) => p.code === codes[0])) continue;
    draft.parties.push({ code: codes[0]!, span: { start: mention.start, end: mention.end } });
    if (person) draft.people.push(person);
  }
  if (isMerelyHosted(frame)) {
    const guests = discourse.together.groupIn(frame.scene.tree.sentence.index);
    if (guests.length >= 2) draft.parties = [...guests];
  }
  addNegotiators(draft, frame, discourse, adversaries);
  addRestOfGroup(draft, frame, discourse);
  const ground = groundBefore(frame) ?? discourse.ground;
  if (ground) addStranger(draft, frame, ground);
  addHostByPlace(draft, frame, here);
  addThird(draft, frame, discourse);
  addTeller(draft, frame);
  addTellerOfSeveral(draft, frame);
  const tellers = isNoneWith(draft, discourse) ? tellersOfTalks(frame) : [];
  // [talks with *Chad and Niger* go on, Vella says]: two of them are but one side
  const isOneSide = draft.parties.every((p) =>
    frame.fillers.some((f) => f.agent.codes.includes(p.code)),
  );
  if (draft.parties.length < 2 || isOneSide) draft.parties.push(...tellers);
  addTheSix(draft, frame, mentioned);
  addBodyOfRound(draft, frame, published);
  addBodyOfCommodity(draft, frame, mentioned);
  addContinent(draft, frame);
  addHostHere(draft, frame, here, discourse);
  addWhoSummons(draft, frame, discourse);
  hostBySeat(draft, frame, organisations);
  addHostBesideVisitor(draft, frame);
  addHostsLeader(draft, frame);
  addThoseWhoAttend(draft, frame);
  const codes = new Set(draft.parties.map((p) => p.code));
  if (codes.size < 2 && !borrowParties(draft, frame)) {
    const convened =
      codes.size === 1 &&
      cast.parties.every((p) => organisations.has(p.code)) &&
      /^(meeting|summit|conference|special-session|session|meal|talks|met|gathered)$/.test(
        frame.pattern,
      );
    if (!convened && !isOnLand(frame) && roundOf(frame) === null && !isOfAll(frame))
      draft.needy = true;
  }
  // [*Brexit* talks], [talks to renegotiate *NAFTA*]
  const owners = draft.needy && codes.size === 0 ? partiesOfPactInView(frame) : [];
  if (owners.length > 0) {
    draft.parties = owners;
    draft.needy = false;
  }
  if (codes.size === 1 && areAmongThemselves(frame)) draft.needy = false;
  const told = settleDate(frame, document, lastEvent) ?? dateOfOccasion(frame, published);
  const closes = told !== null && isClosingDay(frame);
  const ends = bothEnds(frame, document);
  draft.date = ends ?? (closes ? untilThen(told, published) : told);
  // [discussed the war in Gaza]: the war is there, not they
  draft.place =
    frame.pattern === 'discussed'
      ? null
      : isInSeveral(frame)
        ? placeOfStop(frame)
        : (placeOfStop(frame) ??
          (frame.site ? null : placeOfPartner(frame)) ??
          landOfStop(frame, settlePlace(frame, here)));
  if (draft.date && isOfDeedAhead(frame, draft.date.span, 'day')) draft.date = null;
  if (draft.place && isOfDeedAhead(frame, draft.place.span, 'place')) draft.place = null;
  if (draft.needy) addHostOfAttended(draft, frame);
  if (draft.needy) {
    draft.fallback = fallbackOfMeeting(
      draft,
      frame,
      discourse,
      home && organisations.has(home) ? home : null,
    );
    const host =
      draft.fallback.length === 0 && discourse.together.group().parties.length === 0
        ? hostOfTalks(draft, frame)
        : null;
    if (host) draft.parties.push(host);
    draft.needy = host === null;
    draft.implicit ||= host !== null;
    // [Sullivan met today with Dr. Kumoch]: of use only if he is in a meeting told before
    if (draft.needy && draft.fallback.length === 0 && !frame.definite && cast.people.length === 0)
      return null;
  }
  const status =
    closes || ends?.value.rule.startsWith('until ')
      ? 'ongoing'
      : isOccasion(frame)
        ? statusOfOccasion(frame)
        : meetingStatus(frame, draft.date?.value ?? null, published);
  if (!status) return null;
  draft.status = { value: status, span: cueSpan(frame) };
  draft.steps.push({ status, date: draft.date?.value ?? null, frame });
  return draft;
}

/** Nobody was told before as one who meets with them. */
const isNoneWith = ({ parties }: Draft, { together }: Discourse): boolean =>
  together.groupWith(new Set(parties.map((p) => p.code))).length === 0;

/** [Peru and Chile failed to agree at talks *hosted by Norway*]: nobody else is told to be in them. */
const isMerelyHosted = ({ kind, fillers }: Frame): boolean =>
  kind !== 'visit' &&
  fillers.length > 0 &&
  fillers.every((f) => f.slot === 'by' && f.role === 'host');

/** [talks in *Fiji*, Samoa and the EU]: with those of each. */
const isInSeveral = ({ fillers }: Frame): boolean =>
  fillers.some((f) => f.slot === 'in' && f.role === 'host');

/** [travels to *Cairo*, Amman and Riyadh]: the town whose state is the host; [talks in Fiji and *Samoa*]: or that state. */
function placeOfStop(frame: Frame): Draft['place'] {
  const { kind, fillers, scene } = frame;
  const isOne = kind === 'visit' || isInSeveral(frame);
  const host = isOne ? fillers.find((f) => f.role === 'host')?.agent.mention : undefined;
  const town = scene.mentions.find(
    (m) => m.kind === 'place' && (m.sort === 'city' || kind !== 'visit') && m.start === host?.start,
  );
  if (town?.kind !== 'place') return null;
  return { value: placeOfMention(town), span: { start: town.start, end: town.end } };
}

/** [will visit Africa, *Fiji* and the Middle East]: where the words tell no town, the host's own land, and no continent beside it. */
function landOfStop(frame: Frame, near: Draft['place']): Draft['place'] {
  const host = frame.fillers.find((f) => f.role === 'host')?.agent.mention;
  if (frame.kind !== 'visit' || !host || !near || near.value.country !== null) return near;
  const land = frame.scene.mentions.find((m) => m.kind === 'place' && m.start === host.start);
  if (land?.kind !== 'place' || land.country === null) return near;
  return { value: placeOfMention(land), span: { start: land.start, end: land.end } };
}
