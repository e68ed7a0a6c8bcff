import type { Draft } from '../draft.ts';
import { featuresOf } from './features.ts';
import type { Surroundings } from './surroundings.ts';
import { weights } from './weights.ts';

/** Drafts that are more likely not an event than one are dropped. */
export const floor = 0.5;

/** The chance that an analyst would log the draft: a small logistic model over how it was found. */
export function judge(draft: Draft, around: Surroundings): number {
  let sum = 0;
  for (const feature of featuresOf(draft, around)) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
