import type { Word } from '../../grammar/tree.ts';

/** What is said of an instrument with [is], and the act that it amounts to. */
const predicates: readonly (readonly [act: string, words: string])[] = [
  [
    'negotiated',
    'within reach|in reach|in sight|at hand|on the table|in the works|in the making|in the offing|on the horizon|on the cards|close|closer|near|nearer|possible|likely|unlikely|imminent|elusive|achievable|attainable|feasible|premature|distant|off|doubtful|uncertain|impossible|plausible|inevitable|ready|in doubt',
  ],
  [
    'upheld',
    'in place|in effect|in force|alive|intact|valid|binding|in danger|at risk|in jeopardy|in peril|under strain|fragile|shaky|tenuous|precarious|fraying|faltering|wobbling|effective',
  ],
  [
    'collapsed',
    'dead|over|defunct|void|null|in tatters|in ruins|worthless|finished|obsolete|moribund',
  ],
  ['suspended', 'frozen|suspended|on hold|on ice|stalled|shelved'],
  ['proposed', 'needed|necessary|essential|desirable|overdue|urgent|vital|required'],
  ['reached', 'final|complete|done|concluded'],
];

const byWord: ReadonlyMap<string, string> = new Map(
  predicates.flatMap(([act, words]) => words.split('|').map((word) => [word, act] as const)),
);

/** The act that a predicate amounts to, preposition and all: [within reach] → negotiated; null for all others. */
export const predicateOf = (predicate: string): string | null => byWord.get(predicate) ?? null;

/** The same of the longest phrase that begins at a word, and how many words it has: [on the table] → negotiated, 3. */
export function predicateAt(
  words: readonly Word[],
  from: number,
): { readonly act: string; readonly length: number } | null {
  for (let length = 3; length > 0; length--) {
    const phrase = words.slice(from, from + length).map((w) => w.text.toLowerCase());
    const act = phrase.length === length ? predicateOf(phrase.join(' ')) : null;
    if (act) return { act, length };
  }
  return null;
}
