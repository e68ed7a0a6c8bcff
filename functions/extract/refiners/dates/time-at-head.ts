import type { EventDate } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft, Proven } from '../draft.ts';
import { isTime } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** Days. */
const longAgo = 60;

/** [*In 2006* Fiji became a republic, when Peru helped to push the rebels to sign a truce]: told of then, whatever its status, and of nothing that goes on. */
export function timeAtHead({ frames }: Draft, published: string): Proven<EventDate> | null {
  const [first, ...others] = frames.map((f) => timeOf(f, published));
  return first && others.every((o) => o?.value.start === first.value.start) ? first : null;
}

function timeOf(
  { scene: { tree, mentions }, cue }: Frame,
  published: string,
): Proven<EventDate> | null {
  const { words } = tree;
  const mention = mentions.filter(isTime).find((m) => (wordsOf(tree, m)?.first ?? 99) <= 9);
  const at = mention && wordsOf(tree, mention);
  if (!at || at.last >= cue) return null;
  const before = words.slice(0, at.first).map((w) => w.text);
  // or of the clause [it is said *that in 2006* Fiji became a republic]
  if (!/(^|\bthat )(back )?(in|during)( the)?( (early|late|mid))?$/i.test(before.join(' ')))
    return null;
  const next = words[at.last + 1];
  if (next?.text !== ',' && !/^(PROPN|PRON|DET)$/.test(next?.upos ?? '')) return null;
  // [in 2014 they signed a pact that she *wants* to change]: told of now
  const told = words.findLast((w) => w.index <= cue && /^(VBD|VBZ|VBP|MD)$/.test(w.xpos));
  if (told?.xpos !== 'VBD') return null;
  const { value, text, start, end } = mention;
  const date = resolveDate(value, { published, tense: 'past', text });
  if (!date || daysBetween(date.end, published) < longAgo) return null;
  return { value: toldBeside(date), span: { start, end } };
}
