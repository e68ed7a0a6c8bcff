import type { Document } from '../../document/document.ts';

/** What the whole article says beside the event's own words. */
export interface Surroundings {
  readonly published: string | null;
  /** Speech written down as it was spoken, with the speaker before it [MR. CARNEY: …], [Q …]. */
  readonly transcript: boolean;
  /** It is about what one state settles at home [the committee, Republicans, the attorney general]. */
  readonly domestic: boolean;
}

const turn = /^(?:Q[: ]|[A-Z][A-Z. ]{5,30}: )/gm;

/** Those who settle things inside one state. */
const organs =
  /^(parliament(ary|arians?)?|congress\w*|senat\w+|lawmakers?|legislat\w+|cabinet|bipartisan|democrats?|republicans?|opposition|fbi|prosecutors?|counsel|campaign|labour|conservatives?|tory|tories|speaker|committee|judges?|courts?|caucus|gop|investigators?|attorney|advisers?|aides?|backbench\w*|referendum|elections?)$/i;

/** The share of such words from which an article is about home affairs; one in three hundred is usual. */
const domesticShare = 0.02;

export function lookAround({ text, published, sentences }: Document): Surroundings {
  let words = 0;
  let domestic = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    for (const token of tokens) if (organs.test(token.text)) domestic++;
  }
  return {
    published,
    transcript: (text.match(turn)?.length ?? 0) >= 3,
    domestic: domestic >= domesticShare * words,
  };
}
