import type { MeetingNoun, MeetingVerb } from '../frame.ts';
import { announcedDelegation } from './announced-delegation.ts';
import { appearance } from './appearance.ts';
import { appearedWith } from './appeared-with.ts';
import { audience } from './audience.ts';
import { broughtTogether } from './brought-together.ts';
import { call } from './call.ts';
import { calledOn } from './called-on.ts';
import { ceremony } from './ceremony.ts';
import { conference } from './conference.ts';
import { conferred } from './conferred.ts';
import { discussed } from './discussed.ts';
import { discussedWith } from './discussed-with.ts';
import { dueIn } from './due-in.ts';
import { event } from './event.ts';
import { exchangedByPhone } from './exchanged-by-phone.ts';
import { exchangedViews } from './exchanged-views.ts';
import { expectedIn } from './expected-in.ts';
import { gathered } from './gathered.ts';
import { haggledIn } from './haggled-in.ts';
import { negotiated } from './held-negotiations.ts';
import { invited } from './invited.ts';
import { joined } from './joined.ts';
import { lastSpoke } from './last-spoke.ts';
import { ledDelegation } from './led-delegation.ts';
import { left } from './left.ts';
import { meal } from './meal.ts';
import { mediation } from './mediation.ts';
import { meeting } from './meeting.ts';
import { met } from './met.ts';
import { negotiations } from './negotiations.ts';
import { offThePhone } from './off-the-phone.ts';
import { phoned } from './phoned.ts';
import { playedHost } from './played-host.ts';
import { received } from './received.ts';
import { round } from './round.ts';
import { satAcross } from './sat-across.ts';
import { saw } from './saw.ts';
import { sawOfficial } from './saw-official.ts';
import { sent } from './sent.ts';
import { session } from './session.ts';
import { shookHands } from './shook-hands.ts';
import { shuttled } from './shuttled.ts';
import { specialSession } from './special-session.ts';
import { spentTime } from './spent-time.ts';
import { spoke } from './spoke.ts';
import { spokeWith } from './spoke-with.ts';
import { stayedIn } from './stayed-in.ts';
import { summit } from './summit.ts';
import { summoned } from './summoned.ts';
import { table } from './table.ts';
import { talkedAtLength } from './talked-at-length.ts';
import { talks } from './talks.ts';
import { toldByPhone } from './told-by-phone.ts';
import { toldLeader } from './told-leader.ts';
import { toldVisiting } from './told-visiting.ts';
import { travelledTo } from './travelled-to.ts';
import { visit } from './visit.ts';
import { visited } from './visited.ts';
import { visitedWith } from './visited-with.ts';
import { wasSent } from './was-sent.ts';
import { workedToward } from './worked-toward.ts';

/** Ways of saying that somebody meets. */
export const meetingVerbs: readonly MeetingVerb[] = [
  met,
  conferred,
  negotiated,
  visited,
  travelledTo,
  left,
  received,
  spokeWith,
  spentTime,
  stayedIn,
  spoke,
  lastSpoke,
  talkedAtLength,
  phoned,
  summoned,
  gathered,
  satAcross,
  joined,
  saw,
  sawOfficial,
  invited,
  discussedWith,
  shuttled,
  exchangedByPhone,
  broughtTogether,
  workedToward,
  haggledIn,
  shookHands,
  discussed,
  toldByPhone,
  toldVisiting,
  toldLeader,
  calledOn,
  exchangedViews,
  dueIn,
  expectedIn,
  appearedWith,
  sent,
  wasSent,
  playedHost,
  visitedWith,
  offThePhone,
  announcedDelegation,
  ledDelegation,
];

export const meetingNouns: readonly MeetingNoun[] = [
  talks,
  negotiations,
  round,
  mediation,
  meeting,
  summit,
  conference,
  visit,
  call,
  ceremony,
  meal,
  audience,
  appearance,
  event,
  specialSession,
  table,
  session,
];
