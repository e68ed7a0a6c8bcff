import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { daysBetween, formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAheadOf } from '../../patterns/reality/ahead-of.ts';
import { realityOf } from '../../patterns/reality/reality.ts';
import { isVerb } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { isAgainstTense } from './against-tense.ts';
import { boundOf } from './bound-of-date.ts';
import { countedDate } from './counted-date.ts';
import { isOfSomethingAhead } from './date-ahead.ts';
import { dateOf } from './date-of-frame.ts';
import { dayOfItinerary } from './day-of-itinerary.ts';
import { dayOfPicture, isOfUndatedPicture } from './day-of-picture.ts';
import { dayOfWeekTold } from './day-of-week-told.ts';
import { narrativeYear } from './narrative-year.ts';
import { staySince } from './stay-since.ts';
import { isToldByVerb, tenseOf } from './tense-of-date.ts';
import { dayOfNews, timeBefore } from './time-before.ts';
import { isTime } from './times.ts';

/** The day the frame itself gives: the time expression that hangs nearest to it in the tree. */
export function settleDate(
  frame: Frame,
  document: Document,
  lastEvent: EventDate | null,
): Proven<EventDate> | null {
  if (isOfUndatedPicture(frame)) return null;
  const counted = countedDate(frame, document, (mention) =>
    // [*will meet on May 28*, two months after they *agreed*]: that day is still to come
    isOfPlan(frame, mention)
      ? resolveDate(mention.value, {
          published: document.written,
          tense: 'future',
          text: mention.text,
        })
      : resolveFor(frame, mention, document, lastEvent),
  );
  if (counted) return counted;
  const since = staySince(frame, document.written);
  if (since) return since;
  const mention = dayOfPicture(frame) ?? dateOf(frame);
  if (!mention) return null;
  const date = dateAt(frame, mention, document, lastEvent);
  const closer = saidCloser(frame, mention);
  const closerDate = closer && dateAt(frame, closer, document, lastEvent);
  return date && closerDate && isWithin(closerDate.value, date.value) ? closerDate : date;
}

/** [late last week, *on May 8*, they met]: the same again, to the day. */
function saidCloser(
  { scene: { tree, mentions } }: Frame,
  mention: DateMention,
): DateMention | null {
  const end = wordsOf(tree, mention)?.last;
  if (end === undefined || tree.words[end + 1]?.text !== ',') return null;
  const next = end + (/^(on|in)$/i.test(tree.words[end + 2]?.text ?? '') ? 3 : 2);
  return mentions.filter(isTime).find((m) => wordsOf(tree, m)?.first === next) ?? null;
}

const isWithin = (inner: EventDate, outer: EventDate): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The verb that a time hangs on is of what is still to come. */
function isOfPlan({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  const above = at ? tree.words[headWithin(tree, at.first, at.last)]!.head : -1;
  return isVerb(tree.words[above]) && realityOf(tree, above).mode === 'plan';
}

function isOfAgreeing({ scene: { tree }, cue }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  const verb = at && tree.words[tree.words[headWithin(tree, at.first, at.last)]!.head];
  return (
    verb?.xpos === 'VBD' &&
    verb.index < cue &&
    /^(agree|pledge|vow|decide|promise)$/.test(verb.lemma)
  );
}

/** What a time expression says of the frame. */
export function dateAt(
  frame: Frame,
  mention: DateMention,
  document: Document,
  lastEvent: EventDate | null,
): Proven<EventDate> | null {
  const published = document.written;
  const date = resolveFor(frame, mention, document, lastEvent);
  if (!date || isOfSomethingAhead(date, document)) return null;
  if (isAgainstTense(frame, mention, date, published)) return null;
  // [*unveiled* a deal to cut gases in *the next two decades*]
  const { mode, time } = frame.reality;
  if (date.rule === 'stretch-ahead' && mode === 'fact' && time === 'past') return null;
  // [agreed *on Tuesday* to convene a conference]: of the day of agreeing it is not
  if (date.start === published && frame.reality.mode === 'plan' && isOfAgreeing(frame, mention))
    return null;
  const span = { start: mention.start, end: mention.end };
  // [will meet before the end of the year], [later this month]: what is to come begins now
  const bound = boundOf(frame, mention);
  const ahead =
    published !== null && published < date.end && (date.start < published || bound !== null);
  if (!ahead || tenseOf(frame, mention) !== 'future') return { value: date, span };
  // [before *July*] is in June at the latest
  const isOut = bound === 'before' && mention.value.sort === 'month' && published < date.start;
  const end = isOut ? formatDay(parseDay(date.start) - 1) : date.end;
  return { value: { ...date, start: published, end, precision: 'range' }, span };
}

function resolveFor(
  frame: Frame,
  mention: DateMention,
  document: Document,
  lastEvent: EventDate | null,
): EventDate | null {
  const published = document.written;
  const { tree } = frame.scene;
  const tense = tenseOf(frame, mention);
  const onward =
    tense === 'future' || tense === 'present'
      ? dayOfItinerary(mention, tree.sentence, document)
      : null;
  if (onward) return onward;
  // [the *1944* treaty … will meet *in July*]: what is to come is not of the year told before
  const narrated =
    tense === 'future' && published !== null
      ? null
      : narrativeYear(mention, tree.sentence, document);
  const value = narrated ?? dayOfWeekTold(frame.scene, mention) ?? mention.value;
  const when = {
    published,
    tense,
    verbal: isToldByVerb(frame),
    lastEvent:
      tense === 'future'
        ? today(published, lastEvent)
        : (timeBefore(mention, tree.sentence, document) ??
          dayTold(published, lastEvent, mention) ??
          dayOfNews(mention, tree.sentence, document)),
    text: mention.text,
  };
  const date = resolveDate(value, when);
  return date && tense === null && isLongGone(frame, date, published)
    ? resolveDate(value, { ...when, tense: 'future' })
    : date;
}

/** Days. */
const lately = 31;

/** [prices fell *ahead of a summit in November*], told in May: that of half a year ago is none to be ahead of. */
const isLongGone = (
  { reality, scene: { tree }, cue }: Frame,
  { end }: EventDate,
  published: string | null,
): boolean =>
  published !== null &&
  reality.mode === 'plan' &&
  daysBetween(end, published) > lately &&
  isAheadOf(tree, cue);

/** [*Earlier in the day*], where no day has been told: of the day of the article. */
const dayTold = (
  published: string | null,
  last: EventDate | null,
  { text }: DateMention,
): { start: string; end: string } | null =>
  published !== null && last?.precision !== 'day' && /^(earlier|later) in the day$/i.test(text)
    ? { start: published, end: published }
    : last;

/** [is to meet him *later in the day*]: counted from now, not from what happened before. */
const today = (
  published: string | null,
  last: EventDate | null,
): { start: string; end: string } | null =>
  published !== null && (last === null || last.end < published)
    ? { start: published, end: published }
    : last;
