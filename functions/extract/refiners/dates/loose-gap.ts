import type { Frame } from '../../patterns/frame.ts';

/** How far a frame lies from what its sentence tells first, where no number says so. */
export interface LooseGap {
  readonly sign: 1 | -1;
  /** At most so many. */
  readonly days: number;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  /** Where in an article it is counted from the news, if it lies behind that. */
  readonly fromNews: 'in the lead' | 'behind the lead' | 'anywhere';
}

/** [the summit *comes right after* he met them]. */
const ofNow = /\b(comes|follows) (right|just|shortly|hard) after$/i;

const lengths: readonly (readonly [phrase: RegExp, sign: 1 | -1, days: number])[] = [
  [/\b(hours|minutes|moments) (before|ahead of)$/i, 1, 1],
  [/\bon the eve of$/i, 1, 1],
  [/\b(just|shortly|right|days) (before|ahead of)$/i, 1, 7],
  [/\bweeks (before|ahead of)$/i, 1, 28],
  [/\bmonths (before|ahead of)$/i, 1, 90],
  [/\bdays after$/i, -1, 7],
  [/\bweeks after$/i, -1, 28],
  [/\bmonths after$/i, -1, 90],
  [/\bless than a week after$/i, -1, 7],
  [/\bless than a month after$/i, -1, 31],
  [ofNow, -1, 7],
];

/** Their last words. */
const ends = /^(before|after|of)$/i;

const farthest = 12;

/** [*hours before* she is to meet him], [*weeks after* signing a pact]: the nearest such words before it, with no other clause between. */
export function looseGapOf({ scene: { tree, mentions }, cue, clause }: Frame): LooseGap | null {
  const { words } = tree;
  for (let i = cue - 1; i >= 1 && cue - i <= farthest; i--) {
    const { text, upos, index, end } = words[i]!;
    if (/^[,;:]$/.test(text)) return null;
    if (upos === 'VERB' && index !== clause && words[clause]!.head !== index) return null;
    if (!ends.test(text)) continue;
    const said = words.slice(Math.max(0, i - 4), i + 1);
    const phrased = said.map((w) => w.text).join(' ');
    for (const [phrase, sign, days] of lengths) {
      const match = phrase.exec(phrased);
      if (!match) continue;
      const { start } = said[said.length - match[0].split(' ').length]!;
      // [*two* days before]: that has a number
      if (mentions.some((m) => m.kind === 'date' && m.start <= start && start < m.end)) return null;
      const fromNews = phrase === ofNow ? 'anywhere' : 'in the lead';
      return { sign, days, text: match[0], span: { start, end }, fromNews };
    }
  }
  return null;
}
