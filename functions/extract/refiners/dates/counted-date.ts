import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { around } from '../../mentions/dates/near-days.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Proven } from '../draft.ts';
import { type Gap, gapOf } from './gap.ts';
import { timeInSentenceBefore } from './time-before.ts';
import { isStretch, isTime } from './times.ts';
import { toldBeside } from './told-beside.ts';

const [earliest, latest] = [parseDay('1000-01-01'), parseDay('2200-01-01')];

/**
 * [*three days after* the summit, the two spoke]: one event told by its distance from another. `resolve` gives the day of a date
 * that the sentence holds elsewhere; without one the rest of the sentence is of the day of the article.
 */
export function countedDate(
  frame: Frame,
  document: Document,
  resolve: (mention: DateMention) => EventDate | null,
): Proven<EventDate> | null {
  const published = document.written;
  const gap = gapOf(frame);
  if (gap?.mention.value.sort !== 'duration') return null;
  const { unit, count } = gap.mention.value;
  const isInside = (word: number): boolean => word >= gap.from && word <= gap.to;
  const inside = isInside(frame.cue);
  const times = frame.scene.mentions
    .filter(isTime)
    .map((m) => ({ m, at: wordsOf(frame.scene.tree, m)?.first ?? -1 }))
    // [pulled out of *the 2015* accord]: part of a name
    .filter(
      ({ m, at }) =>
        at >= 0 && !(m.value.sort === 'year' && frame.scene.tree.words[at - 1]?.upos === 'DET'),
    )
    .filter(({ at }) => !gap.aside || at < gap.aside.from || at > gap.aside.to);
  const dates = times
    // [takes up talks *of April*, *six weeks* before the summit]: no day to count weeks from
    .filter(({ m }) => unit === 'year' || unit === 'month' || !isStretch(m))
    .sort((a, b) => Math.abs(a.at - gap.first) - Math.abs(b.at - gap.first));
  // [signed a treaty *on Tuesday*, 56 years after …]: it has a day of its own
  if (dates.some(({ at }) => isInside(at) === inside)) return null;
  // [fled *in March*, *two days* after they met]: in that month or so, and on no day counted from now
  const [other] = times;
  if (unit === 'day' && inside && times.length === 1 && !isInside(other!.at) && isMonth(other!.m)) {
    const month = resolve(other!.m);
    return (
      month && { value: toldBeside(month), span: { start: other!.m.start, end: other!.m.end } }
    );
  }
  // [was announced two days *before* her *scheduled* arrival]: what is still to come is counted from the news
  const isLead =
    isNewsOf(frame, gap) ||
    // [met *the day* before the ceremony]: which is over, and not of today
    (!/^the /i.test(gap.mention.text) &&
      (frame.scene.tree.sentence.paragraph <= 3 ||
        (gap.sign < 0 && frame.reality.mode === 'plan')));
  const base = dates[0]
    ? resolve(dates[0].m)?.start
    : inside
      ? isLead && (dayOfNews(frame, gap, document) ?? published)
      : dayOfWhatIsKnown(frame, gap, document);
  if (!base) return null;
  const steps = Math.round(count) * (inside ? -gap.sign : gap.sign);
  const days =
    unit === 'week'
      ? around(parseDay(base), 'day', 7 * steps)
      : // [*a year after* they quit it], as [a year ago]: to the month
        unit === 'year' && count === 1
        ? around(parseDay(base), 'month', 12 * steps)
        : around(parseDay(base), unit, steps);
  // [thousands of years after …]: no day of any calendar here
  if (!(days.start > earliest && days.end < latest)) return null;
  // [spoke in Hanoi *41 years after* the war]: the war is none of those days that the text gives
  if (
    !inside &&
    frame.reality.mode === 'fact' &&
    published !== null &&
    days.start > parseDay(published)
  )
    return null;
  const { start, end } = gap.mention;
  return {
    value: {
      start: formatDay(days.start),
      end: formatDay(days.end),
      precision: days.precision,
      text: gap.mention.text,
      rule: `counted-${gap.sign > 0 ? 'after' : 'before'}`,
    },
    span: { start, end },
  };
}

const isMonth = ({ value }: DateMention): boolean => /^(month|season|year)$/.test(value.sort);

/** [*The announcement came* a day after they reached a deal], [the raid *comes* a day after]: of the day of the article, wherever it says so. */
function isNewsOf({ scene: { tree } }: Frame, { first }: Gap): boolean {
  const verb = tree.words[first - 1];
  return (
    /^(come|follow)$/.test(verb?.lemma ?? '') &&
    (verb!.xpos === 'VBZ' ||
      tree.words
        .slice(0, first)
        .some((w) => /^(announcement|statement|decision|move|comment|remark)$/.test(w.lemma)))
  );
}

/** [said *on Tuesday* that she would leave. *The decision came* a day after she met him]: the day on which it was told, in the sentence before. */
function dayOfNews(frame: Frame, gap: Gap, document: Document): string | null {
  const told = isNewsOf(frame, gap)
    ? timeInSentenceBefore(frame.scene.tree.sentence, document)
    : null;
  return told?.precision === 'day' ? told.start : null;
}

/** [was signed *on Wednesday*. … They met *the day before the ceremony*]: what is known by now is of the day told last before. */
function dayOfWhatIsKnown(
  { cue, scene: { tree } }: Frame,
  { first, from }: Gap,
  document: Document,
): string | null {
  if (first < cue || !/^(the|that|their|its)$/i.test(tree.words[from]?.text ?? '')) return null;
  for (const n of [0, 1, 2, 3]) {
    const { start, end } = document.sentences[tree.sentence.index - 1 - n] ?? {};
    // [an aide *said on Friday* that he was sorry]: only somebody's words
    if (says.test(document.text.slice(start, end))) continue;
    const told = timeInSentenceBefore(tree.sentence, document, n);
    if (told?.precision === 'day') return told.start;
  }
  return null;
}

const says = /\b(said|says|told|added|wrote|tweeted)\b/;

/** [met *the day before the ceremony*], [fled *four days after they met*]: not on the day of the article, whenever that was. */
export function isCountedFrom(frame: Frame): boolean {
  const gap = gapOf(frame);
  const { cue } = frame;
  return (
    gap !== null &&
    ((gap.first > cue && gap.first - cue < 15) || (cue >= gap.from && cue <= gap.to))
  );
}
