import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../filling/subjects.ts';
import type { Instrument, Scene } from '../frame.ts';
import { is, prepositionOf } from '../trees/relations.ts';

/** Words before an instrument that tell it from another one, each with the sort of mark that it is. */
const sorts: readonly (readonly [mark: string, words: RegExp])[] = [
  [
    'old',
    /^(previous|earlier|past|old|former|last|current|existing|prior|original|expired|first)$/,
  ],
  [
    'new',
    /^(new|fresh|second|next|future|third|fourth|renewed|revised|revamped|reworked|rewritten|renegotiated|redrawn|replacement|proposed)$/,
  ],
  ['two', /^second$/],
  ['other', /^(another|other|separate|similar|different)$/],
  ['short', /^(interim|temporary|initial|preliminary|framework|partial|limited|humanitarian)$/],
  ['short', /^\d+-(hour|day|week|month)$|^\w+-(hour|day|week)$/],
  ['lasting', /^(final|permanent|comprehensive|lasting|long-term|broader|wider|full|durable)$/],
];

/** [a *previous* truce] → old · [the *2006* accord] → 2006 · [the *phase one* deal] → one. */
export function marksOf({ tree }: Scene, { first, head }: Instrument): Set<string> {
  const marks = new Set<string>();
  for (let i = Math.max(0, Math.min(first, head) - 3); i < head; i++) {
    const word = tree.words[i]!;
    if (/^(VERB|AUX|PUNCT)$/.test(word.upos) && i < first && word.text !== '-') {
      marks.clear();
      continue;
    }
    const text = word.text.toLowerCase();
    // [five-*day*]; a [two-day-*old* truce] is of that age
    const isAge = tree.words[i + 2]?.text === 'old';
    if (tree.words[i - 1]?.text === '-' && /^(hour|day|week|month)$/.test(text) && !isAge)
      marks.add('short');
    for (const [mark, words] of sorts) if (words.test(text)) marks.add(mark);
    if (/^(19|20)\d\d$/.test(text)) marks.add(text);
    if (/^phase$/.test(text)) marks.add(tree.words[i + 1]?.text.toLowerCase() ?? '');
  }
  const turn = placeInTurn(tree, head);
  if (turn) marks.add(turn);
  return marks;
}

/** [the pact would *replace* the 1994 accord]: which of two comes after the other. */
function placeInTurn(tree: Tree, head: number): 'old' | 'new' | null {
  const word = tree.words[head]!;
  const above = tree.words[word.head];
  if (isToReplace(tree, head)) return 'new';
  if (!above) return null;
  const preposition = prepositionOf(tree, head);
  if (!/^(replace|supersede|supplant)$/.test(above.lemma)) return null;
  const passive = isPassive(tree, above.index);
  if (is(word, 'nsubj')) return passive ? 'old' : 'new';
  if (is(word, 'obj')) return 'old';
  return /^(by|with)$/.test(preposition) ? 'new' : null;
}

/** [a deal *to replace* the 1994 accord]. */
export const isToReplace = ({ words }: Tree, head: number): boolean =>
  words[head + 1]?.text === 'to' &&
  /^(replace|supersede|supplant|succeed)$/.test(words[head + 2]?.lemma ?? '');

const opposites: readonly (readonly [string, string])[] = [
  ['old', 'new'],
  ['short', 'lasting'],
  ['one', 'two'],
];

/** Whether two sets of marks cannot be of one instrument: [the previous] and [the new], [the 1985] and [the 2006]. */
export function marksClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (opposites.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)))) return true;
  const years = (s: ReadonlySet<string>): string[] => [...s].filter((m) => /^\d{4}$/.test(m));
  const [x, y] = [years(a), years(b)];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}
