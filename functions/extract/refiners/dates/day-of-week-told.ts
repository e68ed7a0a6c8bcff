import type { DateMention, DateValue } from '../../mentions/mention.ts';
import type { Scene } from '../../patterns/frame.ts';
import { isTime } from './times.ts';

/** [visits Peru *next week* for talks in Lima *on Friday*]: the day is of the week told before it, where no other verb stands between. */
export function dayOfWeekTold(
  { tree, mentions }: Scene,
  { start, value }: DateMention,
): DateValue | null {
  if (value.sort !== 'weekday' || value.back) return null;
  if (value.shift !== undefined || value.weekShift !== undefined) return null;
  const week = mentions.filter(isTime).findLast((m) => m.start < start && isNextWeek(m));
  if (!week) return null;
  const from = tree.words.find((w) => w.start >= week.end);
  const between = tree.words.filter((w) => w.index >= (from?.index ?? 0) && w.start < start);
  // [*next week's* summit … on Friday], [will meet next week, he *said* on Friday]
  if (between[0]?.text === "'s" || between.some((w) => /^(VBD|VBZ|VBP|MD)$/.test(w.xpos)))
    return null;
  return { ...value, weekShift: 1 };
}

const isNextWeek = ({ value }: DateMention): boolean =>
  value.sort === 'relative' &&
  value.unit === 'week' &&
  !value.part &&
  !value.back &&
  value.shift === 1;
