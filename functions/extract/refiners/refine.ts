import type { Report } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import { nameOf } from '../mentions/actors.ts';
import { yearOf } from '../mentions/find-names.ts';
import { whereWritten } from '../mentions/where-written.ts';
import { isBody } from '../patterns/filling/agents.ts';
import type { Frame, Scene } from '../patterns/frame.ts';
import { answeredLater } from './answered-later.ts';
import { allItsDays } from './dates/all-its-days.ts';
import { dateByTheClock } from './dates/by-the-clock.ts';
import { dateAsOfNews, dateAsOfNow } from './dates/date-as-of-news.ts';
import { dateByCoincidence } from './dates/date-by-coincidence.ts';
import { dateByMeeting, dateByPact } from './dates/date-by-meeting.ts';
import { dateByNeighbour } from './dates/date-by-neighbour.ts';
import { dateMadeElsewhere } from './dates/date-made-elsewhere.ts';
import { dateMadeNext } from './dates/date-made-next.ts';
import { dateNarrowed } from './dates/date-narrowed.ts';
import { dateOfKnownPact } from './dates/date-of-known-pact.ts';
import { dateOfSentence } from './dates/date-of-sentence.ts';
import { dateWithinVisit } from './dates/date-within-visit.ts';
import { withoutDayOfLongTalks } from './dates/day-of-long-talks.ts';
import { dateNearNews } from './dates/near-the-news.ts';
import type { Draft } from './draft.ts';
import { draftEvents } from './draft-events.ts';
import { dropUnreal } from './drop-unreal.ts';
import { judge } from './judge/judge.ts';
import { lookAround } from './judge/surroundings.ts';
import { mergeMeetings } from './merging/merge-meetings.ts';
import { mergePacts } from './merging/merge-pacts.ts';
import { withoutStopsForOthers } from './merging/stops-for-others.ts';
import { notYetHeld } from './not-yet-held.ts';
import { addHostOfGathering } from './parties/host-of-gathering.ts';
import { madeByGroup } from './parties/made-by-group.ts';
import { nameMembers } from './parties/name-members.ts';
import { namedOfGroup } from './parties/named-of-group.ts';
import { vouchForOther } from './parties/of-the-same-two.ts';
import { addVoice, voiceOf } from './parties/voice.ts';
import { placeByDateline } from './places/place-by-dateline.ts';
import { placeByHost } from './places/place-by-host.ts';
import { placeByMeeting } from './places/place-by-meeting.ts';
import { placeByWhereabouts } from './places/place-by-whereabouts.ts';
import { underWay } from './under-way.ts';
import { writeReport } from './write-report.ts';

type Frames = readonly (readonly Frame[])[];

/** Frames → drafts → one draft an event → reports. */
export function refine(
  frames: Frames,
  scenes: readonly Scene[],
  document: Document,
  atLeast: number,
): Report[] {
  const drafts = draftsOf(frames, scenes, document);
  if (drafts.length === 0) return [];
  const around = lookAround(document);
  for (const draft of drafts) draft.confidence = judge(draft, around);
  return drafts.filter((d) => d.confidence >= atLeast).map((d) => writeReport(d, document, nameOf));
}

/** Everything that could be an event, one draft each, before the judge. */
export function draftsOf(frames: Frames, scenes: readonly Scene[], document: Document): Draft[] {
  const organisations = new Set(
    scenes.flatMap((s) => s.agents.flatMap((a) => (isBody(a) ? a.codes : []))),
  );
  const { written: published } = document;
  const here = whereWritten(document);
  const drafts = draftEvents(frames, scenes, { document, published, here }, organisations);
  const meetings = mergeMeetings(
    drafts.filter((d) => d.type === 'meeting'),
    published,
  );
  const pacts = mergePacts(
    drafts.filter((d) => d.type === 'pact'),
    published,
  );
  const real = answeredLater(
    dropUnreal([...meetings, ...pacts], organisations, document),
    scenes,
    document,
  );
  const kept = dateMadeNext(mergeAgain(real, published), document);
  const within = dateWithinVisit(dateByCoincidence(kept, published), published);
  const dated = dateByNeighbour(dateByPact(dateByMeeting(within, published)), document);
  const near = dateNearNews(dateByTheClock(dated, document), document);
  const news = dateByMeeting(dateAsOfNews(dateAsOfNow(near, published), document), published);
  const known = dateOfKnownPact(dateByPact(news), document);
  const all = dateMadeElsewhere(dateOfSentence(known, document), document);
  const undated = withoutDayOfLongTalks(allItsDays(dateNarrowed(all, document), published));
  const sent = placeByDateline(placeByWhereabouts(undated, document), published, here);
  const placed = placeByMeeting(sent);
  const seated = addVoice(
    addHostOfGathering(placeByHost(placed)),
    voiceOf(scenes, document),
    published,
  );
  const whole = madeByGroup(seated, yearOf(published));
  const named = namedOfGroup(nameMembers(whole, published, scenes), scenes);
  const seen = withoutStopsForOthers(named);
  return [...vouchForOther(underWay(notYetHeld(seen, published), published))];
}

/** Parties that were filled in last may show that two meetings are one. */
function mergeAgain(drafts: Draft[], published: string | null): Draft[] {
  return [
    ...mergeMeetings(
      drafts.filter((d) => d.type === 'meeting'),
      published,
    ),
    ...mergePacts(
      drafts.filter((d) => d.type === 'pact'),
      published,
    ),
  ];
}
