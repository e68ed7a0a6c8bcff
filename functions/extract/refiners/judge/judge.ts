import type { Draft } from '../draft.ts';
import { featuresOf } from './features.ts';
import type { Surroundings } from './surroundings.ts';
import { weights } from './weights.ts';

/** Drafts that are more likely not an event than one are dropped. */
export const floor = 0.5;

/**
 * What goes wrong only together, which weights that add up can't tell: parties read into a sentence [*they* are meeting] stand mostly
 * where something is announced, and mislead in what parliaments, parties and firms do.
 * `npm run train:judge` prints how often each is right: less than half.
 */
export const misleading: readonly (readonly string[])[] = [
  ['meeting implicit', 'transcript'],
  ['meeting implicit', 'meeting status ongoing', 'meeting unnamed side'],
  ['meeting implicit', 'meeting own parties 0', 'domestic'],
  ['pact implicit', 'inside one state'],
  ['pact implicit', 'pact own parties 0', 'domestic'],
  ['pact implied parties 3', 'pact nameless'],
];

/** The most that such a draft is given. */
const doubt = 0.4;

/** The chance that an analyst would log the draft: a small logistic model over how it was found. */
export function judge(draft: Draft, around: Surroundings): number {
  const features = featuresOf(draft, around);
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  const chance = 1 / (1 + Math.exp(-sum));
  const misled = misleading.some((together) => together.every((f) => features.includes(f)));
  return misled ? Math.min(doubt, chance) : chance;
}
