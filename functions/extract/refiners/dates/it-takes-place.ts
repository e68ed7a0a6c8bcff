import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { Draft, Proven } from '../draft.ts';
import { timeBehind } from './times.ts';
import { toldBeside } from './told-beside.ts';

/** [*It will* probably *take place* in the coming weeks], [she said *it was to be held* in May], [*They took place* on Sunday]; not [*they were held* on Sunday]. */
const telling =
  /(^|[“",] |\b(says?|said|that|news|adds?|added) )(it( [^ ,;]+){0,4}? (be|was) held(?! to\b)|(it|they)( [^ ,;]+){0,4}? ((take|takes|taking|took) place|happens?|happened|occurs?|occurred))\b/i;

/** What is still to come. */
const ahead = /\b(will|would|'ll|is|are|to|may|might|could|should)\b/i;

/** [A date is set for the summit. *It will take place in May*]: a meeting without a day, the one of its sentence, behind which another tells it. */
export function dateItTakesPlace(
  { frames, status, type }: Draft,
  others: readonly Draft[],
  { sentences, written, text: article }: Document,
): Proven<EventDate> | null {
  if (type !== 'meeting' || written === null) return null;
  for (const { scene } of frames) {
    const { index } = scene.tree.sentence;
    const next = sentences[index + 1];
    if (next?.zone !== 'body') continue;
    // [met Rojas and will see Costa. *It* …]: either may be meant
    if (others.some((d) => d.frames.some((f) => f.scene === scene))) continue;
    const found = timeBehind(telling, next, article);
    if (!found) continue;
    const { value, text, start, end } = found.mention;
    const isAhead = ahead.test(found.told);
    if (isAhead === (status?.value === 'held')) continue;
    const tense = isAhead ? 'future' : 'past';
    const date = resolveDate(value, { published: written, tense, text });
    if (!date || (isAhead ? date.end < written : date.start > written)) continue;
    return { value: toldBeside(date), span: { start, end } };
  }
  return null;
}
