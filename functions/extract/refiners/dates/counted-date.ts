import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import type { Tree } from '../../grammar/tree.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { around } from '../../mentions/dates/near-days.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { timeInSentenceBefore } from './time-before.ts';
import { isTime } from './times.ts';

const [earliest, latest] = [parseDay('1000-01-01'), parseDay('2200-01-01')];

/** A length with [after] or [before] behind it: the first word of each side of it. */
interface Gap {
  readonly mention: DateMention;
  readonly first: number;
  /** Where the event counted from begins, and where its words end. */
  readonly from: number;
  readonly to: number;
  /** What only says who it is that it begins with. */
  readonly aside: { readonly from: number; readonly to: number } | null;
  readonly sign: 1 | -1;
}

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
  const dates = frame.scene.mentions
    .filter(isTime)
    .map((m) => ({ m, at: wordsOf(frame.scene.tree, m)?.first ?? -1 }))
    // [pulled out of *the 2015* accord]: part of a name
    .filter(
      ({ m, at }) =>
        at >= 0 && !(m.value.sort === 'year' && frame.scene.tree.words[at - 1]?.upos === 'DET'),
    )
    .filter(({ at }) => !gap.aside || at < gap.aside.from || at > gap.aside.to)
    .sort((a, b) => Math.abs(a.at - gap.first) - Math.abs(b.at - gap.first));
  // [signed a treaty *on Tuesday*, 56 years after …]: it has a day of its own
  if (dates.some(({ at }) => isInside(at) === inside)) return null;
  // [was announced two days *before* her *scheduled* arrival]: what is still to come is counted from the news
  const isLead =
    frame.scene.tree.sentence.paragraph <= 3 ||
    isNewsOf(frame, gap) ||
    (gap.sign < 0 && frame.reality.mode === 'plan');
  const base = dates[0]
    ? resolve(dates[0].m)?.start
    : inside && isLead
      ? (dayOfNews(frame, gap, document) ?? published)
      : null;
  if (!base) return null;
  const steps = Math.round(count) * (inside ? -gap.sign : gap.sign);
  const days =
    unit === 'week'
      ? around(parseDay(base), 'day', 7 * steps)
      : around(parseDay(base), unit, steps);
  // [thousands of years after …]: no day of any calendar here
  if (!(days.start > earliest && days.end < latest)) return null;
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

/** [*The announcement came* a day after they reached a deal]: of the day of the article, wherever it says so. */
const isNewsOf = (
  {
    scene: {
      tree: { words },
    },
  }: Frame,
  { first }: Gap,
): boolean =>
  /^(come|follow)$/.test(words[first - 1]?.lemma ?? '') &&
  words
    .slice(0, first)
    .some((w) => /^(announcement|statement|decision|move|comment|remark)$/.test(w.lemma));

/** [said *on Tuesday* that she would leave. *The decision came* a day after she met him]: the day on which it was told, in the sentence before. */
function dayOfNews(frame: Frame, gap: Gap, document: Document): string | null {
  const told = isNewsOf(frame, gap)
    ? timeInSentenceBefore(frame.scene.tree.sentence, document)
    : null;
  return told?.precision === 'day' ? told.start : null;
}

/** The gap that the frame stands on one side of. */
function gapOf({ scene: { tree, mentions }, cue }: Frame): Gap | null {
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const at = wordsOf(tree, mention);
    const link = at && tree.words[at.last + 1]?.text.toLowerCase();
    if (!at || (link !== 'after' && link !== 'before')) continue;
    const from = at.last + 2;
    const stop = endOfClause(tree, from);
    const aside = asideAt(tree, at.first, from, stop + 1);
    const to = aside ? endOfClause(tree, aside.to + 1) : stop;
    // [, three days after the summit, …] belongs to what stands before it
    const near = cue >= from - 40 && cue <= to + 40;
    if (near) return { mention, first: at.first, from, to, aside, sign: link === 'after' ? 1 : -1 };
  }
  return null;
}

function endOfClause({ words }: Tree, from: number): number {
  let end = from;
  while (end + 1 < words.length && !/^[,;.:–—]$/.test(words[end + 1]!.text)) end++;
  return end;
}

/** [came a day after Ana Lie*, the new prime minister,* met Rojas]: between commas, where what she did is still to be told. */
function asideAt(
  { words }: Tree,
  gap: number,
  from: number,
  comma: number,
): { from: number; to: number } | null {
  const isLast = words.slice(0, gap).some((w) => /^VB[DZ]$/.test(w.xpos));
  if (!isLast || words[comma]?.text !== ',' || words.slice(from, comma).some(isVerb)) return null;
  const close = words.findIndex((w) => w.index > comma && /^[,;.:–—]$/.test(w.text));
  const then = words[close + 1];
  return words[close]?.text === ',' && /^(VBD|MD)$/.test(then?.xpos ?? '')
    ? { from: comma, to: close }
    : null;
}
