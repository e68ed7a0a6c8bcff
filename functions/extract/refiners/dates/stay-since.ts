import type { EventDate } from '#shared/event.ts';
import { resolveDate } from '../../mentions/dates.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Proven } from '../draft.ts';
import { isStretch, isTime } from './times.ts';

/** [*has been* in Lima *since Monday*], [*was visiting* Peru *since* May 3]: from then until the article, as long as it goes on. */
export function staySince(
  { type, reality, cue, clause, scene: { tree, mentions } }: Frame,
  published: string | null,
): Proven<EventDate> | null {
  if (type !== 'meeting' || published === null || !/^(fact|going-on)$/.test(reality.mode))
    return null;
  const from = Math.min(cue, clause);
  const lasts = tree.words
    .slice(Math.max(0, from - 4), cue + 1)
    .some((w) => w.text === 'been' || w.xpos === 'VBG');
  if (!lasts) return null;
  for (const mention of mentions) {
    // [have been talking *since last June*]: of what goes on for so long the news is of today
    if (!isTime(mention) || isStretch(mention)) continue;
    const first = wordsOf(tree, mention)?.first;
    if (first === undefined || !/^since$/i.test(tree.words[first - 1]?.text ?? '')) continue;
    // [*Since Monday* Chad has been in talks]: told at the head
    const isAtHead =
      first <= 2 && tree.words.slice(first, from).every((w) => !/^(VERB|SCONJ)$/.test(w.upos));
    if (first < cue && !isAtHead) continue;
    if (tree.words.slice(cue + 1, first - 1).some((w) => /^(VERB|AUX|PUNCT)$/.test(w.upos)))
      continue;
    const value = resolveDate(mention.value, { published, tense: 'past', text: mention.text });
    if (!value || value.start > published) continue;
    const span = { start: mention.start, end: mention.end };
    return {
      value: { ...value, end: published, precision: 'range', rule: `since ${value.rule}` },
      span,
    };
  }
  return null;
}
