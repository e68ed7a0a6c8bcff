import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { lengthOf } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isNoun } from '../../patterns/trees/relations.ts';
import type { Draft, Proven } from '../draft.ts';
import { onlyTimeIn } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** What is done at a meeting, and the meeting. */
const meets =
  /\b(met|meetings?|talks|summit|conference|session|negotiations|agreed|reached|signed|struck|accord|agreement|deal|pact)\b/i;

/** Characters between the time and the town. */
const near = 60;

/** [the accord *reached in Suva last month* … at *the Suva meeting*]: a meeting that is over and known by its town was held when another sentence tells of what was done there. */
export function dateByTown(
  { type, status, frames }: Draft,
  { sentences, written, text }: Document,
): Proven<EventDate> | null {
  if (type !== 'meeting' || status?.value !== 'held' || written === null) return null;
  const towns = new Set(frames.flatMap((f) => townOf(f) ?? []));
  if (towns.size !== 1) return null;
  const there = new RegExp(`\\b(in ${[...towns][0]}|the ${[...towns][0]} \\p{Ll}+)\\b`, 'u');
  let best: Proven<EventDate> | null = null;
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end);
    const at = sentence.zone === 'body' && meets.test(said) ? said.search(there) : -1;
    const mention = at < 0 ? null : onlyTimeIn(sentence);
    if (!mention || Math.abs(mention.start - sentence.start - at) > near) continue;
    const { value, start, end } = mention;
    const date = resolveDate(value, { published: written, tense: 'past', text: mention.text });
    if (!date || date.start > written || lengthOf(date) > 31) continue;
    // [met in Suva *in May* … and in Suva *last week*]: either may be meant
    if (best && (date.end < best.value.start || date.start > best.value.end)) return null;
    if (!best || lengthOf(date) < lengthOf(best.value))
      best = { value: toldBeside(date), span: { start, end } };
  }
  return best;
}

/** [*the Suva* meeting], [*the* recent *Suva* talks]. */
function townOf({ definite, scene: { tree }, cue }: Frame): string | null {
  const town = tree.words[cue - 1];
  if (!definite || !isNoun(tree.words[cue]) || town?.upos !== 'PROPN') return null;
  const before = tree.words[cue - 2];
  return town.relation === 'compound' &&
    /^\p{Lu}\p{Ll}+$/u.test(town.text) &&
    before !== undefined &&
    /^(DET|ADJ|VERB)$/.test(before.upos)
    ? town.text
    : null;
}
