import type { EventDate } from '#shared/event.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { around } from '../../mentions/dates/near-days.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, Proven } from '../draft.ts';

/** [signed today after *18 months of talks*]: from so long before until the day on which they came to something. */
export function stretchOfTalks(draft: Draft, drafts: readonly Draft[]): Proven<EventDate> | null {
  const length = lengthOf(draft.frames[0]!);
  const end = draft.date?.value ?? dayOfResult(draft.frames[0]!, drafts);
  if (!length || !end || draft.status?.value !== 'held') return null;
  const { unit, count } = length.value;
  const day = parseDay(end.end);
  const start =
    unit === 'week'
      ? day - Math.round(7 * count)
      : around(day, 'month', -Math.round(unit === 'year' ? 12 * count : count)).start;
  return {
    value: {
      start: formatDay(start),
      end: end.end,
      precision: 'range',
      text: length.text,
      rule: `lasted ${end.rule}`,
    },
    span: { start: length.start, end: length.end },
  };
}

type Length = Extract<DateMention['value'], { sort: 'duration' }>;

/** [*18 months* of talks]; not [*months* of talks]. */
function lengthOf({ cue, scene: { tree, mentions } }: Frame) {
  const measure = tree.words[cue]!.head;
  if (prepositionOf(tree, cue) !== 'of') return null;
  const mention = mentions.find(
    (m): m is DateMention & { value: Length } =>
      m.kind === 'date' &&
      m.value.sort === 'duration' &&
      m.value.unit !== 'day' &&
      wordsOf(tree, m)?.last === measure,
  );
  return mention && mention.value.count <= 240 ? mention : null;
}

/** The day of the pact that the same sentence tells: it came of the talks. */
function dayOfResult({ scene }: Frame, drafts: readonly Draft[]): EventDate | null {
  const pact = drafts.find(
    (d) =>
      d.type === 'pact' &&
      d.date?.value.precision === 'day' &&
      d.frames.some((f) => f.scene === scene),
  );
  return pact?.date?.value ?? null;
}
