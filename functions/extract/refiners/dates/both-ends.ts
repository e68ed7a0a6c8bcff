import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import type { Word } from '../../grammar/tree.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isNoun, isVerb } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { isTime } from './times.ts';

const opens = /^(open|begin|start|convene)$/;
const closes = /^(end|close|conclude|finish|last|run|continue)$/;

/** Up to its own day a verb has no more words than [is due to *end* late on Friday]. */
const near = 5;
/** Days. */
const longest = 60;

interface Day {
  readonly mention: DateMention;
  readonly first: number;
}

/** [the summit, which *opened on Tuesday, is to end on Friday*]: one clause behind the other tells its first and its last day. */
export function bothEnds(
  { type, kind, scene: { tree, mentions }, cue }: Frame,
  { written: published }: Document,
): Proven<EventDate> | null {
  if (type !== 'meeting' || kind === 'call' || !isNoun(tree.words[cue]) || published === null)
    return null;
  const days = mentions.filter(isTime).flatMap((mention) => {
    const at = wordsOf(tree, mention);
    return at && at.first > cue ? [{ mention, first: at.first }] : [];
  });
  const [from, to] = days;
  if (!from || !to || days.length > 2) return null;
  if (
    !opens.test(verbBefore(from.first)?.lemma ?? '') ||
    !closes.test(verbBefore(to.first)?.lemma ?? '')
  )
    return null;
  // [the talks opened on Tuesday, and *his visit* ends on Friday]
  const isOfAnother = tree.words
    .slice(from.first, to.first)
    .some((w) => /^nsubj/.test(w.relation) && isNoun(w) && w.index !== from.first);
  if (isOfAnother) return null;
  const first = dayOf(from, published);
  // [opens on *Monday* and closes on *Wednesday*]: the one after it
  const last = first && dayOf(to, first.start > published ? first.start : published);
  if (!first || !last || last.end <= first.start) return null;
  if (daysBetween(first.start, last.end) > longest) return null;
  const goesOn = first.start <= published && last.end >= published;
  return {
    value: {
      ...last,
      start: first.start,
      precision: 'range',
      rule: goesOn ? `until ${last.rule}` : last.rule,
    },
    span: { start: from.mention.start, end: to.mention.end },
  };

  function verbBefore(first: number): Word | null {
    const verb = tree.words.findLast((w) => w.index < first && isVerb(w));
    return verb && first - verb.index <= near ? verb : null;
  }

  function dayOf({ mention, first }: Day, now: string): EventDate | null {
    const { value, text } = mention;
    const tense = /^VB[DN]$/.test(verbBefore(first)?.xpos ?? '') ? 'past' : 'future';
    const date = resolveDate(value, { published: now, tense, verbal: true, text });
    return date?.precision === 'day' ? date : null;
  }
}
