import type { Undertaking } from '../frame.ts';

/** A sale that two states are still settling, told by verbs alone: the deeds are goods that change hands. */
export const bargained: Undertaking = {
  finds: 'pact',
  by: 'undertaking',
  name: 'bargained',
  status: 'under-discussion',
  verbs: ['negotiate'],
  deeds: [
    'buy',
    'purchase',
    'import',
    'sell',
    'supply',
    'deliver',
    'export',
    'lease',
    'charter',
    'borrow',
  ],
  favours: { buys: ['buy', 'purchase', 'import'], eases: [], opens: [], builds: [] },
  givers: ['buy', 'purchase', 'import', 'charter', 'borrow'],
  takers: ['sell', 'supply', 'deliver', 'export', 'lease'],
  examples: {
    'Latvia is negotiating to buy six radar stations from Sweden.': 'LVA SWE under-discussion',
    'Fiji is negotiating with Tonga to import 900 tonnes of sugar.': 'FJI TON under-discussion',
    'Egypt was negotiating to sell rice to Chad.': 'EGY TCD under-discussion',
  },
  counterexamples: [
    'Latvia is negotiating to buy six radar stations.',
    'The Danish brewery is negotiating to buy two Polish breweries.',
    'Latvia will not negotiate to buy six radar stations from Sweden.',
  ],
};
