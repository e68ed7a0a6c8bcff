import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { dateOf } from '../dates/date-of-frame.ts';
import { isStretch, isTime } from '../dates/times.ts';

/** [met on May 6 *and again on June 2*], [held *two* summits, on April 27 *and May 26*] → one on each day. */
export function oneTimeEach(frame: Frame): Frame[] {
  const { type, scene, reality } = frame;
  const times = type === 'meeting' ? scene.mentions.filter(isTime) : [];
  if (times.length < 2 || !/^(fact|plan)$/.test(reality.mode)) return [frame];
  const first = times.find((t) => nextTo(frame, t, times) !== null);
  const own = first ? dateOf(frame) : null;
  if (!first || !own) return [frame];
  const days: DateMention[] = [first];
  for (let next = nextTo(frame, first, times); next; next = nextTo(frame, next, times))
    days.push(next);
  if (!days.includes(own) && !isSaidBefore(frame, own, first)) return [frame];
  return days.map((day) => ({ ...frame, day }));
}

/** The time that stands right behind another as one more. */
function nextTo(
  frame: Frame,
  before: DateMention,
  times: readonly DateMention[],
): DateMention | null {
  const { tree } = frame.scene;
  const last = wordsOf(tree, before)?.last;
  if (last === undefined) return null;
  for (const time of times) {
    const first = wordsOf(tree, time)?.first ?? 0;
    if (first <= last || first > last + 6) continue;
    const between = tree.words
      .slice(last + 1, first)
      .map((w) => w.text.toLowerCase())
      .join(' ');
    const isOneMore = again.test(between) || (joint.test(between) && areSeveral(frame));
    if (isOneMore && time.value.sort === before.value.sort) return time;
  }
  return null;
}

const again = /^(, )?and (then )?(again|once more|a second time)( on| in)?$/;

const joint = /^(,|and|, and)( on| in)?$/;

/** [met *twice*], [*two* rounds of talks]. */
const areSeveral = ({ cue, scene: { tree } }: Frame): boolean =>
  tree.words
    .slice(Math.max(0, cue - 4), cue + 6)
    .some((w) => /^(twice|two|three|both|several)$/i.test(w.text));

/** [twice *last month* in Lima, on May 6 and 19]: the same again, to the day. */
function isSaidBefore({ scene: { tree } }: Frame, own: DateMention, first: DateMention): boolean {
  const end = wordsOf(tree, own)?.last ?? -9;
  const start = wordsOf(tree, first)?.first ?? 0;
  return (
    isStretch(own) &&
    start > end &&
    start - end <= 6 &&
    [start - 1, start - 2].some((i) => tree.words[i]?.text === ',')
  );
}
