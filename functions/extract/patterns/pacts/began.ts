import type { PactAct } from '../frame.ts';

export const began: PactAct = {
  finds: 'pact',
  by: 'act',
  name: 'began',
  status: 'in-force',
  verbs: ['begin-truce'],
  instrument: ['object'],
  parties: ['subject'],
  planned: 'agreed',
  wished: 'under-discussion',
  failed: 'agreed',
  examples: {
    'Malta and Cyprus began a truce on Friday.': 'CYP MLT in-force',
    'Malta and Cyprus are to begin a ceasefire on Friday.': 'CYP MLT agreed',
  },
  counterexamples: ['Malta and Cyprus began work on a dam.'],
};
