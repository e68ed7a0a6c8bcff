import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, PactAct } from '../frame.ts';
import type { Found } from './found-act.ts';
import { participleAct } from './participle-act.ts';

/** [the accord *signed by Peru and Chile in March* has been suspended]: how it was made stands beside what becomes of it. */
export function madeBefore(
  acts: readonly PactAct[],
  tree: Tree,
  { head }: Instrument,
  found: Found | null,
): Found | null {
  const made = participleAct(acts, tree, head);
  return made?.act &&
    made.word !== found?.word &&
    made.reality.mode === 'fact' &&
    making.test(made.act.name)
    ? made
    : null;
}

const making = /^(signed|initialled|reached|ratified)$/;
