import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { findDates, resolveDate } from '../../mentions/dates.ts';
import type { Draft, Proven } from '../draft.ts';
import { isTime } from './times.ts';
import { toldBeside } from './told-beside.ts';

const news = 'announcement|declaration|decision|move|signing|withdrawal|pullout';
const before = new RegExp(
  `\\b(the|this) (${news}),?( (came|was made))?( on| late| early)?\\s*$`,
  'i',
);
const behind = new RegExp(`^['’]s (${news})\\b`, 'i');

/** [Peru is leaving the pact. *The announcement on Friday* came as a surprise]: the day on which it was made known, told in one of the next two sentences. */
export function dateAnnounced(
  { frames }: Draft,
  { sentences, written, text: article }: Document,
): Proven<EventDate> | null {
  if (written === null) return null;
  const { index, zone } = frames[0]!.scene.tree.sentence;
  if (zone !== 'body') return null;
  for (const next of [sentences[index + 1], sentences[index + 2]]) {
    if (next?.zone !== 'body') return null;
    for (const { value, text, start, end } of findDates(next).filter(isTime)) {
      if (
        !before.test(article.slice(next.start, start)) &&
        !behind.test(article.slice(end, next.end))
      )
        continue;
      const date = resolveDate(value, { published: written, tense: 'past', text });
      if (date && date.end <= written) return { value: toldBeside(date), span: { start, end } };
    }
  }
  return null;
}
