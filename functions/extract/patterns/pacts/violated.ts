import type { PactAct } from '../frame.ts';

export const violated: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'violated',
  status: 'violated',
  verbs: [
    'violate',
    'breach',
    'break',
    'infringe',
    'contravene',
    'contradict',
    'flout',
    'shatter',
    'undermine',
    'renege',
    'ignore',
    'disregard',
    'leave-broken',
  ],
  nouns: ['violation', 'breach', 'infringement'],
  instrument: ['object', 'on'],
  parties: ['subject', 'with', 'by', 'between'],
  planned: 'in-force',
  wished: 'in-force',
  failed: 'in-force',
  examples: {
    'Eritrea violated its truce with Ethiopia on Saturday, Ethiopian officials said.':
      'ERI ETH violated',
  },
  counterexamples: ['The Italian firm broke a deal with its supplier.'],
};
