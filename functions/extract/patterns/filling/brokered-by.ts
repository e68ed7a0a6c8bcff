import type { Instrument, Scene } from '../frame.ts';
import { brokers } from './modifying-agents.ts';

/** [a *U.S.*-brokered deal], [the *UN*-mediated truce]: whoever else the text tells, who brought others to it does not sign it. */
export const brokeredBy = (
  { tree, agents }: Scene,
  { first, head }: Pick<Instrument, 'first' | 'head'>,
): ReadonlySet<string> =>
  new Set(
    agents
      .filter((a) => a.first >= first - 3 && a.last < head && brokers(tree, a))
      .flatMap((a) => a.codes),
  );
