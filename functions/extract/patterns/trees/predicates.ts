/** What is said of an instrument with [is], and the act that it amounts to. */
const predicates: readonly (readonly [act: string, words: string])[] = [
  [
    'negotiated',
    'within reach|in reach|in sight|at hand|on the table|close|closer|near|nearer|possible|likely|unlikely|imminent|elusive|achievable|attainable|feasible|premature|distant|off|doubtful|uncertain|impossible|plausible|inevitable|ready|in doubt',
  ],
  [
    'upheld',
    'in place|in effect|in force|alive|intact|valid|binding|in danger|at risk|fragile|shaky|effective',
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
