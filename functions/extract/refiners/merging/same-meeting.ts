import { yearOf } from '../../mentions/find-names.ts';
import { settlesBy } from '../../patterns/reality/settled-by-talks.ts';
import { type Draft, isHeadline } from '../draft.ts';
import { areSixBesideSome } from '../parties/six-party.ts';
import { areOfTwoBodies, bodiesOf, isFarOff, isMultilateral, sameBody } from './convened.ts';
import { isInWhateverWay, isOnScreen, isRemote } from './in-whatever-way.ts';
import {
  areOpposite,
  areOtherTalks,
  isBeforeLeaving,
  isJourneyToIt,
  isLeaving,
  isOnArrival,
  isPartOfStay,
  isPurpose,
  isTripBesideGathering,
  isVisitInvitedTo,
  isVisitWithin,
} from './journeys.ts';
import { isKnownBeforehand } from './known-beforehand.ts';
import { isMatterOf } from './matter-of.ts';
import { areTalksThere, dateScore, hasBegun, partyScore, placeScore } from './meeting-scores.ts';
import {
  areCountedApart,
  areTwoInOneBreath,
  isBesideToldOne,
  isMore,
  isPrevious,
  isRoundOf,
} from './one-more-meeting.ts';
import { areOfOtherOffices } from './other-offices.ts';
import { isOverBeforeNews } from './over-before-news.ts';
import { peopleClash } from './people-clash.ts';
import { areProcessAndOccasion } from './process-and-occasion.ts';
import { werePutOffBefore } from './put-off-before.ts';
import {
  dayOfMeeting,
  isGoneBy,
  isMerelyNamed,
  isOccasion,
  isOneOfSeveral,
  isOver,
  isReadIn,
  isUnderWay,
  liesAhead,
  refersTo,
  tellsContent,
  toldTogether,
} from './relate-meetings.ts';
import { isSpokenOfSince } from './spoken-of-since.ts';
import { isToldFromBefore } from './told-from-before.ts';
import { areOnOtherDays } from './undated-days.ts';

/** How well two drafts agree on being one meeting; 0 where something speaks against it. */
export function sameMeeting(a: Draft, b: Draft, published: string | null): number {
  const parties = partyScore(a, b, yearOf(published));
  if (parties === 0 && !(isReadIn(a) !== isReadIn(b) && toldTogether(a, b))) return 0;
  // [delays a trip … Vella has *refused* to meet him]: refused is only the one that is told between the same
  const journey = [a, b].find((d) => d.needy && d.kind === 'visit');
  const refused = [a, b].find((d) => d.status?.value === 'refused');
  if (parties < 3 && journey && refused && journey !== refused && !refused.needy) return 0;
  // [refused to sit with them … *talks with them are impossible*]: refused once
  const bothRefused = [a, b].every((d) => d.status?.value === 'refused');
  if (parties === 3 && bothRefused && (a.date === null || b.date === null)) return 8;
  // [met *separately* with both, before the three sat down]
  if (isOneOfSeveral(a, b) || isOneOfSeveral(b, a) || areOfTwoBodies(a, b)) return 0;
  if (areTwoInOneBreath(a, b)) return 0;
  if (areProcessAndOccasion(a, b) || areSixBesideSome(a, b)) return 0;
  if (isKnownBeforehand(a, b)) return 0;
  if (areOpposite(a, b) || areOtherTalks(a, b) || areOtherTalks(b, a)) return 0;
  // [the row should be settled through talks … *Rojas* will meet *Holm*]: talks that one wants are no visit that is set
  if ([a, b].some(isWayOut) && [a, b].some((d) => !isWayOut(d) && d.people.length > 0)) return 0;
  if (parties < 3 && (isMatterOf(a, b) || isMatterOf(b, a))) return 0;
  if (refersTo(b, a) || isOnScreen(a, b) || isOnScreen(b, a)) return 9;
  // [the *previous* meeting of Vella and Costa]: not the one that was told
  if (isPrevious(a, b) !== isPrevious(b, a)) return 0;
  if (
    (a.needy || b.needy) &&
    !(a.definite || b.definite) &&
    !a.people.some((p) => b.people.includes(p)) &&
    !(b.needy && areTalksThere(a, b))
  )
    return 0;
  // [met her on Monday … *is to leave* on Friday]: the end of one stay
  const ends = isBeforeLeaving(a, b) || isBeforeLeaving(b, a);
  const onArrival = isOnArrival(a, b) || isOnArrival(b, a) || ends;
  const date = onArrival
    ? 1
    : dateScore(
        dayOfMeeting(a, published)?.value ?? null,
        dayOfMeeting(b, published)?.value ?? null,
      );
  if (date === 0 || areOnOtherDays(a, b, published)) return 0;
  // [will return for *more* talks], but [hold more talks … lead *the talks*]
  const isNext = isMore(a) !== isMore(b) && date < 2 && !(isMore(a) && b.definite);
  if (isNext && !isHeadline(a) && !isRoundOf(b, a)) return 0;
  if (areCountedApart(a, b) || isOverBeforeNews(a, b, published)) return 0;
  if (isBesideToldOne(b) && bodiesOf(a).length > 0) return 0;
  const place = placeScore(a.place?.value ?? null, b.place?.value ?? null);
  // [will meet him *in Oslo* on Monday … in *Lima* she spoke of plans to meet him on Monday]: two are not set for one day
  const isOne = parties === 3 && date === 2 && isOneDay(a) && [a, b].every(isSet);
  if (place === 0 && !isOne) return 0;
  if (peopleClash(a, b) || areOfOtherOffices(a, b)) return 0;
  // [four-power talks in Bonn, when the ministers of … meet]: who is only read into the one is named in the other
  const filled = isReadIn(a) !== isReadIn(b) && toldTogether(a, b) && date >= 1.5;
  if (
    parties < 3 &&
    !filled &&
    !isVisitWithin(a, b) &&
    !isJourneyToIt(a, b) &&
    isMultilateral(a) !== isMultilateral(b) &&
    (toldTogether(a, b) || (!a.definite && !b.definite) || isTripBesideGathering(a, b))
  )
    return 0;
  if (!ends && isOver(a) && liesAhead(b, published)) return 0;
  if (!ends && isOver(b) && liesAhead(a, published)) return 0;
  // [met *on the margins of* the summit]: all of them were at it
  if (
    toldTogether(a, b) &&
    bodiesOf(a).length > 0 !== bodiesOf(b).length > 0 &&
    [a, b].some((d) => d.kind === 'summit') &&
    parties < 3
  )
    return 0;
  // [a phone call … no date has been set for *the trip*]: nobody travels by telephone
  if ([a, b].some(isRemote) && [a, b].some((d) => d.kind === 'visit')) return 0;
  // [*the Lima summit* broke up. Vella *telephoned* Costa]
  if (a.kind === 'summit' && a.place && b.kind === 'call' && !b.definite) return 0;
  // [phoned him about the decisions of *the Lima conference*]: that one was elsewhere, on a day of its own
  if ([a, b].some((d) => d.kind === 'call') && [a, b].some(isGathering)) return 0;
  if (
    (a.kind === 'call') !== (b.kind === 'call') &&
    !(a.definite || b.definite || tellsContent(a) || tellsContent(b) || isOccasion(a, b)) &&
    !(parties === 3 && isInWhateverWay(a.kind === 'call' ? a : b, a.kind === 'call' ? b : a))
  )
    return 0;
  const statusA = hasBegun(a);
  const statusB = hasBegun(b);
  if (
    statusA !== statusB &&
    date < 2 &&
    (!isMerelyNamed(a) || isGoneBy(a, published)) &&
    (!isMerelyNamed(b) || isGoneBy(b, published)) &&
    !(sameBody(a, b) && !isFarOff(a, b, published)) &&
    !isPurpose(a, b) &&
    !isVisitInvitedTo(a, b, published) &&
    !isUnderWay(a, b) &&
    !isSpokenOfSince(a, b, published) &&
    !werePutOffBefore(a, b) &&
    !isToldFromBefore(a, b, published) &&
    !isToldFromBefore(b, a, published) &&
    !isPartOfStay(a, b, published) &&
    !isPartOfStay(b, a, published) &&
    // [is heading to Oslo *this week* … visits Oslo *from Tuesday to Saturday*]
    !(date === 1.5 && place === 2 && [a, b].some((d) => d.status?.value === 'ongoing')) &&
    // [*his visit* this week … *is to leave* on Tuesday]
    !((date === 1.5 || ends) && parties === 3 && [a, b].some(isLeaving)) &&
    // [came for talks … the two are *also to discuss* the dam]: there
    !(parties === 3 && tellsContent(b) && b.date === null && b.people.length > 0)
  )
    return 0;
  // [met on Monday], then [a meeting] without a day: one meeting, unless the text says another
  return parties + date + place;
}

const isSet = ({ status }: Draft): boolean => status?.value === 'planned';

const isOneDay = ({ date }: Draft): boolean => date !== null && date.value.start === date.value.end;

const isGathering = ({ kind, needy, date }: Draft): boolean =>
  kind === 'conference' && needy && date !== null;

/** Told only as what should end a quarrel. */
const isWayOut = ({ frames }: Draft): boolean =>
  frames.every(({ scene, cue }) => settlesBy(scene.tree, cue) !== null);
