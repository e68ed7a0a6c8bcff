import type { EventDate } from '#shared/event.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import type { DateTense } from '../../mentions/dates/days.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Proven } from '../draft.ts';
import { daysOf } from './days-of-stay.ts';
import { isTime } from './times.ts';

/**
 * [a 12-day trip to Chile and Peru, *ending on June 14*]: the day told is its last. It began so many days before; where the text does not
 * say how many, it goes on from the day of the article.
 */
export function untilItsEnd(
  frame: Frame,
  published: string | null,
  resolve: (mention: DateMention, tense: DateTense) => EventDate | null,
): Proven<EventDate> | null {
  const { tree, mentions } = frame.scene;
  const verb = tree.words.find(
    (w) =>
      /^(end|conclude|finish)$/.test(w.lemma) &&
      /^VB[GZ]$/.test(w.xpos) &&
      (/^acl/.test(w.relation) || w.relation === 'advcl') &&
      (w.head === frame.cue || w.head === frame.clause || tree.words[w.head]?.head === frame.cue) &&
      w.index > frame.cue,
  );
  if (!verb) return null;
  const mention = mentions
    .filter(isTime)
    .find((m) => m.value.sort !== 'month' && m.value.sort !== 'year' && isOf(frame, m, verb.index));
  const last = mention && resolve(mention, verb.xpos === 'VBZ' ? 'future' : frame.reality.time);
  if (!last) return null;
  const days = daysOf(frame);
  const start =
    days > 1
      ? formatDay(parseDay(last.end) - days + 1)
      : published !== null && published < last.end
        ? published
        : last.start;
  const value = { ...last, start, precision: 'range' as const, rule: `until ${last.rule}` };
  return { value, span: { start: mention.start, end: mention.end } };
}

function isOf({ scene: { tree } }: Frame, mention: DateMention, verb: number): boolean {
  const at = wordsOf(tree, mention);
  return at !== null && tree.words[headWithin(tree, at.first, at.last)]!.head === verb;
}
