import type { Document } from '../../document/document.ts';

/** What the whole article says beside the event's own words. */
export interface Surroundings {
  readonly published: string | null;
  /** Speech written down as it was spoken, with the speaker before it [MR. CARNEY: …], [Q …]. */
  readonly transcript: boolean;
}

const turn = /^(?:Q[: ]|[A-Z][A-Z. ]{5,30}: )/gm;

export function lookAround({ text, published }: Document): Surroundings {
  return { published, transcript: (text.match(turn)?.length ?? 0) >= 3 };
}
