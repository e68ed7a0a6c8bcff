import { ledUntil } from '../../mentions/people/known-holders.ts';
import type { Draft } from '../draft.ts';

/** The last year of states that are no more. */
const ended: Readonly<Record<string, number>> = { DDR: 1990, SUN: 1991, CSK: 1992, YUG: 2003 };

/** By then no leader of old meets anybody. */
const longSince = 20;

/** [*Soviet* Foreign Minister Gromyko met], [President *Reagan* went to Rome], told in 2016: history, and no news of the day. */
export function isOfOld({ parties, people }: Draft, published: string): boolean {
  const year = Number(published.slice(0, 4));
  return (
    parties.some(({ code }) => year > (ended[code] ?? Infinity) + 1) ||
    people.some(({ name, party, official }) => {
      const last = official && party ? ledUntil(name.split(' '), party) : null;
      return last !== null && year - last > longSince;
    })
  );
}
