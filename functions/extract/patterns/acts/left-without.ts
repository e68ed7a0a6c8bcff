import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import { isVerb } from '../trees/relations.ts';
import type { Found } from './found-act.ts';

/** [may leave the European Union *without a deal*]: one that whoever leaves and whom he leaves have still to make. */
export function leftWithout(
  acts: readonly PactAct[],
  { words }: Tree,
  { first, head }: Instrument,
): Found | null {
  const before = words.slice(Math.max(0, Math.min(first, head) - 2), head).map((w) => w.text);
  if (!before.some((text) => /^without$/i.test(text))) return null;
  const verb = words.findLast((w) => w.index < first && isVerb(w));
  const act = acts.find((a) => a.status === 'under-discussion');
  if (!verb || !act || !leaves.test(verb.lemma)) return null;
  const cue = verb.index;
  return {
    act: { ...act, parties: ['subject', 'object', 'out of', 'from'] },
    word: cue,
    reality: { mode: 'wish', time: 'future', cue },
    status: act.status,
  };
}

const leaves = /^(leave|exit|quit|depart|crash|secede|withdraw)$/;
