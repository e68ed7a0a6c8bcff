import { lengthOf } from '../../mentions/dates/calendar.ts';
import { isToldInNumber } from '../dates/told-in-passing.ts';
import { type Draft, haveSameParties, joinParties } from '../draft.ts';
import { isFaceToFace, isPlainTalk, isTalkAside } from './in-whatever-way.ts';
import { isBeforeLeaving, isOnArrival, isPartOfStay } from './journeys.ts';
import { isOutset } from './over-before-news.ts';
import {
  countryOnly,
  dayOfMeeting,
  isMerelyNamed,
  isOccasion,
  isReadIn,
  isSummit,
  isUnderWay,
  isVague,
  isWithinOther,
} from './relate-meetings.ts';
import { sameMeeting } from './same-meeting.ts';
import { isSittingOn } from './still-sitting.ts';

/** [talks] told in five sentences are one meeting: each draft joins the one before that it fits best. */
export function mergeMeetings(drafts: Draft[], published: string | null): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    if (isCountOfTold(draft, drafts)) continue;
    const into =
      bestOf(summitsFor(draft, merged), draft, published) ?? bestOf(merged, draft, published);
    if (into) absorb(into, draft, published);
    else merged.push(draft);
  }
  // [spoke with Prime Minister Rao *of India*]: a call takes place nowhere
  for (const draft of merged) if (draft.kind === 'call') draft.place = null;
  return merged;
}

/** The one that it fits best. */
function bestOf(
  merged: readonly Draft[],
  draft: Draft,
  published: string | null,
): Draft | undefined {
  let best: { into: Draft; score: number } | undefined;
  for (const into of merged) {
    const score = sameMeeting(into, draft, published);
    if (score > 0 && (!best || score > best.score)) best = { into, score };
  }
  return best?.into;
}

/** [*The Lima summit* opens today. Vella met Costa … said *at the summit*]: what was called so before is meant first. */
const summitsFor = (draft: Draft, merged: readonly Draft[]): Draft[] =>
  draft.definite && isReadIn(draft) && draft.frames.every(isSummit)
    ? merged.filter((d) => d.frames.some(isSummit))
    : [];

/** [*have met four times* … *met* in Lima on Monday]: the one that is told is none of the four in particular, and they tell of no other. */
const isCountOfTold = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.frames.every(isToldInNumber) &&
  drafts.some(
    (other) =>
      (other.kind === 'call') === (draft.kind === 'call') &&
      /^(held|ongoing)$/.test(other.status?.value ?? '') &&
      haveSameParties(other, draft) &&
      !other.frames.some(isToldInNumber),
  );

/** [met him … her trip to *Asia*]: where she travelled, not yet where they met; and the closer of two. */
function placeOfBoth(into: Draft, draft: Draft): Draft['place'] {
  const hasMet = [into, draft].some((d) => d.kind !== 'visit' && d.status?.value !== 'planned');
  const [own, other] = [into, draft].map(({ kind, place }) =>
    hasMet && kind === 'visit' && place && isVague(place.value) ? null : place,
  );
  if (!own || !other || isVague(other.value)) return own ?? other ?? null;
  const isWide = isVague(own.value) || (countryOnly(own.value) && !countryOnly(other.value));
  return isWide ? other : own;
}

const kindRank = ['visit', 'ceremony', 'conference', 'talks', 'negotiation', 'summit', 'call'];

function absorb(into: Draft, draft: Draft, published: string | null): void {
  into.steps.push(...draft.steps);
  if (into.fallback.length === 0) into.fallback = draft.fallback;
  joinParties(into, draft.parties);
  for (const person of draft.people) if (!into.people.includes(person)) into.people.push(person);
  into.date =
    dayOfAim(into, draft) ??
    narrower(dayOfMeeting(into, published), dayOfMeeting(draft, published)) ??
    narrower(into.date, draft.date);
  into.place = placeOfBoth(into, draft);
  const there = isPartOfStay(into, draft, published) || isPartOfStay(draft, into, published);
  const outdone = isWithinOther(into, draft)
    ? false
    : isUnderWay(into, draft)
      ? draft.status?.value ===
        (lies(into, published) || lies(draft, published) ? 'planned' : 'ongoing')
      : isSittingOn(draft, into, published) ||
        (statusRank(draft) > statusRank(into) &&
          !isStillOn(into, draft) &&
          !isSittingOn(into, draft, published));
  if (outdone) into.status = draft.status;
  if (there && into.status) into.status = { ...into.status, value: 'ongoing' };
  into.kind = kindOfBoth(into, draft);
  into.frames.push(...draft.frames);
  into.implicit &&= draft.implicit;
  into.needy &&= draft.needy;
}

function kindOfBoth(a: Draft, b: Draft): Draft['kind'] {
  // [had a conversation with her … *met* her on Sunday]: face to face
  if (isOccasion(a, b) || (isPlainTalk(a) && isFaceToFace(b)) || isTalkAside(a)) return b.kind;
  if ((isPlainTalk(b) && isFaceToFace(a)) || isTalkAside(b)) return a.kind;
  return kindRank.indexOf(b.kind) > kindRank.indexOf(a.kind) ? b.kind : a.kind;
}

/** It is set for a day to come. */
const lies = ({ status, date }: Draft, published: string | null): boolean =>
  status?.value === 'planned' &&
  date !== null &&
  (published === null || date.value.start > published);

/** [leaves on Tuesday … talks *on Wednesday*]. */
const dayOfAim = (a: Draft, b: Draft): Draft['date'] =>
  isOnArrival(a, b) || isBeforeLeaving(a, b)
    ? b.date
    : isOnArrival(b, a) || isBeforeLeaving(b, a)
      ? a.date
      : null;

function narrower(a: Draft['date'], b: Draft['date']): Draft['date'] {
  if (!a || !b) return a ?? b;
  // [*opened on Tuesday* and is to end on Friday … *ends Friday*]: its first day is told once
  if ([a, b].every((d) => d.value.rule.startsWith('until ')) && a.value.end === b.value.end)
    return b.value.start < a.value.start ? b : a;
  return lengthOf(b.value) < lengthOf(a.value) ? b : a;
}

/** [*are in talks* … the talks *cover* tax, *began* in May, *stalled* for a week]: they go on, unless they are told to have ended. */
const isStillOn = (into: Draft, draft: Draft): boolean =>
  into.status?.value === 'ongoing' &&
  into.steps.some(
    ({ frame: { reality } }) => reality.mode === 'going-on' && reality.time === 'present',
  ) &&
  draft.status?.value === 'held' &&
  (draft.date === null || draft.frames.every(isOutset)) &&
  draft.frames.every(
    ({ definite, scene: { tree }, reality }) =>
      definite &&
      !/^(end|conclude|finish|collapse|break|close|adjourn|wrap|wind|hold)$/.test(
        tree.words[reality.cue]!.lemma,
      ),
  );

/** A cancellation outdoes the plan, what was held outdoes both; that it is merely named [the talks] outdoes nothing. */
function statusRank(draft: Draft): number {
  if (/^(held|ongoing)$/.test(draft.status?.value ?? '') && isMerelyNamed(draft)) return 0;
  return [
    '',
    'proposed',
    'planned',
    'refused',
    'postponed',
    'cancelled',
    'ongoing',
    'held',
  ].indexOf(draft.status?.value ?? '');
}
