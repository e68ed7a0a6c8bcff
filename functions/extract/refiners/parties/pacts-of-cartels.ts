import { sortOf } from '../../mentions/actors.ts';
import type { DraftParty } from '../draft.ts';

/** [*Chad* keeps to the cartel's accord], of OPEC: of its members, whichever one state the text speaks of besides. */
export function withoutOneBesideCartel(
  own: readonly DraftParty[],
  others: readonly DraftParty[],
): DraftParty[] {
  const all = [...own, ...others];
  const isCartel = ({ code }: DraftParty): boolean => cartels.has(code);
  return all.length === 2 && all.some(isCartel)
    ? others.filter((p) => isCartel(p) || sortOf(p.code) !== 'state')
    : [...others];
}

/** Their pacts are on what all of them sell, and so of them alone. */
const cartels: ReadonlySet<string> = new Set(
  'OPEC OPEC+ OAPEC GECF ICO ICCO INRO ITC ATPC IWC_WHEAT ISO ANRPC'.split(' '),
);
