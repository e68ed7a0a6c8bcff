import type { PactAct } from '../frame.ts';

export const held: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'held',
  status: 'in-force',
  verbs: ['hold', 'survive', 'hold-up', 'stick'],
  instrument: ['subject'],
  parties: [],
  planned: 'agreed',
  wished: 'agreed',
  failed: 'violated',
  examples: {
    'The truce between Malta and Cyprus held on Sunday.': 'CYP MLT in-force',
    'The truce between Malta and Cyprus did not hold.': 'CYP MLT violated',
  },
  counterexamples: ['The Cypriot minister held that the deal was good.'],
};
