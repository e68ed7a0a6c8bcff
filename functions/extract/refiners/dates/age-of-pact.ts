import type { EventDate } from '#shared/event.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { around } from '../../mentions/dates/near-days.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';

const units = new Set(['day', 'week', 'month', 'year']);
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** [the *24-year-old* trade pact], [a *ten-day-old* truce], [it is *two years since* the truce]: made so long before the article. */
export function ageOf(
  { scene: { tree }, instrument }: Frame,
  published: string | null,
): Proven<EventDate> | null {
  const { words } = tree;
  const { first, head } = instrument!;
  const mark = words.findLast(
    (w) =>
      w.index < head &&
      w.index >= first - 3 &&
      (/^old$/i.test(w.text) ||
        (/^since$/i.test(w.text) && isRightBefore(words, w.index, first) && !hasDone(tree, head))),
  );
  if (!mark || published === null) return null;
  // [24 - year - old]
  const [count, unit] = words
    .slice(Math.max(0, mark.index - 5), mark.index)
    .filter((w) => w.text !== '-')
    .slice(-2);
  const name = unit?.text.toLowerCase().replace(/s$/, '') ?? '';
  const said = count?.text.toLowerCase() ?? '';
  const number = /^\d{1,3}$/.test(said) ? Number(said) : numbers.indexOf(said);
  if (!units.has(name) || number < 1) return null;
  const days = around(parseDay(published), name as 'day' | 'week' | 'month' | 'year', -number);
  return {
    value: {
      start: formatDay(days.start),
      end: formatDay(days.end),
      precision: days.precision,
      text: /^old$/i.test(mark.text) ? `${said}-${name}-old` : `${said} ${unit!.text} since`,
      rule: 'age',
    },
    span: { start: count!.start, end: mark.end },
  };
}

/** [since *the* truce]. */
const isRightBefore = (words: readonly Word[], since: number, first: number): boolean =>
  words.slice(since + 1, first).every((w) => w.upos === 'DET');

/** [since the truce *collapsed*], not [since the truce *began*]: counted from what became of it; the parser may hang that verb beside the noun. */
function hasDone(tree: Tree, instrument: number): boolean {
  const ahead = tree.words.slice(instrument + 1);
  const end = ahead.findIndex((w) => /^[,;:.]$/.test(w.text));
  return ahead
    .slice(0, end < 0 ? ahead.length : end)
    .some(({ index, xpos, lemma, head, relation }) => {
      if (!/^VB[DZPN]$/.test(xpos) || starts.test(lemma)) return false;
      const subjects = childrenOf(tree, index, 'nsubj');
      if (subjects.length > 0) return subjects.includes(instrument);
      return (
        xpos === 'VBD' &&
        relation === 'conj' &&
        head === instrument &&
        childrenOf(tree, index, 'cc').length === 0
      );
    });
}

const starts =
  /^(begin|start|commence|take|come|enter|sign|initial|ratify|agree|reach|strike|conclude|seal|clinch|announce|declare|make)$/;

/** [the truce that ended the *1950-53* war]: of the year in which the war ended. */
export function yearOfEndedWar({ scene: { tree }, instrument }: Frame): Proven<EventDate> | null {
  if (!/^(truce|armistice|(cease-?)?fire)$/i.test(tree.words[instrument!.head]!.text)) return null;
  const { sentence } = tree;
  const text = sentence.tokens.map((t) => t.text).join(' ');
  const [, years, from, to] = war.exec(text) ?? [];
  if (!years) return null;
  const year = to!.length === 2 ? `${from!.slice(0, 2)}${to}` : to!;
  const opens = sentence.tokens.findIndex((t) => t.text.startsWith(from!));
  const closes = sentence.tokens.findIndex((t, i) => i >= opens && t.text.endsWith(to!));
  // [the *post-1950-53* war]: within a longer word
  if (opens < 0 || closes < 0) return null;
  return {
    value: {
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      precision: 'year',
      text: years.replaceAll(' ', ''),
      rule: 'end-of-war',
    },
    span: { start: sentence.tokens[opens]!.start, end: sentence.tokens[closes]!.end },
  };
}

const war = /\b(((?:1[89]|20)\d\d) ?[-–] ?((?:1[89]|20)?\d\d)) (?:\p{L}+ )?(?:war|conflict)\b/iu;
