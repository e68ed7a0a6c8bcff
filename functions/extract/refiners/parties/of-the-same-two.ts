import { marksClash, marksOf } from '../../patterns/instruments/instrument-marks.ts';
import { type Draft, haveSameParties } from '../draft.ts';

/**
 * [Peru and Chile struck an *interim* deal. Talks on a *final* accord start in May]: set beside the one that is told with its parties, the
 * other is theirs as surely as if it named them.
 */
export function vouchForOther(drafts: readonly Draft[]): readonly Draft[] {
  const pacts = drafts.filter(({ type }) => type === 'pact');
  for (const pact of pacts) {
    if (!pact.parties.every((p) => p.implied)) continue;
    const isBeside = pacts.some(
      (other) =>
        !other.parties.some((p) => p.implied) &&
        haveSameParties(other, pact) &&
        marksClash(marks(other), marks(pact)),
    );
    if (!isBeside) continue;
    pact.parties = pact.parties.map(({ implied: _, ...party }) => party);
    pact.implicit = false;
  }
  return drafts;
}

const marks = ({ frames }: Draft): ReadonlySet<string> =>
  new Set(frames.flatMap((f) => [...marksOf(f.scene, f.instrument!)]));
