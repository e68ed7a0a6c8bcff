import type { PactAct } from '../frame.ts';

/** Who does not keep to a pact breaks it. */
export const complied: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'complied',
  status: 'in-force',
  verbs: [
    'honor',
    'honour',
    'uphold',
    'respect',
    'observe',
    'comply',
    'abide',
    'adhere',
    'stick',
    'fulfil',
    'fulfill',
    'live-up',
  ],
  nouns: ['compliance', 'adherence', 'observance', 'fulfilment', 'fulfillment'],
  instrument: ['object', 'with', 'by', 'to'],
  parties: ['subject', 'with', 'between', 'by'],
  planned: 'in-force',
  wished: 'in-force',
  refused: 'in-force',
  failed: 'violated',
  examples: {
    'Fiji said Tonga had failed to live up to their fisheries accord.': 'FJI TON violated',
    'Fiji promised to abide by its fisheries accord with Tonga.': 'FJI TON in-force',
  },
  counterexamples: ['The Swiss bank did not honour the deal with its client.'],
};
