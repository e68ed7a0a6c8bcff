import type { Instrument, Scene } from '../frame.ts';

/** [a *U.S.*-brokered deal], [the *UN*-mediated truce]: whoever else the text tells, who brought others to it does not sign it. */
export const brokeredBy = (
  { tree: { words }, agents }: Scene,
  { first, head }: Pick<Instrument, 'first' | 'head'>,
): ReadonlySet<string> =>
  new Set(
    agents
      .filter(
        ({ first: from, last }) =>
          from >= first - 3 &&
          last < head &&
          words[last + 1]?.text === '-' &&
          /^(brokered|mediated|facilitated|sponsored|arranged)$/i.test(words[last + 2]?.text ?? ''),
      )
      .flatMap((a) => a.codes),
  );
