import type { Draft } from './draft.ts';

/** The chance that an analyst would log the draft, from how it was found. */
export function judge(draft: Draft): number {
  return draft.implicit ? 0.6 : 0.8;
}
