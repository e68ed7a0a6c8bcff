import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';

/** How far behind the news, in days, lies what is told as being ahead by so little. */
const soon: readonly (readonly [RegExp, number])[] = [
  [/\b(hours|minutes|moments) (before|ahead of)$/i, 1],
  [/\bon the eve of$/i, 1],
  [/\b(just|shortly|right|days) (before|ahead of)$/i, 7],
];

/** [fined the fleet, *just ahead of her visit*], [*hours before she is to meet* Rojas]: what is still to come, and has no day of its own, begins so soon. */
export function dateSoon(drafts: Draft[], published: string | null): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.date || draft.status?.value !== 'planned') continue;
    const told = draft.frames.map(aheadBy).find((t) => t !== null);
    if (!told) continue;
    const { days, text, span } = told;
    const end = formatDay(parseDay(published) + days);
    draft.date = { value: { start: published, end, precision: 'range', text, rule: 'soon' }, span };
  }
  return drafts;
}

const farthest = 12;

/** The nearest such words before it, in one breath with it: no other clause lies between. */
function aheadBy({ scene: { tree }, cue, clause }: Frame) {
  const { words } = tree;
  for (let i = cue - 1; i >= 1 && cue - i <= farthest; i--) {
    const { text, upos, index } = words[i]!;
    if (/^[,;:]$/.test(text)) return null;
    if (upos === 'VERB' && index !== clause && words[clause]!.head !== index) return null;
    const first = Math.max(0, i - 3);
    const said = words.slice(first, i + 1);
    for (const [phrase, days] of soon) {
      const match = phrase.exec(said.map((w) => w.text).join(' '));
      if (!match) continue;
      const from = said[said.length - match[0].split(' ').length]!;
      return { days, text: match[0], span: { start: from.start, end: words[i]!.end } };
    }
  }
  return null;
}
