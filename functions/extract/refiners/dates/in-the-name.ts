import type { Span } from '../../document/document.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isTime } from './times.ts';

/** [breached the *2015* nuclear deal]: the year is in the name, not of the breach. */
export function isOfTheName({ scene: { tree }, instrument }: Frame, date: Span): boolean {
  const { first, head, last } = instrument!;
  const { words } = tree;
  // [a *2015 cease-fire*] is of three words more
  const wide = words[first - 1]?.text === '-' ? 4 : 2;
  // [ratified on *Monday a* fishing pact]
  const isBefore = words.some(
    (w) => w.start >= date.end && w.index < head && /^(an?|the)$/i.test(w.text),
  );
  if (
    !isBefore &&
    words[Math.max(0, first - wide)]!.start <= date.start &&
    date.end <= words[head]!.end
  )
    return true;
  const next = words[last + 1]?.text === 'of' ? words[last + 2] : words[last];
  return next !== undefined && next.index > head && next.start === date.start;
}

/** A day besides; of what is only blamed on another, not that of who says so. */
export const hasOtherDay = (
  { scene: { tree, mentions }, pactStatus }: Frame,
  mention: DateMention,
): boolean =>
  mentions.some((m) => {
    const at = m !== mention && isTime(m) ? wordsOf(tree, m) : null;
    const above = at && tree.words[tree.words[headWithin(tree, at.first, at.last)]!.head];
    const isOfSaying = /^(say|tell|report|claim|add)$/.test(above?.lemma ?? '');
    return at !== null && !(isOfSaying && pactStatus === 'violated');
  });
